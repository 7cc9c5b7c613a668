import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/types.js';
import { chancesOf } from '../../src/rank/chances.js';

const document = {} as Document;
const other = {} as Document;
const at = (start: number, end: number, score: number, within = document) => ({
  document: within,
  span: { start, end },
  score,
});

describe('the chance that a window holds the answer', () => {
  it('is higher for a window that holds another good one, though that scores a little more', () => {
    const [short, long] = chancesOf([at(0, 40, 5.1), at(0, 80, 5)]);
    expect(long).toBeGreaterThan(short!);
  });

  it('counts of a window that is held in part that part', () => {
    const [half, all] = chancesOf([at(0, 20, 1), at(10, 30, 1)]);
    expect(half).toBeCloseTo(0.75);
    expect(all).toBeCloseTo(0.75);
  });

  it('counts nothing at the same place of another document', () => {
    expect(chancesOf([at(0, 40, 1), at(0, 40, 1, other)])).toEqual([0.5, 0.5]);
  });
});
