import { describe, expect, it } from 'vitest';
import { findWord, share } from '../../src/question/coverage.js';
import { prepareSearch } from '../../src/rank/search.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const { read } = await prepareSearch(corpus, words);
const firstTerm = (question: string) => read(question).terms[0]!;

describe('a day', () => {
  it.each([
    ['with its year', '2023年5月30日发布', 1],
    ['without its year', '5月30日,市政府发布', 1],
    ['without its year, after a clause', '据悉,于5月30日发布', 1],
    ['of another year', '2022年5月30日发布', 0],
    ['of another year, and of none', '2022年5月30日起草,5月30日发布', 1],
    ['with a nought in it', '2023年05月30日发布', 1],
    ['written with 号', '5月30号发布', 1],
    ['with spaces in it', '2023 年 5 月 30 日发布', 1],
    ['with spaces in it and another year', '2022 年 5 月 30 日发布', 0],
    ['that only ends alike', '15月30日', 0],
    ['another of that month', '5月31日发布', 0],
    ['of which only the year is said', '2023年发布', 0],
  ])('is held by a text %s', (_, text, held) => {
    expect(share(firstTerm('2023年5月30日'), text)).toBe(held);
  });

  it.each([
    ['of any year', '2022年5月30日发布', 1],
    ['that only ends alike', '15月30日', 0],
    ['another of that month', '5月3日发布', 0],
  ])('asked for without a year holds one %s: %s: %d', (_, text, held) => {
    expect(share(firstTerm('5月30日'), text)).toBe(held);
  });

  it.each([
    ['a day of it', '2023年5月30日发布', 1],
    ['it, and the year elsewhere', '2023年，市政府于5月发布', 1],
    ['it without any year', '据悉，5月发布', 0],
    ['it at the end of a span of another year', '2023年计划，2022年3月至5月起草', 0],
    ['it in another year', '2022年5月发布', 0],
    ['another month', '2023年15月、4月发布', 0],
  ])('of which only the month is asked for is held where a text names %s: %s: %d', (_, text, held) => {
    expect(share(firstTerm('2023年5月'), text)).toBe(held);
  });
});

describe('a name', () => {
  it.each([
    ['海淀区', '支持海淀建设', 1],
    ['上海市', '在上海举行', 1],
    ['海淀区', '支持朝阳区建设', 0],
    ['上海', '在shanghai举行', 0.9],
  ])('%s is held by %s: %d', (name, text, held) => {
    expect(share(firstTerm(name), text)).toBe(held);
  });
});

describe('a long word', () => {
  it.each([
    ['as it is', '核心产业规模达到3000亿元', 1],
    ['in two of its five pairs', '核心的规模', 0.7 * (2 / 5)],
    ['in one of them', '企业的规模', 0.7 * (1 / 5)],
    ['by no pair', '加强人才培养', 0],
  ])('is held %s', (_, text, held) => {
    expect(share({ ...firstTerm('核心产业规模'), synonyms: [], parts: [] }, text)).toBeCloseTo(held, 10);
  });

  it('is held by all of its parts, whatever stands between, less than as it is and more than by pairs', () => {
    const { parts } = firstTerm('自动驾驶');
    expect(parts).toEqual(['自动', '驾驶']);
    const apart = share({ ...firstTerm('自动驾驶'), synonyms: [] }, '自动化驾驶');
    expect(apart).toBe(0.85);
  });
});

describe('a term', () => {
  it('that was typed amiss holds only as surely as it was meant', () => {
    expect(share({ ...firstTerm('算力'), certainty: 0.5 }, '算力中心')).toBe(0.5);
  });
});

describe('a word is found', () => {
  it.each([
    ['after an offset', '算力和算力', '算力', 1, 3],
    ['at the offset', '算力和算力', '算力', 3, 3],
    ['past a place inside another word', 'openai和ai', 'ai', 0, 7],
    ['past a place inside another number', '13000和3000', '3000', 0, 6],
    ['nowhere', '算法', '算力', 0, -1],
  ])('%s', (_, text, word, from, at) => {
    expect(findWord(text, word, from)).toBe(at);
  });
});
