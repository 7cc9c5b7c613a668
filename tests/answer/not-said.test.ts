import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const CITY = `---
title: 江州市青年创业若干措施
publisher: 江州市人民政府
date: 2026-03-01
---
一、提供住房
为来江州创业的青年提供最长20天免费住宿。布局建设青年创业社区，为入驻企业提供低成本空间。
二、创业补贴
对初创企业给予最高5万元创业补贴。申请创业补贴的，应当向区人力社保局提交申请表，经审核后公示。
`;
const library = await openEntries([entryOf('city.txt', CITY)]);
const statusOf = async (question: string) => (await library.answer(question)).status;

describe('what a plan does not say', () => {
  it.each([
    '江州免费住宿怎么申请',
    '怎么入驻江州青年创业社区',
    '青年创业社区的入驻流程是怎样的',
    'How do I apply for the 免费住宿',
  ])('is no way to get what it only names: %s', async (question) => {
    expect(await statusOf(question)).not.toBe('answered');
  });

  it('tells the steps where the plan does', async () => {
    expect(await statusOf('江州创业补贴怎么申请')).toBe('answered');
  });
});
