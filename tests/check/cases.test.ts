import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 江州市湖区管理办法
publisher: 江州市林业局
date: 2025-03-01
---
第一条 旱季，湖区不得新设取水口。
第二条 在码头周边80米范围内，禁止设置烧烤摊。
第三条 渔民自有船舶，每年补助4万元。
第四条 严禁围湖造地，破坏湿地植被。
第五条 防止过度开发，挤占候鸟栖息地。
第六条 研究设立湖区基金，发行生态债券。
第七条 有村民建议，关闭东岸码头。
第八条 禁止夜间行船，救援船舶不在此限。
第九条 各部门在职责范围内，湖区管理处组织制定巡湖标准。
第十条 巡湖费用由林场和渔业社分担。
第十一条 渔民凭船检证和保险单申领补贴。
第十二条 取得绿标和产地证的水产可以进入市集。
第十三条 船主可以选择现金或者实物方式领取补贴。
第十四条 评议会由渔民代表、游客代表和专家组成。
第十五条 力争建成候鸟观测馆。
第十七条 新建驿站，每间一次性补助3万元；改建驿站，每间一次性补助2万元。
第十六条 船只损失由保险公司赔付70%，其余由船主自行承担。
`;
const library = await openEntries([entryOf('rules.txt', RULES)]);

const verdictsOn = async (claim: string): Promise<string[]> => {
  const { findings, unchecked } = await library.check(claim);
  return [...new Set([...findings.map(({ verdict }) => verdict), ...unchecked.map(() => 'unsure')])];
};

describe('a clause before a statement', () => {
  it.each([
    ['tells when', '湖区不得新设取水口'],
    ['tells where', '禁止设置烧烤摊'],
    ['tells whom a rule is for', '每年补助4万元'],
    ['tells of a list what a rule is for', '驿站每间一次性补助3万元'],
    ['denies', '破坏湿地植被'],
    ['denies, which nobody says of the next alone', '严禁破坏湿地植被'],
    ['keeps away', '挤占候鸟栖息地'],
    ['only looks into it', '发行生态债券'],
    ['tells who says so', '关闭东岸码头'],
  ])('that %s is not left out: %s', async (_, claim) => {
    expect(await verdictsOn(claim)).toEqual(['unsure']);
  });

  it.each([
    '旱季，湖区不得新设取水口',
    '旱季湖区不得新设取水口',
    '在码头周边80米范围内，禁止设置烧烤摊',
    '渔民自有船舶，每年补助4万元',
    '严禁围湖造地，破坏湿地植被',
    '湖区管理处组织制定巡湖标准',
  ])('that is told too leaves the claim true: %s', async (claim) => {
    expect(await verdictsOn(claim)).toEqual(['matches']);
  });
});

describe('what holds only of a whole', () => {
  it.each([
    ['is not said of one who shares a cost', '巡湖费用由林场承担'],
    ['is not said of one paper of two', '渔民凭船检证申领补贴'],
    ['is not said of whoever has one mark of two', '取得产地证的水产可以进入市集'],
    ['is not said of both where one may be chosen', '船主可以选择现金和实物方式领取补贴'],
    ['is not said of a part of its members', '评议会由渔民代表、专家组成'],
    ['is not said of the rest as of all', '其余由船主自行承担'],
  ])('%s: %s', async (_, claim) => {
    expect(await verdictsOn(claim)).not.toContain('matches');
  });

  it.each([
    '巡湖费用由林场和渔业社分担',
    '渔民凭船检证和保险单申领补贴',
    '取得绿标和产地证的水产可以进入市集',
    '新建驿站，每间一次性补助3万元',
    '船主可以选择现金或者实物方式领取补贴',
    '评议会由渔民代表、游客代表和专家组成',
  ])('is said of the whole: %s', async (claim) => {
    expect(await verdictsOn(claim)).toEqual(['matches']);
  });
});

it('what is only wished for is not said to be', async () => {
  expect(await verdictsOn('建成候鸟观测馆')).toEqual(['unsure']);
});

it('a clause behind a ban that lets something out of it is not left out', async () => {
  expect(await verdictsOn('禁止夜间行船')).toEqual(['unsure']);
});
