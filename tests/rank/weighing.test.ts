import { describe, expect, it } from 'vitest';
import { createQueryContext, rarityOfBigram } from '../../src/rank/query-context.js';
import { prepareSearch } from '../../src/rank/search.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const { read, index, statistics } = await prepareSearch(corpus, words);

describe('how much a bigram tells', () => {
  const rarityIn = async (typed: string): Promise<number> => {
    const { question, rarity } = await createQueryContext(read(typed), index, statistics);
    return rarityOfBigram(question.bigrams[0]!, rarity, statistics);
  };

  it('is more for rare characters than for common ones', async () => {
    expect(await rarityIn('海淀')).toBeGreaterThan(await rarityIn('产业'));
    expect(await rarityIn('天气')).toBeGreaterThan(await rarityIn('海淀'));
  });

  it('is for a Latin word as much as for the commonest Chinese word of the glossary for it', async () => {
    const { question, rarity } = await createQueryContext(read('提升AI水平'), index, statistics);
    const latin = question.bigrams.find(({ text }) => text === 'ai')!;
    expect(rarityOfBigram(latin, rarity, statistics)).toBe(rarity('人工智能'));
  });
});
