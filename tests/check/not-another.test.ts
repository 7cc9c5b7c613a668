import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 江州市公园管理办法
publisher: 江州市人民政府
date: 2025-02-01
---
第五条 未经公园管理单位批准，不得在公园内举办商业活动。经批准举办商业活动的，应当缴纳场地使用费。
第六条 公园内禁止下列行为：
（一）燃放烟花爆竹；
（二）携带大型犬入园。携带小型犬入园的，应当使用牵引带。
第七条 公园照明设施每年检修2次。
第八条 《江州市绿地管理办法》同时废止。
第九条 商户应当提供下列材料：
（一）营业执照；
第十条 摊主应当提供下列材料：
（一）健康证明；
第十一条 违反第六条第一项规定的，处二百元罚款；违反第六条第二项规定的，处五百元罚款。
第十二条 公园内观光电动车的停放、充电，适用本办法。
第十三条 售卖不符合国家安全标准的游具的，由市园林局没收违法所得。
`;
const PLAN = `---
title: 江州市公共服务方案
publisher: 江州市人民政府
date: 2025-02-01
---
一、措施
1.建设起降设施15处。（牵头单位：市交通局；责任单位：市规划局、市应急局，各县（市、区）人民政府）
2.完成投资12亿元。（责任单位：市科技局）
3.高校与企业合作项目增长20%。
4.对新落户的整机制造企业，按投资额的10%给予补助。
5.改造供水管网由2024年的80公里增加到120公里。
6.园林支出占比保持在80%以上，园丁、游客比例达到1:90。
7.企业聘用海外园艺师的，按薪酬的20%给予企业聘才补贴。
9.东湖水质达到Ⅱ类。
8.优化园林审批。（牵头单位：市市场监管局，责任单位：市园林局）
（二）加强科技攻关
完成投资9亿元。
二、任务清单
| 项目 | 内容 | 牵头单位 | 配合单位 |
| --- | --- | --- | --- |
| 健康惠民工程 | 建设村卫生室 | 县卫生局 | 县妇联 |
三、回顾
2024年，全市生产总值达到4286.7亿元。
`;
const library = await openEntries([entryOf('rules.txt', RULES), entryOf('plan.txt', PLAN)]);

const verdictsOn = async (claim: string): Promise<string[]> =>
  (await library.check(claim)).findings.map(({ verdict }) => verdict);

describe('a claim is not called true', () => {
  it.each([
    ['of another article', '第九条规定公园照明设施每年检修2次'],
    ['of a law of another kind', '《江州市绿地管理条例》同时废止'],
    ['that turns a consent into its lack', '未经批准举办商业活动的，应当缴纳场地使用费'],
    ['that leaves out a consent', '不得在公园内举办商业活动'],
    ['that forbids what stands behind a list of bans', '禁止携带小型犬入园'],
    ['that joins a case to the items of another list', '摊主应当提供营业执照'],
    ['that calls a body a lead that is only responsible', '市应急局牵头建设起降设施'],
    ['that takes a body from another column', '健康惠民工程的牵头单位是县妇联'],
    ['that takes a pair for each', '企业合作项目增长20%'],
    ['that names a case in part', '对整机制造企业按投资额的10%给予补助'],
    ['that gives a goal the year from which it steps', '2024年改造供水管网120公里'],
    ['that takes the amount of another item', '违反第六条第一项规定的，处五百元罚款'],
    ['that gives an amount for a share', '园林支出保持在80%以上'],
    ['that gives one of two for their ratio', '游客比例达到1:90'],
    ['that gives for one what another gets', '企业聘用海外园艺师的，按薪酬的20%给予园艺师聘才补贴'],
    ['that says of one lake what is said of another', '江州湖水质达到Ⅱ类'],
    ['that takes half a name from a heading', '科技投资9亿元'],
    ['that rounds to another number', '2024年全市生产总值约4500亿元'],
  ])('%s: %s', async (_, claim) => {
    expect(await verdictsOn(claim)).not.toContain('matches');
  });
});

describe('a claim is called true', () => {
  it.each([
    '第七条规定公园照明设施每年检修2次',
    '《江州市绿地管理办法》同时废止',
    '未经公园管理单位批准，不得在公园内举办商业活动',
    '健康惠民工程的牵头单位是县卫生局',
    '对新落户的整机制造企业，按投资额的10%给予补助',
    '2024年全市生产总值约4300亿元',
  ])('that says the same: %s', async (claim) => {
    expect(new Set(await verdictsOn(claim))).toEqual(new Set(['matches']));
  });

  it('in all its parts, though only the first leaves out what narrows it', async () => {
    const { findings, unchecked } = await library.check('公园内电动车的停放、充电，适用本办法');
    expect(findings.map(({ verdict }) => verdict)).toEqual(['matches']);
    expect(unchecked).toEqual(['公园内电动车的停放、充电']);
  });

  it.each([
    ['that leaves out what narrows a case', '售卖不符合标准的游具的，由市园林局没收违法所得'],
    ['that writes the name of a body in full', '优化园林审批由市市场监督管理局牵头'],
  ])('or left open %s: %s', async (_, claim) => {
    expect(await verdictsOn(claim)).not.toContain('differs');
  });

  it('or left open, never called false, where a list of bodies holds a bracket', async () => {
    expect(await verdictsOn('建设起降设施由市交通局牵头')).not.toContain('differs');
    expect(await verdictsOn('建设起降设施由市规划局负责')).not.toContain('differs');
    expect(await verdictsOn('建设起降设施由各县人民政府负责')).not.toContain('differs');
  });
});

describe('a claim is called absent', () => {
  it.each([
    ['兴修天文台18处', ['absent']],
    ['兴修起降设施18处', ['unsure']],
    ['Jiangzhou wants 18 observatories', ['absent']],
  ])('only where no statement has most of its words: %s', async (claim, verdicts) => {
    expect(await verdictsOn(claim)).toEqual(verdicts);
  });
});

describe('what is only nearest to a claim', () => {
  it('is shown in the clauses that say it, not in a whole page of a sentence', async () => {
    const others = Array.from({ length: 12 }, (_, at) => `建设第${at + 1}类公共服务平台和配套设施，`).join(
      '',
    );
    const long = entryOf(
      'long.txt',
      `---\ntitle: 江州市设施方案\ndate: 2025-02-01\n---\n一、目标\n到2027年，${others}新建充电站300座，完善运行机制。\n`,
    );
    const { findings } = await (await openEntries([long])).check('2026年新建换电站300座');
    const [{ verdict, quote }] = findings as [(typeof findings)[0]];
    expect(verdict).toBe('unsure');
    expect(quote!.text).toContain('充电站300座');
    expect(quote!.text.length).toBeLessThanOrEqual(120);
  });
});
