import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const verdictsOn = async (plan: string, claim: string): Promise<string[]> => {
  const head = '---\ntitle: 江州市水务发展方案\npublisher: 江州市人民政府\ndate: 2026-02-01\n---\n';
  const library = await openEntries([entryOf('water.md', `${head}# 江州市水务发展方案\n\n${plan}\n`)]);
  return (await library.check(claim)).findings.map(({ verdict }) => verdict);
};

/** A plan, a claim that it decides and how, and claims beside it that it does not decide so. */
const KINDS: readonly {
  readonly kind: string;
  readonly plan: string;
  readonly matches?: readonly string[];
  readonly differs?: readonly string[];
  readonly neither: readonly string[];
}[] = [
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
    differs: ['输水管线2026年9月完工', '柳溪引水工程2028年底开工'],
    neither: ['输水管线2030年完工', '石桥输水管线2026年9月完工', '输水管线2026年9月启用'],
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
    differs: ['第二级水价为每立方米2.8元'],
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
    kind: 'a list of works says of what kind each is',
    plan: '建设东山、西山2座抽水蓄能电站，东山电站2027年投产。新增光伏电站3座，北山电站2027年并网。',
    matches: ['东山抽水蓄能电站2027年投产'],
    neither: ['北山光伏电站2027年并网', '北山抽水蓄能电站2027年投产'],
  },
  {
    kind: 'New Year is the first of January',
    plan: '本方案自2027年1月1日起施行。',
    matches: ['方案自2027年元旦起实行'],
    differs: ['方案自2028年元旦起实行'],
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
  {
    kind: 'more than a number is at least that',
    plan: '到2028年，节水器具普及率超过90%，泵站达到30座以上，漏损率低于8%。',
    matches: ['2028年节水器具普及率要达到90%以上', '漏损率2028年不高于8%'],
    differs: ['2028年节水器具普及率低于90%'],
    neither: [
      '到2028年，泵站超过30座',
      '2028年节水器具普及率要达到90%',

      '到2028年泵站有30座',
    ],
  },
  {
    kind: 'what was counted may be rounded down',
    plan: '## 2025年工作回顾\n\n2025年，接水农户达到22.89万户，渔业增产12.5%。\n\n## 2026年工作安排\n\n2026年接水工人达到2.4万人。',
    matches: ['2025年接水农户超过22万户', '去年接水农户约23万户', '去年渔业产量增长12.5%'],
    differs: ['去年渔业减产12.5%', '去年接水农户达到25万户', '去年渔业产量下降12.5%'],
    neither: [
      '2025年接水农户超过20万户',

      '2025年接水农户接近22万户',
      '去年渔业产值增长12.5%',
      '2026年接水工人超过2.3万人',
    ],
  },
  {
    kind: 'a share may be named behind its number',
    plan: '到2028年，再生水产值占工业总产值比重达到35%，农村水质达标率达到90%。',
    matches: ['2028年要有35%的再生水产值占工业总产值比重'],
    differs: ['2028年要有90%的再生水产值占工业总产值比重'],
    neither: [
      '2028年要有35%的工业总产值占再生水产值比重',
      '2028年要有35%的再生水产值',
      '2028年要有90%的城市水质达标率',
    ],
  },
  {
    kind: 'each part of a list of parts is of the same',
    plan: '到2028年，涉水经营单位数量达到90家，其中制造类40家、服务类50家，培育水务人才700人。',
    matches: ['2028年服务类经营单位50家', '2028年涉水经营单位中服务类50家'],
    differs: ['2028年服务类经营单位40家', '2028年制造类涉水经营单位90家'],
    neither: [
      '2028年服务类人才700人',
      '2028年服务类经营50家',
      '2028年涉水经营单位50家达标',
      '2028年农业类经营单位50家',
      '服务类涉水机构50家',
    ],
  },
  {
    kind: 'the year in which a review opens is that of its results',
    plan: '## 一、工作回顾\n\n2025年是通水之年，供水能力稳步提升。\n\n一是扩大供水。建成水厂8座，水费收入增长6%，全年接待参观者增长15%。管网漏损率近三年下降4个百分点。\n\n这五年，建成水库12座。\n\n## 二、工作安排\n\n建设泵站3座。',
    matches: ['2025年建成水厂8座', '去年建成了8座水厂', '去年全年接待参观者增长15%', '去年水费收入增长6%'],
    neither: [
      '2025年建成水库12座',
      '去年管网漏损率下降4个百分点',
      '2025年建设泵站3座',
      '2026年接待参观者增长15%',
      '今年建成水厂8座',
      '去年建成水厂12座水库',
      '去年建成污水厂8座',
      '去年水费收入增长率提高6%',
    ],
  },
  {
    kind: 'the one body in the bracket behind does what it is behind',
    plan: '组织开展节水巡查不少于20次。（责任单位：市水务局）开展管网普查不少于6次。（责任单位：市财政局、市审计局）',
    matches: ['市水务局组织开展节水巡查不少于20次'],
    neither: [
      '市财政局组织开展节水巡查不少于20次',
      '市财政局开展管网普查不少于6次',
      '对市水务局组织开展节水巡查不少于20次',
      '市水务局开展管网普查不少于6次',
      '县水务局组织开展节水巡查不少于20次',
      '市水务局下属企业组织开展节水巡查不少于20次',
    ],
  },
  {
    kind: 'a measure may be carried out from a day on',
    plan: '本措施自2026年3月18日起施行，有效期至2028年12月31日。',
    matches: ['本措施2026年3月18日开始实施', '本措施从2026年3月18日起正式实施'],
    differs: ['本措施2026年5月18日开始实施', '本措施2028年12月31日开始实施'],
    neither: ['本措施2026年3月18日停止实施'],
  },
  {
    kind: 'what is to be done is not done',
    plan: '组织开展节水巡查不少于20次。对用水单位当年支出的50%给予补助。',
    matches: ['组织开展节水巡查不少于20次'],
    neither: [
      '组织开展了节水巡查不少于20次',
      '已经组织开展节水巡查不少于20次',
      '去年组织开展节水巡查不少于20次',
      '组织开展节水巡查约20次',
    ],
  },
  {
    kind: 'a rate is of each of a list',
    plan: '到2028年，供水量、回用量增长20%以上，水厂、泵站达到30座。',
    matches: ['2028年回用量增长20%以上', '2028年供水量增长20%以上'],
    differs: ['2028年回用量增长30%以上'],
    neither: [
      '2028年泵站达到30座',
      '2028年水厂达到30座',
      '2028年农村回用量增长20%以上',
      '2028年回用量占比增长20%以上',
    ],
  },
  {
    kind: 'a bracket may say what is before it',
    plan: '建设“1+N”供水体系（即1个总调度中心），日供水90万吨。',
    matches: ['建设1个总调度中心'],
    neither: ['建设1个分调度中心', '建设1个总调度中心平台', '供水体系1个'],
  },
  {
    kind: 'a list of those responsible leaves out nobody',
    plan: '## （一）开展节水宣传\n\n开展节水宣传进校园活动。（牵头单位：市水务局、市教育局、市经济和信息化局）',
    matches: ['节水宣传由市教育局牵头', '节水宣传由市经济和信息化局牵头', '节水宣传的牵头单位里有市水务局'],
    differs: ['节水宣传由市财政局牵头', '节水宣传的牵头单位是市卫生健康委'],
    neither: [
      '节水宣传由江东区牵头',
      '节水宣传由市经济和教育局牵头',
      '节水宣传由市水务教育局牵头',
      '节水宣传由市水务化局牵头',
      '节水改造由市财政局牵头',
      '节水宣传由企业牵头',
    ],
  },
  {
    kind: 'a law of nearly the same name is another',
    plan: '修订《江州市水务发展条例》、《供水管理办法》等法规。',
    matches: ['修订《江州市水务发展条例》'],
    neither: ['修订《江州市水务发展方案》', '修订《江州市排水条例》'],
  },
  {
    kind: 'a number from which somebody starts is the least',
    plan: '泵房面积不少于300平方米，围墙高度3米。',
    matches: ['泵房面积300平方米起步'],
    neither: ['围墙高度3米起步', '泵房办公面积300平方米起步'],
  },
];

const rows = (part: 'matches' | 'differs' | 'neither') =>
  KINDS.flatMap(({ kind, plan, [part]: claims = [] }) => claims.map((claim) => [kind, claim, plan] as const));

describe('what a plan says', () => {
  it.each(rows('matches'))('matches a claim: %s: %s', async (_, claim, plan) => {
    expect(await verdictsOn(plan, claim)).toEqual(['matches']);
  });

  it.each(rows('differs'))('differs from a claim: %s: %s', async (_, claim, plan) => {
    expect((await verdictsOn(plan, claim)).at(-1)).toBe('differs');
  });

  it.each(rows('neither'))('leaves a claim open: %s: %s', async (_, claim, plan) => {
    const verdicts = await verdictsOn(plan, claim);
    expect(verdicts).not.toContain('matches');
    expect(verdicts).not.toContain('differs');
  });
});

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
