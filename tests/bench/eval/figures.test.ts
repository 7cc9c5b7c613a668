import { describe, expect, it } from 'vitest';
import { halfRows, percent, rankingFigures } from '../../../bench/eval/figures.js';
import type { QuestionOutcome } from '../../../bench/eval/outcome.js';
import { percentile } from '../../../bench/latency.js';

function outcome(
  right: boolean[] | null,
  rank: number | null,
  ms = 1,
  half: QuestionOutcome['half'] = 'tune',
): QuestionOutcome {
  return { half, right, brief: right, named: right, anywhere: right, rank, ms };
}

describe('the figures of a ranking', () => {
  it('count the first quote, any of three, and the place of the document', () => {
    const outcomes = [
      outcome([true, false, false], 1),
      outcome([false, false, true], 2),
      outcome([], null),
      outcome([false], 11),
    ];
    expect(rankingFigures(outcomes)).toMatchObject({
      'quote@1': '25.0',
      'quote@3': '50.0',
      'doc@1': '25.0',
      'doc@5': '50.0',
      'MRR@10': '37.5',
    });
  });

  it('leave a question out of quote@k whose answers are all too long', () => {
    expect(rankingFigures([outcome([true], 1), outcome(null, 2)])).toMatchObject({
      'quote@1': '100.0',
      'doc@1': '50.0',
    });
  });

  it('tell the time that half, and nearly all, stay under', () => {
    const times = Array.from({ length: 100 }, (_, at) => outcome([true], 1, 100 - at));
    expect(rankingFigures(times)).toMatchObject({ p50: '50.00 ms', p95: '95.00 ms', p99: '99.00 ms' });
  });

  it('are a dash of no questions', () => {
    expect(new Set(Object.values(rankingFigures([])))).toEqual(new Set(['–']));
  });
});

describe('a percentile', () => {
  it('is a value that was measured', () => {
    expect(percentile([9, 1, 5], 0.5)).toBe(5);
    expect(percentile([9, 1, 5], 0)).toBe(1);
    expect(percentile([9, 1, 5], 1)).toBe(9);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('the table of the halves', () => {
  it('has a row a figure, and a column for each half and for both', () => {
    const all = [outcome([true], 1), outcome([false], 1, 1, 'check'), outcome([false], 1, 1, 'check')];
    const rows = halfRows(all, (some) => ({
      first: percent(some, ({ right }) => right?.[0] === true),
      questions: String(some.length),
    }));
    expect(rows).toEqual([
      { name: 'first', figures: { tune: '100.0', check: '0.0', all: '33.3' } },
      { name: 'questions', figures: { tune: '1', check: '2', all: '3' } },
    ]);
  });
});
