import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const planOf = (topic: string, safeguards: readonly string[]): string => `---
title: 江州市${topic}行动方案
---
一、主要任务
（一）建设平台。建设江州的${topic}平台。
（二）培育企业。人工智能企业和数据企业一起发展。
二、保障措施
${safeguards.map((name, at) => `（${'一二三'[at]}）${name}。有关部门要${name}，保障江州人工智能和数据发展。`).join('\n')}
`;

describe('a list of a part of one of several plans of a place', () => {
  it('is that of the plan whose title names the rest of the question', async () => {
    const library = await openEntries([
      entryOf('ai.txt', planOf('人工智能', ['加强领导', '落实资金'])),
      entryOf('data.txt', planOf('数据要素', ['健全机制', '加大宣传', '人工智能保障有力'])),
    ]);
    const documentsOf = async (question: string): Promise<string[]> => {
      const { kind, quotes } = await library.answer(question);
      expect(kind).toBe('list');
      return quotes.map(({ passage }) => passage.section.document.id);
    };
    expect(await documentsOf('江州人工智能有哪些保障')).toEqual(['ai', 'ai']);
    expect(await documentsOf('江州智能保障措施')).toEqual(['ai', 'ai']);
    expect(await documentsOf('江州数据要素有哪些保障')).toEqual(['data', 'data', 'data']);
  });
});
