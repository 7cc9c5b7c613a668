import { type Kind, tryKinds } from './kinds.js';

/** What only looks like what a plan says: its sides turned, a word of it cut, a part of its list. */
const KINDS: readonly Kind[] = [
  {
    kind: 'what the title says too narrows all the same',
    plan: '到2030年，集聚水务专业人才5000人，水务装备销售收入达到30亿元。水务核心产业规模达到90亿元。',
    matches: ['到2030年，水务装备销售收入达到30亿元', '核心产业规模达到90亿元'],
    neither: ['到2030年，集聚专业人才5000人', '到2030年，装备销售收入达到30亿元'],
  },
  {
    kind: 'the version of what the clause before is about',
    plan: '调度平台2.0接入泵站75座，于2027年底停止服务。',
    matches: ['调度平台2.0于2027年底停止服务'],
    neither: ['调度平台于2027年底停止服务'],
  },
  {
    kind: 'giver and taker of an amount do not change places',
    plan: '东河三镇向西山两乡提供引水资金700万元。水厂会同供水站安排抢修队9支。农户用水量比工厂多40万吨。',
    matches: ['东河三镇向西山两乡提供引水资金700万元', '农户用水量比工厂多40万吨'],
    neither: [
      '西山两乡向东河三镇提供引水资金700万元',
      '供水站会同水厂安排抢修队9支',
      '工厂用水量比农户多40万吨',
    ],
  },
  {
    kind: 'who is asked for something asks for nothing',
    plan: '不得向用水户收取开户费。向商户收取保洁费。',
    matches: ['不得向用水户收取开户费', '向商户收取保洁费'],
    neither: ['用水户不得收取开户费', '商户收取保洁费'],
  },
  {
    kind: 'what opens with 中 is not what stands behind it',
    plan: '中水泵达到40台。',
    matches: ['中水泵达到40台'],
    neither: ['水泵达到40台'],
  },
  {
    kind: 'what a place does is not that of all',
    plan: '青石镇加快供水改造，新增泵站30座。',
    neither: ['全市新增泵站30座', '全市新增泵站40座', '新增泵站30座'],
  },
  {
    kind: 'what a company does is not that of all',
    plan: '江州水务投产新线，营业收入达到30亿元。',
    neither: ['全市营业收入30亿元'],
  },
  {
    kind: 'who is responsible for an item does not do what a clause leaves to others',
    plan: '## 一、管护\n\n1.供水企业公开用水量，第三方机构审核账目。（责任单位：市水务局、市审计局）',
    neither: ['公开用水量由市水务局负责', '审核账目由市审计局负责'],
  },
  {
    kind: 'a heading turns no amount below it',
    plan: '## 一、淘汰产能\n\n水泵产能300万台。\n\n## 二、储备工作\n\n建设泵站18座。',
    matches: ['建设泵站18座'],
    neither: ['淘汰水泵产能300万台', '储备泵站18座'],
  },
  {
    kind: 'a condition keeps its verb',
    plan: '新建水窖，每口补助1500元。',
    matches: ['新建水窖，每口补助1500元'],
    neither: ['水窖每口补助1500元', '改造水窖每口补助1500元'],
  },
  {
    kind: 'whom a heading is for does nothing below it',
    plan: '## 一、扶持小微企业\n\n设立服务站12个。',
    matches: ['设立服务站12个'],
    neither: ['小微企业设立服务站12个'],
  },
  {
    kind: 'the amount of another year is none that differs',
    plan: '到2027年，水务产业产值突破350亿元，力争到2030年产值达到600亿元。',
    neither: ['2027年产值超过350亿元'],
  },
  {
    kind: 'the sides of a change do not change places',
    plan: '将取水许可由审批改为备案。推行先抢修后收费。以管护代替新建。',
    matches: ['取水许可由审批改为备案', '推行先抢修后收费'],
    neither: ['取水许可由备案改为审批', '推行先收费后抢修', '以新建代替管护'],
  },
  {
    kind: 'a word is no other with one character of it',
    plan: '改造排水泵站12座。检查违法单位30家。建成水塔5座。新建铁路8公里。',
    matches: ['改造排水泵站12座', '检查违法单位30家', '建成水塔5座'],
    neither: ['改造给水泵站12座', '检查违约单位30家', '在建水塔5座', '新建路8公里', '改造水泵站12座'],
  },
  {
    kind: 'the sum of a list is of none of its items',
    plan: '建成泵房、水塔、闸门、堤坝64座。做好巡查、普查、抽查、复查4项工作。管材、阀门行业平均下降6%。',
    matches: ['建成泵房、水塔、闸门、堤坝64座', '做好4项工作'],
    neither: ['建成泵房64座', '建成泵房、水塔64座', '阀门行业平均下降6%'],
  },
  {
    kind: 'the place and the publisher of a plan do not do what it leaves to others',
    plan: '供水企业应当公开水质，承担检测费用。省财政安排检测资金300万元。',
    matches: ['省财政安排检测资金300万元'],
    neither: ['政府承担检测费用', '市财政安排检测资金300万元'],
  },
  {
    kind: 'who must may not choose',
    plan: '水厂应当配备检测员2名。闸门检修于2027年5月底前完成。',
    matches: ['水厂应当配备检测员2名', '闸门检修于2027年5月底前完成'],
    neither: ['水厂可以配备检测员2名', '闸门检修于2027年5月底后完成'],
  },
  {
    kind: 'units and counters of one thing are the same',
    plan: '水厂占地3.2万㎡。日处理污水15万m³。泵站18家。图册20万册。巡查员每日巡查2次。',
    matches: ['水厂占地3.2万平方米', '日处理污水15万立方米', '泵站18座', '图册20万本', '巡查员每天巡查2次'],
    differs: ['水厂占地3.3万平方米', '日处理污水16万立方米'],
    neither: ['泵站18公里', '区财政局巡查2次'],
  },
  {
    kind: 'the level of a body is part of its name',
    plan: '县财政局拨付管护经费每年15万元。区财政对管水站给予补助8万元。',
    matches: ['县财政局拨付管护经费每年15万元'],
    neither: ['区财政局拨付管护经费每年15万元', '财政对管水站给予补助8万元'],
  },
  {
    kind: 'a heading makes nobody do what a plan leaves to all',
    plan: '## 二、加强泵站用水监测\n\n每月公布监测结果。公布抽查结论。\n\n## 三、用水户\n\n安装智能水表。',
    matches: ['公布抽查结论', '用水户安装智能水表'],
    neither: ['泵站公布抽查结论', '水务部门公布抽查结论'],
  },
  {
    kind: 'two of a kind do not change places',
    plan: '区水务站自收到初审意见之日起完成复审。',
    matches: ['区水务站自收到初审意见之日起完成复审'],
    neither: ['区水务站自收到复审意见之日起完成初审'],
  },
  {
    kind: 'who does something is not whom it is done for',
    plan: '建立用水企业监测制度。培训失业工人900人，培训待岗职工500人。',
    matches: ['建立用水企业监测制度'],
    neither: ['企业建立用水监测制度', 'train 500 staff'],
  },
];

tryKinds(KINDS);
