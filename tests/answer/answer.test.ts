import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { MAX_QUESTION } from '../../src/answer/check-question.js';
import { UsageError } from '../../src/errors.js';
import { seedsFolder } from '../../src/paths.js';
import { anyText } from '../support/any-text.js';
import { openAllPlans, openLibrary, openSeeds } from '../support/library.js';

const { library } = await openSeeds();
const seven = await openAllPlans();

const first = async (question: string): Promise<string> =>
  (await library.answer(question)).quotes[0]?.text ?? '';

describe('an answer', () => {
  it('has no page for a quote far weaker than the first, which one page holds', async () => {
    const question = '算力伙伴计划是什么？';
    const together = (await library.answer(question, { size: 3 })).quotes;
    expect(together[1]!.score! * 50).toBeLessThan(together[0]!.score!);
    expect((await library.answer(question)).lastPage).toBe(1);
  });

  it.each(['投资多少亿元', '哪个部门负责', '北京的无人机规模多少'])(
    'to a question for a figure has no page for less than a tenth of the chance of the first: %s',
    async (question) => {
      const [first, ...more] = (await seven.library.answer(question, { size: 6, most: 6 })).quotes;
      const strong = more.filter(({ score }) => score! * 10 >= first!.score!);
      expect((await seven.library.answer(question)).lastPage).toBeLessThanOrEqual(strong.length + 1);
    },
  );

  it('quotes no words twice, as the fact that it puts first was also found', async () => {
    const { quotes } = await library.answer('核心产业规模要达到多少', { size: 5, most: 5 });
    expect(new Set(quotes.map(({ part }) => part.id)).size).toBe(5);
  });

  it('takes no numeral inside a word for a figure', async () => {
    const { quotes } = await library.answer('新一代人工智能发展试验区有多少个', { size: 5, most: 5 });
    const marked = quotes.flatMap(({ text, highlights }) =>
      highlights.map(({ start, end }) => text.slice(start, end)),
    );
    expect(quotes.map(({ text }) => text).join()).toContain('新一代');
    expect(marked).not.toContain('一');
  });

  it('says what is asked, in which section, and highlights what is asked for', async () => {
    const { status, quotes } = await library.answer('核心产业规模要达到多少');
    const { text, answer, passage, highlights } = quotes[0]!;
    expect(status).toBe('answered');
    expect(text.slice(answer.start, answer.end)).toContain('核心产业规模达到3000亿元');
    expect(answer.end - answer.start).toBeLessThanOrEqual(120);
    expect(passage.section.path).toEqual(['二、主要思路和目标']);
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['3000亿元']);
  });

  it('is none where nothing is shared, and then quotes nothing', async () => {
    expect(await library.answer('红烧肉')).toMatchObject({
      status: 'none',
      quotes: [],
      page: 1,
      lastPage: 1,
    });
  });

  it('is related where the plan speaks of the matter and does not answer', async () => {
    const { status, quotes } = await library.answer('上海的人工智能核心产业规模目标是多少？');
    expect(status).toBe('related');
    expect(quotes).not.toEqual([]);
  });

  it.each([
    ['上海的人工智能核心产业规模目标是多少？', ['上海']],
    ['到2030年北京的OpenAI有什么目标', ['2030', 'OpenAI']],
    ['《算力蓝鲸工程》怎么建设公共算力', ['算力蓝鲸工程']],
    ['人工智能创新联合体的理事长是谁', ['理事长']],
    ['上海市和深圳怎么建设城市大脑', ['上海市', '深圳']],
    ["What is Shanghai's target for 2030?", ['Shanghai', '2030']],
  ])('names what the plan does not mention: %s', async (question, names) => {
    expect(await library.answer(question)).toMatchObject({ status: 'related', unmentioned: names });
  });

  it.each([
    ['北京市人民政府计划建设几座城市大脑'],
    ['25年的总体目标是多少家'],
    ['建设5G基站'],
    ['foreign cooperation measures'],
    ['Xi Jinping on the AI plan'],
    ['What was released on May 16, 2023?'],
    ['怎么支持2000家独角兽企业'],
  ])('names nothing that it mentions in another form, or that no name is: %s', async (question) => {
    expect(await library.answer(question)).toMatchObject({ status: 'related', unmentioned: [] });
  });

  it('is the same each time, and from another library of the same seeds', async () => {
    const other = (await openLibrary(seedsFolder)).library;
    for (const question of ['核心产业规模', '怎么支持独角兽', '上海的目标', 'AI talent']) {
      expect(await library.answer(question)).toEqual(await library.answer(question));
      expect(JSON.stringify(summary(await other.answer(question)))).toBe(
        JSON.stringify(summary(await library.answer(question))),
      );
    }
  });

  it('holds its quotes in pages, and shows the last for one past it', async () => {
    const all = (await library.answer('人工智能', { size: 6, most: 6 })).quotes.map(({ text }) => text);
    const pages = [1, 2, 3].map((page) => library.answer('人工智能', { size: 2, most: 6, page }));
    const paged = (await Promise.all(pages)).flatMap(({ quotes }) => quotes);
    expect(all).toHaveLength(6);
    expect(paged.map(({ text }) => text)).toEqual(all);
    expect(await library.answer('人工智能', { size: 2, most: 6, page: 99 })).toMatchObject({
      page: 3,
      lastPage: 3,
    });
    expect(await library.answer('人工智能', { page: -1 })).toMatchObject({ page: 1 });
  });

  it('stays in the document that is named', async () => {
    for (const { document } of seven.library.entries) {
      const { quotes } = await seven.library.answer('产业发展目标', { document, size: 5, most: 5 });
      expect(quotes).not.toEqual([]);
      for (const { passage } of quotes) expect(passage.section.document).toBe(document);
    }
  });

  it('to any question is one of three, and quotes word for word', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const question = `${text.slice(0, 200)}算力`;
        const { status, quotes } = await library.answer(question);
        expect(['answered', 'related', 'none']).toContain(status);
        expect(quotes.length === 0).toBe(status === 'none');
        for (const { text: words, passage, answer, part } of quotes) {
          const { document } = passage.section;
          expect(document.text.slice(passage.span.start, passage.span.end)).toBe(words);
          expect(document.text.slice(part.span.start, part.span.end)).toBe(
            words.slice(answer.start, answer.end),
          );
        }
      }),
    );
  });
});

