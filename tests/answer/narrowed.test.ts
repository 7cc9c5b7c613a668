import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 岚州市渔船补助办法
type: law
date: 2024-03-01
---
第一条 渔船补助的申请由渔港管理站受理。受理后应当到船上查看。渔船补助经审核后的次月15日前统一发放到船主账户。
第二条 补助分为两种：
（一）渔网补助。船主购买环保渔网的，每张补助300元。
（二）渔绳补助。船主购买渔绳的，每条补助20元。
第三条 渔灯补助按照购买价格计算。目前为每盏80元。
`;

const library = await openEntries([entryOf('rules.md', RULES)]);
const shown = async (question: string): Promise<string> => {
  const [quote] = (await library.answer(question)).quotes;
  return quote!.text.slice(quote!.answer.start, quote!.answer.end);
};

describe('what is shown of an answer', () => {
  it('is the sentence with the asked time or amount alone', async () => {
    expect(await shown('渔船补助几号之前发放')).toBe('渔船补助经审核后的次月15日前统一发放到船主账户。');
  });

  it('keeps a caption that names what the amount is of', async () => {
    expect(await shown('环保渔网补助多少钱')).toContain('渔网补助。船主购买');
  });

  it('keeps the sentence that an amount goes on about', async () => {
    expect(await shown('渔灯补助多少钱')).toContain('渔灯补助按照');
  });

  it('keeps what else of the question only other sentences say', async () => {
    expect(await shown('渔船补助受理查看后几号之前发放')).toContain('受理后应当到船上查看');
  });

  it('stays whole where an account is asked for', async () => {
    expect(await shown('渔船补助的申请怎么受理')).toContain('受理后应当到船上查看');
  });
});
