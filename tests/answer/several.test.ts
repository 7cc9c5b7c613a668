import { describe, expect, it } from 'vitest';
import { openAllPlans, openSeeds } from '../support/library.js';

const { library } = await openSeeds();
const all = (await openAllPlans()).library;

describe('a question that asks two things', () => {
  it('is answered in both, on one page', async () => {
    const { status, quotes, parts, lastPage } = await library.answer(
      '城市大脑2.0在哪个区，算力伙伴计划是什么',
    );
    expect(status).toBe('answered');
    expect(quotes.map(({ text }) => text).join()).toMatch(/海淀区.*算力伙伴计划/su);
    expect(parts.map(({ isAnswered }) => isAnswered)).toEqual([true, true]);
    expect(lastPage).toBe(1);
  });

  it('is asked whole where it is a row without end', async () => {
    const row = '城市大脑2.0在哪个区，算力伙伴计划是什么，'.repeat(8);
    expect((await library.answer(row)).parts).toEqual([]);
  });

  it('tells which part nothing answers', async () => {
    const { quotes, parts } = await library.answer('城市大脑2.0在哪个区？火星基地什么时候建成？');
    expect(quotes).toHaveLength(1);
    expect(parts).toEqual([
      { name: '城市大脑2.0在哪个区？', isAnswered: true },
      { name: '火星基地什么时候建成？', isAnswered: false },
    ]);
  });

  it('is asked of the same subject where the second part names none', async () => {
    const { status, quotes, parts } = await all.answer('青屿2023年储能企业多少家，产值多少');
    expect([status, parts]).toEqual([
      'answered',
      [
        { name: '青屿2023年储能企业多少家', isAnswered: true },
        { name: '产值多少', isAnswered: true },
      ],
    ]);
    expect(quotes.map(({ text }) => text).join()).toMatch(/企业86家.*产值约210亿元/su);
  });

  it('stays one where a part names nothing by itself', async () => {
    expect((await library.answer('算力伙伴计划是什么，在哪里？')).parts).toEqual([]);
  });
});

describe('a figure that several plans set', () => {
  it('is told with those of the others, in their own words', async () => {
    const { quotes, differing } = await all.answer('人工智能核心产业规模目标是多少');
    expect(quotes[0]?.text).toContain('3000亿元');
    expect(
      differing?.quotes.map(({ text, highlights: [mark] }) => text.slice(mark?.start, mark?.end)),
    ).toEqual(['1500亿元']);
  });

  it('is told alone where the question names its plan', async () => {
    expect((await all.answer('北京的核心产业规模目标是多少')).differing).toBeNull();
  });

  it('is told of each plan, of the same subjects, where a question compares them in nothing', async () => {
    const { status, quotes } = await all.answer('北京和江州有什么不同');
    expect(status).toBe('answered');
    expect(quotes.map(({ text }) => text).join()).toMatch(/3000亿元.*1500亿元/su);
  });

  it('is told of each plan by its own figures, where they set none for the same', async () => {
    const { status, quotes } = await all.answer('云泽和青屿有什么不同');
    expect(status).toBe('answered');
    expect(new Set(quotes.map(({ passage }) => passage.section.document.id)).size).toBe(2);
  });

  it('is given for each plan that a question compares', async () => {
    const { status, quotes } = await all.answer('北京和江州的核心产业规模有什么不同');
    expect(status).toBe('answered');
    expect(quotes.map(({ text }) => text).join()).toMatch(/3000亿元.*1500亿元/su);
  });
});

describe('until when a plan holds', () => {
  it('is told in the words of its end', async () => {
    const { status, quotes } = await all.answer('云泽的措施有效期多久');
    const [quote] = quotes;
    expect(status).toBe('answered');
    expect(quote?.highlights.map(({ start, end }) => quote.text.slice(start, end))).toEqual(['5年']);
  });

  it('is no answer to when something in it ends', async () => {
    expect((await library.answer('算力伙伴计划什么时候结束')).status).not.toBe('answered');
  });
});
