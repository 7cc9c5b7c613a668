import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/types.js';
import { userWords } from '../../src/question/corpus-words.js';
import { holds } from '../../src/question/coverage.js';
import { readQuestion } from '../../src/question/question.js';
import { indexGlossary } from '../../src/question/synonyms.js';
import { type Hit, prepareSearch } from '../../src/rank/search.js';
import { MAX_WINDOW, windowsAround } from '../../src/rank/windows.js';
import { overlaps, slice } from '../../src/text/span.js';
import { openAllPlans } from '../support/library.js';
import { readQuestions } from '../support/questions.js';

const { corpus, words } = await openAllPlans();
const passages = corpus.entries.flatMap((entry) => entry.passages);
const { search } = await prepareSearch(corpus, words);
const synonyms = indexGlossary(corpus.glossary);
const read = (text: string) => readQuestion(text, words, synonyms);
const within = ({ id }: Document) => ({ document: id });
const documentOf = (id: string) => corpus.entries.find(({ document }) => document.id === id)!.document;
const beijing = documentOf('beijing-ai-2023');
const textOf = ({ passage: { section, span } }: Hit): string => slice(section.document.text, span);
const termOf = (question: string, word: string) => read(question).terms.find((term) => term.word === word);

describe('search over seven plans', () => {
  it('stays in the document that is named', async () => {
    for (const { document } of corpus.entries) {
      const hits = await search(read('人工智能产业规模和保障措施'), 20, within(document));
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.filter(({ passage }) => passage.section.document !== document)).toEqual([]);
    }
  });

  it('finds the same matter in each plan that it is asked for', async () => {
    const question = read('核心产业规模要达到多少');
    expect(textOf((await search(question, 1, within(beijing)))[0]!)).toContain('核心产业规模达到3000亿元');
    expect(textOf((await search(question, 1, within(documentOf('jiangzhou-ai'))))[0]!)).toMatch(
      /产业.*规模/u,
    );
  });

  it('gives at most as many hits as are wanted, best first, none twice and none overlapping', async () => {
    for (const { question } of readQuestions()) {
      const hits = await search(read(question), 3);
      const scores = hits.map(({ score }) => score);
      expect(hits.length).toBeLessThanOrEqual(3);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const [at, { passage, answer }] of hits.entries()) {
        const clashes = hits
          .slice(at + 1)
          .filter((other) => other.passage.section.document === passage.section.document)
          .filter((other) => overlaps(other.answer, answer));
        expect(clashes).toEqual([]);
      }
    }
  });

  it('finds nothing for words that no plan holds', async () => {
    expect(await search(read('紅燒肉烹饪'), 3)).toEqual([]);
    expect(await search(read('zzzz'), 3)).toEqual([]);
  });

  it('finds a word that the plans have in another form, and last what shares only some of its characters', async () => {
    const hits = await search(read('授权营运'), 5);
    expect(textOf(hits[0]!)).toContain('授权运营');
    expect(hits.at(-1)!.evidence.shares).toMatchObject({ termsInContext: 0, near: expect.closeTo(0.32, 1) });
  });

  it('gives the same hits again and again, and to another index of the same plans', async () => {
    const other = (await prepareSearch(corpus, words)).search;
    for (const { question } of readQuestions().slice(0, 60)) {
      const ids = (hits: readonly Hit[]): unknown[] => hits.map(({ passage, score }) => [passage.id, score]);
      const first = ids(await search(read(question), 3));
      expect(ids(await search(read(question), 3))).toEqual(first);
      expect(ids(await other(read(question), 3))).toEqual(first);
    }
  });
});

describe('a number', () => {
  it.each([
    ['3000', '达到3000亿元', true],
    ['3000', '达到13000亿元', false],
    ['3000', '达到30000亿元', false],
    ['2025', '（2023-2025年）', true],
    ['2.0', '城市大脑2.0', true],
    ['ai', '发展ai技术', true],
    ['ai', 'openai公司', false],
    ['算力', '智能算力中心', true],
  ])('or word %s: does %s hold it? %s', (word, text, expected) => {
    expect(holds(text, word)).toBe(expected);
  });

  it('is required, as are years, names and places, while a noun is not', () => {
    expect(termOf('到2030年产业规模', '2030')?.required).toBe(true);
    expect(termOf('上海的产业规模', '上海')?.required).toBe(true);
    expect(termOf('华为的GPT模型', 'gpt')?.required).toBe(true);
    expect(termOf('上海的产业规模', '产业规模')?.required).toBe(false);
  });
});

describe('a question', () => {
  it('is rid of the words that wrap it', () => {
    const { terms } = read('请问一下那个算力中心是咋规定的呀，谢谢');
    expect(terms.map(({ word }) => word)).not.toEqual(expect.arrayContaining(['请问']));
    expect(terms.map(({ word }) => word).join('')).toBe('算力中心规定');
  });

  it('is the same in traditional and in full width characters', () => {
    const plain = read('到2025年核心产业规模要达到多少');
    for (const other of ['到2025年核心產業規模要達到多少', '到２０２５年核心产业规模要达到多少']) {
      expect({ ...read(other), text: '' }).toEqual({ ...plain, text: '' });
    }
  });

  it('in English reads the phrases of the glossary as their Chinese words', () => {
    expect(read('What about unicorn company support?').terms[0]).toMatchObject({
      word: 'unicorn company',
      synonyms: expect.arrayContaining(['独角兽企业']),
    });
  });

  it.each([
    ['有多少家企业', '共有300家', '企业众多'],
    ['增速是百分之几', '增长10%以上', '持续保持增长'],
    ['什么时候发布', '2023年5月30日', '正式发布'],
    ['打什么电话', '电话：010-12345', '联系电话'],
  ])('%s expects an answer such as %s, not %s', (question, fitting, other) => {
    const { expects } = read(question);
    expect(expects?.pattern.test(fitting)).toBe(true);
    expect(expects?.pattern.test(other)).toBe(false);
  });
});

describe('jieba', () => {
  it('is taught the short names that plans set off', () => {
    const taught = userWords(corpus);
    expect([...taught]).toEqual(expect.arrayContaining(['实施方案', '创新', '统筹', '务实', '独角兽企业']));
    expect([...taught].every((word) => word.length <= 8)).toBe(true);
  });
});

describe('the windows around a passage', () => {
  it('are whole clauses of its section, share one with it, and none is too long', () => {
    for (const passage of passages) {
      const clauses = passage.section.clauses();
      for (const { first, last, span } of windowsAround(passage)) {
        expect(span).toEqual({ start: clauses[first]!.start, end: clauses[last]!.end });
        expect(overlaps(span, passage.span)).toBe(true);
        if (last > first) expect(span.end - span.start).toBeLessThanOrEqual(MAX_WINDOW);
      }
    }
  });
});
