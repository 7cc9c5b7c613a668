import { type Kind, tryKinds } from './kinds.js';

/** What a plan says of another deed, year, body or number of the same thing. */
const KINDS: readonly Kind[] = [
  {
    kind: 'the last of several days vouches for no other',
    plan: '2025年开工并于2027年底前建成通河大桥。2027年底前建成停车位5000个。',
    matches: ['2025年开工并于2027年底前建成通河大桥'],
    neither: ['2024年开工并于2027年底前建成通河大桥'],
  },
  {
    kind: 'who is responsible for an item vouches for no year of it',
    plan: '## 一、任务\n\n1.建设托育。到2027年底前建设托育中心50个。（市卫生健康委负责）',
    neither: ['2035年底前建设托育中心由市卫健委负责'],
  },
  {
    kind: 'each role of a bracket has its bodies',
    plan: '## 一、任务\n\n1.建设食堂。建设社区食堂。（市民政局牵头，市财政局、市商务局按职责分工负责）',
    neither: ['社区食堂由市财政局牵头'],
  },
  {
    kind: 'a ban is on its own deed',
    plan: '电动车不得在楼道内充电。禁止在盲道停放共享单车。',
    differs: ['电动车可以在楼道里充电', '可以在盲道停放共享单车'],
    neither: ['电动车可以在楼道里走', '可以在盲道推行共享单车'],
  },
  {
    kind: 'a ban under a number is none over it',
    plan: '未满十二周岁的儿童不得骑行共享单车。注册资本低于500万元的企业不得投放。',
    neither: ['13岁的儿童可以骑行共享单车', '注册资本800万元的企业可以投放'],
  },
  {
    kind: 'either of two will do, unless both are allowed, forbidden or only named',
    plan: '泵站应当安装报警器或感应器，由甲泵房或乙泵房值守。用户可以领取水桶或水票。不得损坏阀门或水表。持有甲级或乙级证书的技工优先上岗。',
    matches: ['用户可以领取水桶', '不得损坏水表', '持有甲级证书的技工优先上岗', '泵站应当安装报警器或感应器'],
    neither: ['泵站应当安装报警器', '泵站应当安装感应器', '泵站由乙泵房值守'],
  },
  {
    kind: 'what is done each half year is not done each year',
    plan: '供水评价按照“半年抽查、全年考评”开展，优先公布结果。',
    neither: ['供水评价按照“全年抽查、半年考评”开展'],
  },
  {
    kind: 'a number without a unit is of any',
    plan: '| 序号 | 指标 | 2026年目标 |\n| --- | --- | --- |\n| 1 | 加压泵数量 | >350 |',
    matches: ['2026年加压泵数量超过350'],
    neither: ['2026年加压泵数量超过350台'],
  },
  {
    kind: 'a word that stands twice names no other body',
    plan: '地方国有股东所持泵站股权的转让，下放地方政府审批。',
    neither: ['地方国有股东所持泵站股权的转让下放地方政府审批'],
  },
  {
    kind: 'what a claim lists too is narrowed, and no further item of the list',
    plan: '合理确定水塔和公共仓储设施的标准。加快建设水闸、浮桥和深水泊位。',
    matches: ['合理确定水塔的标准', '加快建设水闸和深水泊位', '加快建设水闸、浮桥'],
    neither: ['合理确定水塔和仓储设施的标准', '加快建设浮桥和泊位'],
  },
  {
    kind: 'a body is not made of two that a list names',
    plan: '## 一、保障\n\n（一）压实各方责任\n\n主管部门要做好布局规划，加强对各区的指导。各区要落实主体责任，推进水闸建设。（责任单位：各区县政府，市经济信息委、市水利局，国网江州电力）',
    neither: ['压实各方责任由区经济信息委负责'],
  },
  {
    kind: 'dates of several are each of its own',
    plan: '2027年、2028年分别建成东塔、西塔。',
    matches: ['2027年、2028年分别建成东塔、西塔'],
    neither: ['2028年、2027年分别建成东塔、西塔', '2028年、2028年分别建成东塔、西塔'],
  },
  {
    kind: 'what rises to a number does not fall to it',
    plan: '到2035年，水源控制区比例提高到75%，水闸集中度提升至55%以上。',
    matches: ['到2035年水源控制区比例达到75%', '水闸集中度达到55%以上'],
    neither: ['到2035年水源控制区比例下降到75%', '水闸集中度下降至55%以上'],
  },
  {
    kind: 'a level is not that with which another word begins',
    plan: '## 一、任务\n\n（一）规划航道\n\n以县（市、区）域为单位规划航道。（责任单位：省海事委、国网江州省电力有限公司）\n\n（二）统一航道标准\n\n统一航道规划标准。（责任单位：省住建厅、市场监管局、海事委、国网江州省电力有限公司按职责分工负责）',
    neither: ['规划航道由市海事委负责'],
  },
];

tryKinds(KINDS);
