import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const REPORT = `---
title: 岚州市2025年政府工作报告
type: report
date: 2026-01-16
---
一、2025年工作回顾
渔业产值320亿元，港口吞吐量增长6.1%。
渔村建成码头12座，灯塔全部亮灯。
航标厂三号车间产能4万套。第三泵站年排水量900万立方米。2025年建成南坝，坝高5米。
（二）优化管网。2025年建成第一水厂，日供水5万吨。
`;
const RULES = `---
title: 岚州市渔船停泊办法
type: law
date: 2026-01-10
---
第一条　渔船停泊许可证由市渔业局发放。
第二条　下列区域禁止钓鱼：
1.海军码头周边水域；
2.渡口航道两侧水域；
3.饮用水源保护区，在东港内钓鱼的水域。
第三条　船长驾驶渔船出海应当持有船员证书。
第四条　船员证书遗失的，在报纸上公告。
第五条　市审计局节约使用渔民补贴资金。
`;
const report = await openEntries([entryOf('report.txt', REPORT)]);
const rules = await openEntries([entryOf('rules.txt', RULES)]);

describe('a figure', () => {
  it.each([
    ['渔业产值多少', '320亿元'],
    ['港口吞吐量增长多少', '6.1%'],
    ['渔村码头建成几座', '12座'],
    ['第三泵站年排水量多少', '900万'],
  ])('answers what is said of it: %s', async (question, words) => {
    const { status, quotes } = await report.answer(question);
    expect([status, quotes[0]!.text]).toEqual(['answered', expect.stringContaining(words)]);
  });

  it.each([
    '渔业吞吐量增长多少',
    '港口产值多少',
    '第四泵站年排水量多少',
    '第二水厂日供水多少',
    '第二水厂什么时候建成',
  ])('answers no thing whose words only stand near it: %s', async (question) => {
    expect((await report.answer(question)).status).not.toBe('answered');
  });
});

describe('what may be', () => {
  it.each(['停泊许可证由谁发', '停泊许可证由谁发放'])('%s is told by who does it', async (question) => {
    const { status, quotes } = await rules.answer(question);
    expect([status, quotes[0]!.text]).toEqual(['answered', expect.stringContaining('市渔业局')]);
  });

  it('is told by no one of whom only another deed is said', async () => {
    expect((await rules.answer('渔民补贴资金由谁发')).status).not.toBe('answered');
  });

  it('is not told by where it is banned', async () => {
    expect((await rules.answer('哪里可以钓鱼')).status).not.toBe('answered');
  });
});
