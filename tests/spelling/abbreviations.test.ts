import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 岚州市渔业管理办法
type: law
date: 2024-03-01
---
第一条 渔业互助保险由渔业合作社办理。渔业互助保险每船每年保费200元。
第二条 水产技术推广站应当每月检查水质。水产技术推广站由市海洋局管理。
`;

const library = await openEntries([entryOf('rules.md', RULES)]);
const answerTo = async (question: string) => {
  const { status, quotes } = await library.answer(question);
  return { status, text: quotes[0]?.text ?? '' };
};

describe('a short name', () => {
  it('stands for the phrase of the documents whose words it takes the beginnings of', async () => {
    expect(await answerTo('渔互险一年保费多少钱')).toMatchObject({
      status: 'answered',
      text: expect.stringContaining('渔业互助保险每船每年保费200元'),
    });
  });

  it('does not stand for a phrase with a word that it leaves out', async () => {
    expect((await answerTo('渔业合同什么时候办理')).status).not.toBe('answered');
  });
});
