import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../src/index/characters.js';
import { prepareSearch } from '../../src/rank/prepare-search.js';
import { rarityOf } from '../../src/rank/weighing.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const { passages } = corpus.entries[0]!;
const { read, index } = prepareSearch(corpus, words);

describe('how much a bigram tells', () => {
  const characters = countCharacters(passages);
  const rarityIn = (question: string): number => rarityOf(read(question).bigrams[0]!, index, characters);

  it('is more for rare characters than for common ones', () => {
    expect(rarityIn('海淀')).toBeGreaterThan(rarityIn('产业'));
    expect(rarityIn('天气')).toBeGreaterThan(rarityIn('海淀'));
  });

  it('is for an English phrase as much as for the commonest Chinese word of the glossary for it', () => {
    expect(rarityIn('computing power')).toBe(index.rarity('算力'));
  });
});
