import { describe, expect, it } from 'vitest';
import { memoOfLatest } from '../src/memo.js';

describe('memoOfLatest', () => {
  /** Doubles numbers, and fails with the first 13. */
  function doubling() {
    const made: number[] = [];
    const double = memoOfLatest(2, String, async (key: number) => {
      made.push(key);
      if (key === 13 && made.filter((one) => one === 13).length === 1) throw new Error('unlucky');
      return key * 2;
    });
    return { made, double };
  }

  it('makes a value once while its key is among the latest', async () => {
    const { made, double } = doubling();
    for (const key of [1, 2, 1, 3, 1, 2]) expect(await double(key)).toBe(key * 2);
    expect(made).toEqual([1, 2, 3, 2]);
  });

  it('makes again what failed', async () => {
    const { double } = doubling();
    await expect(double(13)).rejects.toThrow('unlucky');
    expect(await double(13)).toBe(26);
  });
});
