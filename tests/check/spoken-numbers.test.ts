import { type Kind, tryKinds } from './kinds.js';

/** Numbers as people say them. */
const KINDS: readonly Kind[] = [
  {
    kind: 'halves of a time',
    plan: '水表安装时间压缩到0.5天，停用期限为6个月，灌溉间隔为90分钟。',
    matches: ['水表安装时间压缩到半天', '停用期限为半年'],
    differs: ['水表安装时间压缩到半小时', '停用期限为半个月'],
    neither: ['上半年停用期限'],
  },
  {
    kind: 'once and twice',
    plan: '水质每季度抽查一次，泵站应当每年检修一次，抢修船可以搭载一名学徒。',
    matches: ['水质每季度抽查1次', '泵站每年应当检修一次'],
    differs: ['水质每季度抽查两次', '泵站应当每年检修两次', '抢修船可以搭载两名学徒'],
    neither: ['抽查过去一年水质'],
  },
  {
    kind: 'parts and tenths',
    plan: '学徒占机手的四分之一，再生水占供水比重35%。',
    neither: ['学徒占农户的1/4'],
  },
  {
    kind: 'years, grades and sources that are no such numbers',
    plan: '2028年由水务局检修泵站6座。2021年召开用水会4次。七成三甲水厂已经改造。一次能源用量为9万吨。',
    matches: ['2028年里由水务局检修泵站6座', '2021年召开用水会4次', '一次能源用量为9万吨'],
    differs: ['2027年里由水务局检修泵站6座'],
    neither: ['三年里由水务局检修泵站6座', '73%的水厂已经改造'],
  },
  {
    kind: 'growth, cuts and whole years as people say them',
    plan: '2025年，全年检测水质400次，运行经费压减11%，节水企业增长7%。',
    matches: ['全年水质要检测400次', '运行经费压了11%', '节水企业多了7%'],
    differs: ['全年水质要检测500次', '节水企业多了9%'],
    neither: ['节水企业比2021年多了7%'],
  },
  {
    kind: 'one of several months, and all of several years',
    plan: '2025年3月、6月和9月开展管网检测。2026年建成泵站40座。2027年建成泵站50座。',
    matches: ['2027年建成泵站50座'],
    differs: ['2027年建成泵站60座'],
    neither: ['2025年6月开展管网检测', '2026—2027年建成泵站50座', '2026—2027年建成泵站90座'],
  },
  {
    kind: 'days and hours by another name',
    plan: '每月最后一个周五公布水质，每天上午10时发布水位，2027年一季度开展检修。',
    neither: ['每天上午10点发布预警'],
  },
  {
    kind: 'the least and the most',
    plan: '水费补贴最高5000元，供水损失率不超过8%，每户蓄水不低于40吨，人均产值达到10万元以上。',
    matches: ['水费补贴5000元封顶', '供水损失率不超8%'],
    differs: ['水费补贴6000元封顶', '供水损失率不超6%', '每户蓄水50吨起'],
    neither: ['供水损失率超8%以后停水', '2027年起每户蓄水'],
  },
];

tryKinds(KINDS);
