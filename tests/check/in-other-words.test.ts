import { type Kind, tryKinds } from './kinds.js';

/** What a plan says though a claim words it otherwise. */
const KINDS: readonly Kind[] = [
  {
    kind: 'a clause before says of what it is, one after another says it of another',
    plan: '新建公办驿站，每间补助3万元；改建民办驿站，每间补助1万元。对首次达标的社区，给予2万元奖励。对节水小区补贴8万元，对节水学校补贴5万元。',
    matches: [
      '新建公办驿站每间补助3万元',
      '改建民办驿站每间补1万元',
      '首次达标社区奖励2万元',
      '节水学校补贴5万元',
    ],
    differs: ['新建公办驿站每间补助1万元'],
    neither: ['改建公办驿站每间补助3万元', '再次达标社区奖励2万元'],
  },
  {
    kind: 'what several bodies do one after another is done to what the first clause names',
    plan: '补助资金由市水务局申报，市审计局审核，由市财政局拨付。检查人员不得收取费用，不得指定中介机构。每天开放12小时，每周三闭馆。',
    matches: ['补助资金由市审计局审核', '补助资金由市财政局拨付', '检查人员不得指定中介机构', '每周三闭馆'],
    differs: ['补助资金由市财政局审核', '检查人员可以指定中介机构', '每周二闭馆'],
    neither: ['补助资金由市审计局审核工程', '检查人员每周三闭馆'],
  },
  {
    kind: 'what is said of each of several within a time is said of one',
    plan: '出租人、承租人和中介机构应当在三十日内办理备案。标准厂房租金每平方米每月12元，居民用水价格为每吨2.6元。评为五星级的驿站奖励30万元。',
    matches: [
      '中介机构应当在三十日内办理备案',
      '标准厂房租金每月每平米12元',
      '居民用水每吨2.6元',
      '五星级驿站奖励30万元',
    ],
    differs: ['中介机构应当在十五日内办理备案'],
    neither: ['学校用水每吨2.6元', '标准厂房租金每年每平米12元', '驿站奖励30万元'],
  },
  {
    kind: 'a target is called so',
    plan: '到2027年，节水量增长5%，供水普及率达到95%，新建泵站20座。2023年，再生水利用量增长8%。',
    matches: [
      '到2027年节水量增长的预期目标是5%',
      '2027年节水量增长目标为5%',
      '2027年供水普及率的目标值是95%',
      '2027年新建泵站的目标是20座',
    ],
    differs: ['2027年节水量增长目标为6%', '2027年节水量下降目标为5%', '2027年供水普及率的目标值为90%'],
    neither: ['2023年再生水利用量增长的预期目标是8%'],
  },
  {
    kind: 'the least and the most of a range',
    plan: '举报漏水的，奖励500元至3000元。浪费用水的，处200元以上1000元以下罚款。租赁期限不少于1年，最长不超过3年。',
    matches: ['举报漏水最高奖励3000元', '举报漏水的奖励不低于500元', '租赁期限最长36个月'],
    differs: ['举报漏水最高奖励5000元', '租赁期限最长1年'],
    neither: ['浪费用水的处1000元以下罚款', '举报漏水奖励3000元'],
  },
  {
    kind: 'one unit is so many of another',
    plan: '公示期限为七日，食堂日均用水12吨，泵站年用电480万千瓦时，设备价格每吨2.6元。',
    matches: ['公示期限为一周', '食堂日均用水12000公斤', '泵站年用电480万度'],
    differs: ['公示期限为两周', '食堂日均用水1200公斤'],
    neither: ['设备价格是2.6元一台'],
  },
  {
    kind: 'a rank in words',
    plan: '再生水产量达到871万吨，稳居全国第4位。',
    neither: ['排在全球第四'],
  },
  {
    kind: 'whose duties a clause names, the next may go on about',
    plan: '镇人民政府负责水站建设，负责选址、维修。居民应当爱护水站，遵守秩序，不得破坏管网。维修经费由区财政负担。',
    matches: ['镇政府负责维修', '居民不能破坏管网', '维修经费由区财政负担'],
    differs: ['维修经费由市财政负担', '居民可以破坏管网'],
    neither: ['居民不能破坏围墙'],
  },
  {
    kind: 'what is to be built, by whatever verb',
    plan: '推动建设水情数据库，引导和鼓励各类社会资本投向水务产业。持续在社区、绿地配建饮水机等小型便民设施。',
    matches: ['要建水情数据库', '鼓励社会资本投向水务产业', '在社区、绿地配建饮水机'],
    differs: ['不再建水情数据库'],
    neither: ['建成了水情数据库', '要建水情实验室', '在社区、绿地配建小型健身器材'],
  },
  {
    kind: 'English nouns by what plans call them',
    plan: '到2028年，新建通航起降点90个以上，集聚节水人才5000人，水务产业年均增长超过20%，新建泵站9座。本方案自2026年3月1日起施行。',
    matches: ['By 2028 the industry should grow more than 20% a year'],
    neither: ['9 new stations'],
  },
  {
    kind: 'one day has several names',
    plan: '2027年底前建成泵站18座。2025年9月底前出台实施细则。',
    matches: [
      '2028年前建成泵站18座',
      '2027年12月31日前建成泵站18座',
      '2025年9月30日前出台实施细则',
      '2025年10月前出台实施细则',
    ],
    differs: ['2026年底前建成泵站18座', '2025年8月底前出台实施细则'],
    neither: ['2027年前建成泵站18座', '2025年9月前出台实施细则'],
  },
];

tryKinds(KINDS);
