import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `---
title: 江州市社区养老工作方案
publisher: 江州市人民政府
date: 2026-02-01
---
一、目标
全市护工达到9000人，其中持证护工4200人。
养老机构日间照料床位占比2026年达到20%，2028年达到35%。
助餐点面积达到8万平方米，比上年增加2万平方米。
二、措施
对新评定的社区食堂，一级补助30万元，二级补助18万元，三级补助6万元。
对社区建立的家庭病床，给予每张不超过2500元的一次性改造补助。
`;

const verdictsOn = async (claim: string): Promise<string[]> => {
  const library = await openEntries([entryOf('care.txt', PLAN)]);
  return (await library.check(claim)).findings.map(({ verdict }) => verdict);
};

describe('a claim with the number of a neighbour', () => {
  it.each([
    ['the whole', '持证护工达到9000人'],
    ['the total for the increase', '助餐点面积比上年增加8万平方米'],
  ])('differs where it has that of %s: %s', async (_, claim) => {
    expect(await verdictsOn(claim)).toEqual(['differs']);
  });

  it.each([
    '三级社区食堂补助6万元',
    '全市护工达到9000人',
    '日间照料床位占比2028年达到35%',
    '助餐点面积比上年增加2万平方米',
    '家庭病床每张改造补助不超过2500元',
    '一级食堂补助30万元',
    '四级社区食堂补助30万元',
    '新评定的二级医院补助30万元',
    '持证护工不少于9000人，这是谣言',
    '女性日间照料床位占比2026年达到35%',
    '日间照料床位占比2030年达到35%',
  ])('does not differ where that may be its own: %s', async (claim) => {
    expect(await verdictsOn(claim)).not.toContain('differs');
  });
});
