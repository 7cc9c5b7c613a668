import { percentile } from '../latency.js';
import { milliseconds, type Row } from '../table.js';
import type { QuestionOutcome } from './outcome.js';
import type { Half } from './split.js';

/** Figures by name, ready to print. */
export type Figures = Readonly<Record<string, string>>;

/** From which place on a document counts as not found. */
const RANKS = 10;

/** How well, and how fast, passages and documents were found. */
export function rankingFigures(outcomes: readonly QuestionOutcome[]): Figures {
  const quotes = outcomes.flatMap(({ right }) => (right === null ? [] : [right]));
  const brief = outcomes.flatMap((one) => (one.brief === null ? [] : [one.brief]));
  const named = outcomes.flatMap((one) => (one.named === null ? [] : [one.named]));
  const anywhere = outcomes.flatMap((one) => (one.anywhere === null ? [] : [one.anywhere]));
  const ranks = outcomes.map(({ rank }) => rank ?? Number.POSITIVE_INFINITY);
  const times = outcomes.map(({ ms }) => ms);
  return {
    'brief@1': percent(brief, ([first]) => first === true),
    'brief@3': percent(brief, (right) => right.includes(true)),
    'brief@1, or named beside it': percent(named, ([first]) => first === true),
    'brief@3, or named beside it': percent(named, (right) => right.includes(true)),
    'quote@1': percent(quotes, ([first]) => first === true),
    'quote@3': percent(quotes, (right) => right.includes(true)),
    'quote@1, any document': percent(anywhere, ([first]) => first === true),
    'doc@1': percent(ranks, (rank) => rank === 1),
    'doc@5': percent(ranks, (rank) => rank <= 5),
    [`MRR@${RANKS}`]: percentage(meanOf(ranks.map((rank) => (rank <= RANKS ? 1 / rank : 0)))),
    p50: milliseconds(percentile(times, 0.5)),
    p95: milliseconds(percentile(times, 0.95)),
    p99: milliseconds(percentile(times, 0.99)),
  };
}

/** How many of all are so, in percent; a dash where there are none. */
export function percent<T>(all: readonly T[], isSo: (one: T) => boolean): string {
  return percentage(meanOf(all.map((one) => (isSo(one) ? 1 : 0))));
}

/** The figures of each half and of both, a row a figure. */
export function halfRows<T extends { readonly half: Half }>(
  all: readonly T[],
  figures: (some: readonly T[]) => Figures,
): Row[] {
  const columns = {
    tune: figures(all.filter(({ half }) => half === 'tune')),
    check: figures(all.filter(({ half }) => half === 'check')),
    all: figures(all),
  };
  return Object.keys(columns.all).map((name) => ({
    name,
    figures: { tune: columns.tune[name]!, check: columns.check[name]!, all: columns.all[name]! },
  }));
}

/** A number of bytes, in millions. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function percentage(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}

/** NaN of nothing. */
function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
