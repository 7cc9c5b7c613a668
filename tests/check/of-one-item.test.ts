import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 江州市乡村旅游扶持办法
publisher: 江州市文化和旅游局
date: 2025-03-01
---
第一条 甲级客栈，每年补助9万元；乙级客栈，每年补助5万元。
第二条 露营地面积达到3000平方米，奖励7万元；达到6000平方米，奖励11万元。
第三条 导游连续带团满两年，每月发放津贴150元；满四年，每月发放津贴260元。
第四条 新建、改造步道80公里，其中新建30公里。
第五条 向导应当参加培训，接受游客评价。
第六条 收住游客的农家，按照每人每天20元给予补贴；收住学生的，每人每天35元。
`;
const library = await openEntries([entryOf('rules.txt', RULES)]);

const verdictsOn = async (claim: string): Promise<string[]> => {
  const { findings, unchecked } = await library.check(claim);
  return [...findings.map(({ verdict }) => verdict), ...unchecked.map(() => 'unsure')];
};

describe('two clauses of a claim', () => {
  it.each([
    ['of two items', '甲级客栈，每年补助5万元'],
    ['of two items of which the first has an amount', '露营地面积达到3000平方米，奖励11万元'],
    ['of two tiers', '导游连续带团满两年，每月发放津贴260元'],
    ['of two sentences', '导游连续带团满两年，每年补助9万元'],
    ['of two bodies', '收住游客的农家，接受游客评价'],
  ])('are no whole %s: %s', async (_, claim) => {
    expect(new Set(await verdictsOn(claim))).not.toEqual(new Set(['matches']));
  });

  it.each([
    ['甲级客栈，每年补助9万元'],
    ['露营地面积达到6000平方米，奖励11万元'],
    ['收住游客的农家，按每人每天20元补贴'],
  ])('are a whole of one item: %s', async (claim) => {
    expect(new Set(await verdictsOn(claim))).toEqual(new Set(['matches']));
  });

  it.each([
    ['a tier', '导游连续带团满四年，每月发放津贴260元'],
    ['a part', '新建步道30公里'],
  ])('are not false where the document leaves out what they are of: %s', async (_, claim) => {
    expect(await verdictsOn(claim)).not.toContain('differs');
  });

  it('are false where another item names its own subject', async () => {
    expect(await verdictsOn('乙级客栈每年补助9万元')).toEqual(['differs']);
  });
});
