import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../bench/claims/options.js';
import { overall, score } from '../../../bench/claims/score.js';
import type { Verdict } from '../../../src/check/finding.js';
import { openSeeds } from '../../support/library.js';

const { library } = await openSeeds();

describe('the score of labelled claims', () => {
  it('counts what is decided rightly, and what wrongly', () => {
    const judged = (
      [
        ['match', 'matches'],
        ['match', 'unsure'],
        ['match', 'differs'],
        ['conflict', 'differs'],
        ['conflict', 'matches'],
        ['unclear', 'differs'],
        ['absent', 'absent'],
      ] as const
    ).map(([label, verdict]) => ({ label, verdict: verdict as Verdict }));
    expect(score(judged)).toEqual({
      claims: 7,
      decidable: 5,
      decided: 2,
      falseMatches: 1,
      falseConflicts: 2,
    });
  });

  it.each([
    ['核心产业规模达到3000亿元', 'matches'],
    ['核心产业规模达到3000亿元。辐射产业规模超过2万亿元。', 'differs'],
    ['核心产业规模达到3000亿元。天气真好。', 'unsure'],
    ['', 'unsure'],
  ])('takes the worst verdict on the parts of %j', async (claim, verdict) => {
    expect(overall(await library.check(claim))).toBe(verdict);
  });

  it('needs a file of claims and a folder', () => {
    expect(readOptions(['--claims', 'c', '--seeds', 's'])).toEqual({ claims: 'c', seeds: 's' });
    expect(() => readOptions([])).toThrow(/^--claims is missing\.\n--seeds is missing\.\n\nUsage/);
  });
});