describe('a synonym of the glossary', () => {
  it.each([
    ['AI晶片怎么突破', '全面推动国产人工智能芯片实现突破'],
    ['unicorn', '加强独角兽企业培育'],
    ['IPO', '企业挂牌上市培育'],
    ['How is compute shared across regions?', '推进跨区域算力协同'],
    ['LLM 研发', '支持大模型等关键核心技术的研发'],
  ])('%s finds the passage with %s', async (question, words) => {
    expect(await first(question)).toContain(words);
  });

  it.each([
    '机器智能在农业灌溉怎么用',
    'unicorn horses in Scotland',
    '首发上市要多少净利润',
    '算力券怎么申请',
  ])('never makes an answer of an otherwise unmatched question: %s', async (question) => {
    expect((await library.answer(question)).status).not.toBe('answered');
  });
});

describe('a number in a question', () => {
  it('is looked for whole', async () => {
    expect((await library.answer('规模达到3000亿元吗')).status).toBe('answered');
    expect((await library.answer('规模达到13000亿元吗')).status).not.toBe('answered');
    expect((await library.answer('规模达到300亿元吗')).status).not.toBe('answered');
  });
});

describe('a question that cannot be asked', () => {
  it.each([
    ['', 'no question'],
    [' \n\u3000\u0000', 'no question'],
    ['？！……', 'no word and no number'],
    ['😀', 'no word and no number'],
    ['算'.repeat(MAX_QUESTION + 1), `at most ${MAX_QUESTION}`],
  ])('%j is refused with a reason', async (question, reason) => {
    await expect(library.answer(question)).rejects.toThrow(UsageError);
    await expect(library.answer(question)).rejects.toThrow(reason);
  });
});

/** What can be compared between two libraries. */
function summary({ status, quotes }: Answer): unknown {
  return {
    status,
    quotes: quotes.map(({ passage, highlights, score, url }) => [passage.id, highlights, score, url]),
  };
}
