import { describe, expect, it } from 'vitest';
import { timed } from '../src/records.js';
import { openSeeds } from './support/library.js';

const { library } = await openSeeds();

describe('the JSON record of an answer', () => {
  it('has just the fields of the public interface, in their order', async () => {
    const record = await timed('核心产业规模要达到多少', library.answer);
    expect(Object.keys(record)).toEqual(['question', 'status', 'kind', 'quotes', 'ms']);
    for (const quote of record.quotes) {
      expect(Object.keys(quote)).toEqual([
        ...[
          'text',
          'answer',
          'highlights',
          'document',
          'title',
          'section',
          'start',
          'end',
          'url',
          'also',
          'score',
        ],
      ]);
    }
  });

  it('says of each part of a question whether it is answered', async () => {
    const { parts } = await timed('城市大脑2.0在哪个区？火星基地什么时候建成？', library.answer);
    expect(parts).toEqual([
      { question: '城市大脑2.0在哪个区？', answered: true },
      { question: '火星基地什么时候建成？', answered: false },
    ]);
  });

  it('says where the quote stands and what in it matters', async () => {
    const question = '核心产业规模要达到多少';
    const record = await timed(question, library.answer);
    expect(record).toMatchObject({ question, status: 'answered', kind: 'fact' });
    const quote = record.quotes[0]!;
    const { text: seed } = library.entries[0]!.document;
    expect(quote).toMatchObject({
      text: seed.slice(quote.start, quote.end),
      document: 'beijing-ai-2023',
      title: '《北京市加快建设具有全球影响力的人工智能创新策源地实施方案（2023-2025年）》',
      section: ['二、主要思路和目标'],
      also: [],
      url: expect.stringContaining('.shtml#:~:text='),
      score: expect.any(Number),
    });
    const highlights = quote.highlights as unknown as readonly [number, number][];
    expect(highlights.map(([start, end]) => String(quote.text).slice(start, end))).toEqual(['3000亿元']);
    const [start, end] = quote.answer as unknown as [number, number];
    expect(String(quote.text).slice(start, end)).toContain('核心产业规模达到3000亿元');
  });

  it('survives JSON and measures the time of the answer alone', async () => {
    const record = await timed('算力', library.answer);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(record.ms).toBeGreaterThan(0);
    const slow = await timed('算力', async (question) => {
      const until = performance.now() + 20;
      while (performance.now() < until);
      return await library.answer(question);
    });
    expect(slow.ms).toBeGreaterThanOrEqual(20);
  });

  it('has no quotes where the plan does not say', async () => {
    expect(await timed('红烧鲫鱼', library.answer)).toMatchObject({ status: 'none', quotes: [] });
  });
});
