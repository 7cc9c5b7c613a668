import { describe, expect, it } from 'vitest';
import { calibration, tradeOff } from '../../../bench/eval/curve.js';

const sure = (...confidences: number[]) => confidences.map((confidence) => ({ confidence }));

describe('the trade-off', () => {
  const rows = tradeOff({
    right: sure(0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.15, 0),
    unanswerable: { '(a)': sure(0.1, 0.5), '(d)': [] },
  });
  const at = (name: string) => rows.find((row) => row.name === name)?.figures;

  it('tells for each threshold the share of each group that reaches it', () => {
    expect(at('0.50')).toEqual({ right: '50.0', '(a)': '50.0', '(d)': '–' });
    expect(at('0.55')).toEqual({ right: '40.0', '(a)': '0.0', '(d)': '–' });
  });

  it('names the highest threshold that keeps a share of the right ones, in its place', () => {
    expect(at('0.150 keeps 90 %')).toEqual({ right: '90.0', '(a)': '50.0', '(d)': '–' });
    const thresholds = rows.map(({ name }) => Number.parseFloat(name));
    expect(thresholds).toEqual(thresholds.toSorted((a, b) => a - b));
  });

  it('never lets through what was vetoed, whatever the threshold', () => {
    expect(at('0.000 keeps 99 %')).toMatchObject({ right: '90.0' });
  });
});

describe('the calibration', () => {
  it('tells how many first quotes are right from one confidence to the next', () => {
    const rows = calibration([
      { confidence: 0.61, isRight: true },
      { confidence: 0.69, isRight: false },
      { confidence: 1, isRight: true },
    ]);
    expect(rows).toHaveLength(10);
    expect(rows[6]).toEqual({ name: '0.6–0.7', figures: { questions: '2', 'right first quotes': '50.0' } });
    expect(rows[9]).toEqual({ name: '0.9–1.0', figures: { questions: '1', 'right first quotes': '100.0' } });
    expect(rows[0]).toEqual({ name: '0.0–0.1', figures: { questions: '0', 'right first quotes': '–' } });
  });
});
