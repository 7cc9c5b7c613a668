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

it('a clause behind a ban that lets something out of it is not left out', async () => {
  expect(await verdictsOn('禁止夜间行船')).toEqual(['unsure']);
});
