import { describe, expect, it } from 'vitest';
import { halfOf, sample } from '../../../bench/eval/split.js';

const many = Array.from({ length: 1000 }, (_, at) => ({ id: `document-${at}` }));

describe('the halves', () => {
  it('stay as they are, or what was checked on would be tuned on', () => {
    expect(['DEV_0', 'DEV_1', 'DEV_10', 'DEV_11', 'DEV_12'].map(halfOf)).toEqual([
      'tune',
      'check',
      'check',
      'tune',
      'check',
    ]);
  });

  it('are about as large', () => {
    const tune = many.filter(({ id }) => halfOf(id) === 'tune').length;
    expect(tune).toBeGreaterThan(450);
    expect(tune).toBeLessThan(550);
  });
});

describe('a sample', () => {
  it('is the same whatever the order of the file, and grows by adding', () => {
    const ten = sample(many, 10);
    expect(sample(many.toReversed(), 10)).toEqual(ten);
    expect(sample(many, 20).slice(0, 10)).toEqual(ten);
    expect(ten).not.toEqual(many.slice(0, 10));
  });

  it('is everything, as it came, where no number is said', () => {
    expect(sample(many, undefined)).toEqual(many);
  });
});
