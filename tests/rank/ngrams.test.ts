import { describe, expect, it } from 'vitest';
import { Tally } from '../../src/index/tally.js';
import { ngramsIn, ngramsOf, weighNgrams } from '../../src/rank/unmatched.js';
import { allPlans } from '../support/plans.js';

const statistics = Tally.of(allPlans()).statistics();

describe('the n-grams of characters in a question', () => {
  it.each([
    ['算力伙伴计划', 3, ['算力伙', '力伙伴', '伙伴计', '伴计划']],
    ['算力伙伴计划', 5, ['算力伙伴计', '力伙伴计划']],
    ['算力 伙伴计划', 3, ['伙伴计', '伴计划']],
    ['城市大脑2.0的项目', 4, ['城市大脑']],
    ['算力', 3, []],
    ['人人人人人', 3, ['人人人']],
    ['what is computing power', 3, []],
  ])('of %s, %i long', (text, length, ngrams) => {
    expect(ngramsOf(text, length)).toEqual(ngrams);
  });

  it('weigh 1 together, the rarer ones more', () => {
    const { texts, weights } = weighNgrams('产业发展和伦理审查', 4, statistics);
    const weightOf = (text: string) => weights[texts.indexOf(text)]!;
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
    expect(weightOf('伦理审查')).toBeGreaterThan(weightOf('产业发展'));
    expect([...weighNgrams('算力', 4, statistics).weights]).toEqual([]);
  });

  it('are held by a text that has them in one piece', () => {
    const ngrams = ngramsOf('算力伙伴计划', 3);
    expect([...ngramsIn('实施算力伙伴计划', ngrams)]).toEqual([1, 1, 1, 1]);
    expect([...ngramsIn('算力和伙伴计划', ngrams)]).toEqual([0, 0, 1, 1]);
  });
});
