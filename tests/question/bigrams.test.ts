import { describe, expect, it } from 'vitest';
import { prepareSearch } from '../../src/rank/search.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const { read, rerank } = await prepareSearch(corpus, words);
const bigramsOf = (question: string): string[] => read(question).bigrams.map(({ text }) => text);

describe('the bigrams of a question', () => {
  it.each([
    ['are its pairs of characters, words aside', '算力伙伴计划', ['算力', '力伙', '伙伴', '伴计', '计划']],
    ['leave out what it is wrapped in', '请问算力是什么呀？', ['算力']],
    ['leave out pairs that reach over a function word', '数据和算法的平台', ['数据', '算法', '平台']],
    ['do not reach over punctuation', '算力，人才', ['算力', '人才']],
    ['are each there once', '算力算力', ['算力', '力算']],
    ['are numbers and Latin words whole', 'GPT到2025年', ['gpt', '2025']],
    [
      'are those of the Chinese words of an English question',
      'the computing power of a unicorn',
      ['企业', '兽企', '独角', '算力', '角兽'],
    ],
    ['are none of one character', '钱', []],
  ])('%s: %s', (_, question, bigrams) => {
    expect(bigramsOf(question).sort()).toEqual([...bigrams].sort());
  });

  it('of numbers and Latin words know their terms, and pairs have none', () => {
    const { bigrams, terms } = read('GPT的算力');
    for (const { text, term } of bigrams) {
      expect(term).toBe(text === '算力' ? null : terms.find(({ word }) => word === text));
    }
  });
});

describe('the bigrams of an English question', () => {
  it.each([
    ['What is the core industry scale?', '核心产业规模达到3000亿元'],
    ['computing power', '算力'],
    ['unicorn', '独角兽企业'],
  ])('count where the plan holds what the glossary has for them: %s', async (question, answer) => {
    const { section, window, evidence } = (await rerank(read(question), 8)).windows.toSorted(
      (a, b) => b.evidence.shares.exact - a.evidence.shares.exact,
    )[0]!;
    expect(evidence.shares.exact).toBeCloseTo(1, 10);
    expect(section.document.text.slice(window.span.start, window.span.end)).toContain(answer);
  });
});
