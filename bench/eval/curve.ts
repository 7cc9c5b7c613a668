import type { Row } from '../table.js';
import { type Figures, percent } from './figures.js';

/** The bot's confidence in its first quote, from 0 to 1. */
export type Sure = { readonly confidence: number };

/** Questions whose first quote is right, by the name of their column, and others that must not be answered. */
export type Groups = {
  readonly right: readonly Sure[];
  readonly unanswerable: Readonly<Record<string, readonly Sure[]>>;
};

const STEPS = 20;
const BINS = 10;

/** The shares of the right first quotes that a threshold may be asked to keep. */
const KEPT = [0.99, 0.97, 0.95, 0.9];

/** Which share of each group each threshold lets be `answered`; some keep a round share of the right first quotes. */
export function tradeOff({ right, unanswerable }: Groups): Row[] {
  const even = Array.from({ length: STEPS - 1 }, (_, at) => ({ threshold: (at + 1) / STEPS, why: '' }));
  const keeping = KEPT.map((share) => ({
    threshold: thresholdKeeping(right, share),
    why: ` keeps ${100 * share} %`,
  }));
  return [...even, ...keeping]
    .sort((a, b) => a.threshold - b.threshold)
    .map(({ threshold, why }) => ({
      name: `${threshold.toFixed(why === '' ? 2 : 3)}${why}`,
      figures: {
        right: passing(right, threshold),
        ...Object.fromEntries(
          Object.entries(unanswerable).map(([name, asked]) => [name, passing(asked, threshold)]),
        ),
      },
    }));
}

/** Calibration: of the questions with such a confidence, the share whose first quote is right, in percent. */
export function calibration(asked: readonly (Sure & { readonly isRight: boolean })[]): Row[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inBin = asked.filter(({ confidence }) => binOf(confidence) === bin);
    const figures: Figures = {
      questions: String(inBin.length),
      'right first quotes': percent(inBin, ({ isRight }) => isRight),
    };
    return { name: `${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}`, figures };
  });
}

/** The highest threshold that still lets through a share of all; 0 where there are none. */
function thresholdKeeping(all: readonly Sure[], share: number): number {
  const falling = all.map(({ confidence }) => confidence).sort((a, b) => b - a);
  return falling[Math.ceil(share * falling.length) - 1] ?? 0;
}

function passing(asked: readonly Sure[], threshold: number): string {
  return percent(asked, ({ confidence }) => confidence > 0 && confidence >= threshold);
}

/** The last bin holds 1 as well. */
function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}
