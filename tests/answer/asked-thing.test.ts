import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { answer } = await openEntries([
  entryOf(
    'fishing.txt',
    `---
title: 岚州市渔业发展规划
type: plan
---
一、渔港

全市率先建成智慧渔港5个。渔港工作效率提高20%。

二、渔工

渔工子女每人每年可以申领助学金2000元。渔船经营者每船可以获得燃油补贴800元。
`,
  ),
]);

describe('a question for an amount of a thing', () => {
  it.each([
    ['渔工子女可申请多少助学金', '2000元'],
    ['渔工的子女可申请多少助学金', '2000元'],
    ['全市将率先建成多少个智慧渔港', '5个'],
    ['渔港的工作效率要提高多少', '20%'],
  ])('takes neither its verb for its name nor 率先 for a rate: %s', async (question, amount) => {
    const { status, quotes } = await answer(question);
    expect([status, quotes[0]?.text]).toEqual(['answered', expect.stringContaining(amount)]);
  });

  it('is not answered by another rate', async () => {
    expect((await answer('渔港的投诉率要提高多少')).status).toBe('related');
  });
});
