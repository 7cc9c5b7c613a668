import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../src/search/characters.js';
import { openSearch } from '../../src/search/open-search.js';
import { rarityOf, readCharacters } from '../../src/search/pieces.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const { passages } = corpus.entries[0]!;
const { read, examine, index } = openSearch(corpus, words);
const piecesOf = (question: string): string[] => read(question).pieces.map(({ text }) => text);

describe('the pieces of a question', () => {
  it.each([
    ['are its pairs of characters, words aside', '算力伙伴计划', ['算力', '力伙', '伙伴', '伴计', '计划']],
    ['leave out what it is wrapped in', '请问算力是什么呀？', ['算力']],
    ['leave out pairs that reach over a function word', '数据和算法的平台', ['数据', '算法', '平台']],
    ['do not reach over punctuation', '算力，人才', ['算力', '人才']],
    ['are each there once', '算力算力', ['算力', '力算']],
    ['are numbers and Latin words whole', 'GPT到2025年', ['gpt', '2025']],
    [
      'are the phrases of the glossary in English',
      'computing power of the unicorn',
      ['computing power', 'unicorn'],
    ],
    ['are none of one character', '钱', []],
  ])('%s: %s', (_, question, pieces) => {
    expect(piecesOf(question).sort()).toEqual([...pieces].sort());
  });

  it('of numbers and Latin words know their terms, and pairs have none', () => {
    const { pieces, terms } = read('GPT的算力');
    for (const { text, term } of pieces) {
      expect(term).toBe(text === '算力' ? null : terms.find(({ word }) => word === text));
    }
  });
});

describe('the pieces of an English question', () => {
  it.each([
    ['What is the core industry scale?', '核心产业规模达到3000亿元'],
    ['computing power', '算力'],
    ['unicorn', '独角兽企业'],
  ])('count where the plan holds what the glossary has for them: %s', (question, answer) => {
    const { section, run, evidence } = examine(read(question), 8, () => true).runs.toSorted(
      (a, b) => b.evidence.shares.exact - a.evidence.shares.exact,
    )[0]!;
    expect(evidence.shares.exact).toBeCloseTo(1, 10);
    expect(section.document.text.slice(run.span.start, run.span.end)).toContain(answer);
  });
});

describe('how much a piece tells', () => {
  const characters = countCharacters(passages);
  const rarityIn = (question: string): number => rarityOf(read(question).pieces[0]!, index, characters);

  it('is more for rare characters than for common ones', () => {
    expect(rarityIn('海淀')).toBeGreaterThan(rarityIn('产业'));
    expect(rarityIn('天气')).toBeGreaterThan(rarityIn('海淀'));
  });

  it('is for an English phrase as much as for the commonest Chinese word of the glossary for it', () => {
    expect(rarityIn('computing power')).toBe(index.rarity('算力'));
  });
});

describe('the characters of a text', () => {
  it('are its different Chinese ones, in order', () => {
    expect(readCharacters('算力AI 3000亿，计算')).toEqual(['算', '力', '亿', '计']);
    expect(readCharacters('unicorn 2025')).toEqual([]);
  });
});
