import { describe, expect, it } from 'vitest';
import { EXACT, NEAR, Scanner } from '../../src/rank/scan.js';
import { prepareSearch } from '../../src/rank/search.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const { read } = await prepareSearch(corpus, words);
const { document } = corpus.entries[0]!;

const whole = (text: string) => ({ start: 0, end: text.length });
const scan = (question: string, text: string) => new Scanner(read(question)).scan(text, whole(text));
const heldOf = (question: string, text: string, bigram: string): number =>
  scan(question, text).bigrams[read(question).bigrams.findIndex((one) => one.text === bigram)]!;

describe('a pair of characters', () => {
  it.each([
    ['as it is', '算力', '推进跨区域算力协同', '算力', EXACT],
    ['with up to three characters between', '算力', '算是三个力', '算力', NEAR],
    ['over a line break within a word', '算力', '推进跨区域算\n力协同', '算力', EXACT],
    ['over a line break of Windows', '算力', '推进跨区域算\r\n力协同', '算力', EXACT],
    ['with four between', '算力', '算是三四个力', '算力', 0],
    ['the other way round, with one between', '算力', '力的算法', '算力', NEAR],
    ['the other way round, with two between', '算力', '力和大算', '算力', 0],
    ['where only one of its characters stands', '算力', '算法和数据', '算力', 0],
    ['of one character twice', '人人有算力', '人人参与', '人人', EXACT],
  ])('is looked for %s', (_, question, text, bigram, held) => {
    expect(heldOf(question, text, bigram)).toBe(held);
  });

  it('is taken as it is where it also stands in part', () => {
    expect(heldOf('算力', '算了力，算力，力算', '算力')).toBe(EXACT);
  });

  it('is counted as often as it stands there, but what is no pair never', () => {
    const question = read('城市大脑2.0和算力');
    const text = '算力中心，算力伙伴计划，算法力，城市大脑2.0';
    const counts = new Scanner(question).count(text, whole(text));
    const told = question.bigrams.map(({ text: bigram }, at) => [bigram, counts[at]]);
    expect(Object.fromEntries(told)).toMatchObject({ 算力: 2, 城市: 1, 大脑: 1, '2.0': 0 });
  });
});

describe('a text', () => {
  it('is looked at within its span only, not a character further', () => {
    const question = read('算力伙伴');
    const start = document.folded.indexOf('算力伙伴计划');
    const scanner = new Scanner(question);
    const bigrams = (length: number) => [
      ...scanner.scan(document.folded, { start, end: start + length }).bigrams,
    ];
    expect(question.bigrams.map(({ text }) => text)).toEqual(['算力', '力伙', '伙伴']);
    expect(bigrams(1)).toEqual([0, 0, 0]);
    expect(bigrams(2)).toEqual([EXACT, 0, 0]);
    expect(bigrams(4)).toEqual([EXACT, EXACT, EXACT]);
  });

  it('says so many pairs of the question, each as often as it does', () => {
    expect(scan('算力', '公共算力中心，算力伙伴计划，跨区域算力协同').said).toBe(3);
    expect(scan('算力', '算是力').said).toBe(0);
  });

  it('tells where it says something of the question for the last time that it has not said before', () => {
    expect(scan('算力伙伴', '算力和伙伴，有算力').last).toBe('算力和伙伴'.length);
    expect(scan('算力伙伴', '有伙和伴').last).toBe(0);
  });

  it('holds the characters of the question wherever they stand', () => {
    expect([...scan('算力伙伴', '伴有计算').characters]).toEqual([1, 0, 0, 1]);
  });

  it('tells the same at a firstPass as at a closer look', () => {
    const question = read('3000亿元的核心产业规模');
    const { terms, ...held } = new Scanner(question).scan('核心产业规模达到', whole('核心产业规模达到'));
    const firstPass = new Scanner(question).scanCharacters('核心产业规模达到', whole('核心产业规模达到'));
    expect(held).toEqual(firstPass);
    expect(terms).toHaveLength(question.terms.length);
  });
});

describe('a term', () => {
  it.each([
    ['as it is', '独角兽企业', '加强独角兽企业培育', 1],
    ['by a synonym', '独角兽企业', '培育独角兽公司', 0.9],
    ['by its parts with others between', '自动驾驶', '自动化驾驶', 0.85],
    ['not at all', '独角兽企业', '持续增长', 0],
  ])('is held %s', (_, question, text, share) => {
    expect(scan(question, text).terms[0]).toBeCloseTo(share, 5);
  });

  it('that a synonym stands for has its pairs nearby', () => {
    expect(heldOf('独角兽企业', '引进unicorn', '独角')).toBe(NEAR);
    expect(heldOf('独角兽企业', '引进人才', '独角')).toBe(0);
  });

  it('in English is looked for by the Chinese word that it stands for', () => {
    expect(heldOf('compute sharing', '推进跨区域算力协同', '算力')).toBe(EXACT);
    expect(heldOf('compute sharing', '加强人才培养', '算力')).toBe(0);
  });

  it('that is a Chinese word knows the pairs that make it up, another has none', () => {
    const question = read('核心产业规模2025年');
    const scanner = new Scanner(question);
    const own = question.terms.map(({ word }, at) => [word, scanner.bigramsOfTerm(at)?.length ?? null]);
    expect(Object.fromEntries(own)).toMatchObject({ 核心产业规模: 5, 2025: null });
  });
});
