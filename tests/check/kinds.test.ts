import { describe, expect, it } from 'vitest';
import { type Kind, tryKinds, verdictsOn } from './kinds.js';

const KINDS: readonly Kind[] = [
  {
    kind: 'a bracket is of the name before it',
    plan: '加快石桥水厂（日供水20万吨）、柳溪水厂（日供水35万吨）建设。',
    matches: ['柳溪水厂日供水35万吨'],
    differs: ['柳溪水厂日供水20万吨'],
    neither: ['日供水35万吨', '东湖水厂日供水20万吨', '柳溪水厂日供水能力扩大35万吨'],
  },
  {
    kind: 'a cell of a table may be a sentence',
    plan: `| 序号 | 任务 | 牵头单位 | 时限 |
| --- | --- | --- | --- |
| 1 | 新建泵站12座，青石、白沙两县污水处理率分别达到91%、84% | 市水务局 | 2027年底 |`,
    matches: ['新建泵站12座', '青石县污水处理率2027年达到91%'],
    differs: ['白沙县污水处理率达到91%', '新建泵站15座'],
    neither: ['泵站达到12座', '青石县农村污水处理率达到91%', '白沙县污水处理率2026年达到84%'],
  },
  {
    kind: 'a list may be of what is forbidden',
    plan: '## 第三条　下列用水行为予以禁止：\n\n（一）使用自来水冲洗工地；\n\n（二）景观水体使用地下水补水。',
    matches: ['不得使用自来水冲洗工地'],
    differs: ['可以使用自来水冲洗工地'],
    neither: ['使用再生水冲洗工地', '景观水体可以使用雨水补水'],
  },
  {
    kind: 'a list may be of what it takes',
    plan: '## 第四条　有下列情形之一的，不得申请：\n\n（一）欠缴水费满3个月的；\n\n（二）擅自打井的。',
    neither: ['可以擅自打井', '不得擅自打井三年'],
  },
  {
    kind: 'each event has its date',
    plan: '柳溪引水工程2026年6月开工、2028年底通水，2029年投入使用。江州至青石输水管线2026年9月开工，2028年完工。',
    neither: [
      '柳溪引水工程2028年底开工',
      '输水管线2026年9月完工',
      '输水管线2030年完工',
      '石桥输水管线2026年9月完工',
      '输水管线2026年9月启用',
    ],
  },
  {
    kind: 'whoever may get an amount gets it',
    plan: '脱贫村接水补助比例可提高到60%，一般村为40%。外来人员申请补助，应当持有居住证满3年。',
    differs: ['外来人员有居住证满1年就可以申请补助'],
    neither: ['一般村接水补助比例可提高到60%', '外来人员能有居住证满3年以上', '一般村补助比例必须达到40%'],
  },
  {
    kind: 'a unit may say what is measured',
    plan: '今年节水灌溉面积达到96万亩，水库12座。',
    matches: ['今年节水灌溉达到96万亩'],
    differs: ['今年节水灌溉达到69万亩'],
    neither: ['今年灌溉达到96万亩', '今年节水灌溉村达到96万个'],
  },
  {
    kind: 'a share goes on about what is named before',
    plan: '全市再生水产值年均增长15%，2025年达到24亿元，约占全省的四分之一。',
    matches: ['2025年再生水产值约占全省的四分之一'],
    differs: ['2025年再生水产值约占全省的三分之二'],
    neither: ['2025年自来水产值约占全省的四分之一', '2025年再生水产值约占全国的四分之一'],
  },
  {
    kind: 'a plan of a province names its own level',
    plan: '江州市级财政补助资金不得用于发放津贴。',
    differs: ['江州市级财政补助资金可以用于发放津贴'],
    neither: ['江州县级财政补助资金可以用于发放津贴', '江州市级财政补助资金可以用于发放工资'],
  },
  {
    kind: 'what is new of the first of a list is of the next',
    plan: '新增泵站9座、水厂2座。',
    matches: ['新增水厂2座'],
    differs: ['新增水厂9座'],
    neither: ['水厂2座', '改建水厂2座'],
  },
  {
    kind: 'what fell has fallen',
    plan: '2025年用水总量比上年下降1.5%。',
    matches: ['2025年用水总量比上年下降了1.5%'],
    differs: ['2025年用水总量比上年下降了5.1%'],
    neither: ['2025年工业用水总量比上年下降了1.5%', '2024年居民用水总量比上年下降了1.5%'],
  },
  {
    kind: 'what is for each stands before both ends',
    plan: '管护经费标准由每村每年900元提高到1200元。',
    matches: ['管护经费标准由每村每年900元提高到1200元'],
    differs: ['管护经费标准由每村每年900元提高到2100元'],
    neither: ['管护经费标准由每户每年900元提高到1200元', '道路经费标准由每村每年900元提高到1200元'],
  },
  {
    kind: 'the clause before tells what is alike apart',
    plan: '年用水180立方米以下的执行第一级水价，每立方米2.8元；超出的执行第二级水价，每立方米3.9元。',
    neither: ['第三级水价为每立方米2.8元', '第一级水价为每立方米2.8元，据说是谣言'],
  },
  {
    kind: 'from the day of issue is in the month of the document',
    plan: '本方案自印发之日起施行。',
    differs: ['方案自2026年9月1日起施行'],
    neither: ['方案自2026年2月20日起施行'],
  },
  {
    kind: 'not again is not',
    plan: '市级不再重复补贴。',
    matches: ['市级不重复补贴'],
    neither: ['市级不补贴', '县级不重复补贴'],
  },
  {
    kind: 'a work is not of the kind of those in the clause before',
    plan: '建设东山、西山2座抽水蓄能电站，东山电站2027年投产。新增光伏电站3座，北山电站2027年并网。',
    matches: ['东山电站2027年投产'],
    neither: ['北山光伏电站2027年并网', '北山抽水蓄能电站2027年投产'],
  },
  {
    kind: 'people count in other units',
    plan: '水车巡线总长126km。轮灌期一般不超过三年。开户时间压缩到0.5天，办水审批时间压缩到0.5个工作日。',
    matches: ['水车巡线总长126公里', '轮灌期一般不超过36个月', '开户时间压缩到12小时'],
    differs: ['轮灌期一般不超过24个月'],
    neither: ['办水审批时间压缩到12小时', '水车巡线总长126公顷'],
  },
  {
    kind: 'days are days in any numeral',
    plan: '街道办自受理申请之日起二十日内完成初审，区水务部门自收到初审意见之日起十五日内完成复审。公示期限为七日。',
    matches: ['街道办自受理申请之日起20日内完成初审', '公示期限为7天'],
    differs: ['公示期限为10天'],
    neither: ['区水务部门自收到复审意见之日起15日内完成初审'],
  },
  {
    kind: 'a line of bans forbids each of them',
    plan: '水库管理区内禁止下列行为：（一）游泳、垂钓；（二）清洗车辆。',
    matches: ['水库管理区内禁止垂钓'],
    neither: ['水库管理区内允许垂钓', '水库管理区内禁止划船', '禁止划船'],
  },
  {
    kind: 'a share is told in many words',
    plan: '工业用水量中，再生水占37%。节水投入占财政支出比重不低于3.5%。所需资金由市级财政承担60%。',
    matches: ['工业用水量中再生水占37%', '节水投入占财政支出3.5%以上', '所需资金由市财政承担60%'],
    differs: ['工业用水量中再生水占40%'],
    neither: ['工业用水量占37%', '财政支出占节水投入3.5%以上', '所需资金由省财政承担60%'],
  },
  {
    kind: 'New Year is the first of January',
    plan: '本方案自2027年1月1日起施行。',
    neither: ['方案自2027年国庆起实行'],
  },
  {
    kind: 'what narrows a number by itself stands beside it',
    plan: '## 农村供水\n\n整治农村河道90条，净水剂产量达到40万吨。平台由公司运营，管网长度达到700公里。',
    matches: ['净水剂产量达到40万吨', '管网长度达到700公里'],
    neither: [
      '农村净水剂产量达到40万吨',
      '人均无人值守管网长度达到700公里',
      '管网长度平台达到700公里',
      '管网公司达到700公里',
    ],
  },
];

tryKinds(KINDS);

describe('a thing that a plan calls nearly so', () => {
  it.each([
    ['充氧泵达到9万个', '充氧站达到600座。'],
    ['饮水亭达到9万个', '饮水台达到600座。'],
  ])('is left open, not called absent: %s', async (claim, plan) => {
    expect(await verdictsOn(plan, claim)).toEqual(['unsure']);
  });

  it('is absent where nothing is like it', async () => {
    expect(await verdictsOn('充氧站达到600座。', '独角兽达到9万个')).toEqual(['absent']);
  });
});
