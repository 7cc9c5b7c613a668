import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const BENEFIT = `---
title: 岚州市休渔补助问答
---
一、休渔补助能领多少钱？

休渔补助按上年渔获的一成计发。目前为每月660元。

二、休渔补助能领多久？

休渔满一个月的，领取期限为一个月。
`;
const { answer } = await openEntries([entryOf('benefit.txt', BENEFIT)]);
const answersTo = async (question: string): Promise<string[]> => {
  const { status, quotes } = await answer(question);
  return [status, ...quotes.map((quote) => quote.text.slice(quote.answer.start, quote.answer.end))];
};

describe('a question for a sum each month', () => {
  it('is answered by the sentence that goes on about it below a question', async () => {
    const [status, first] = await answersTo('休渔补助一个月多少钱');
    expect(status).toBe('answered');
    expect(first).toContain('每月660元');
  });
});
