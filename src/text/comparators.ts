import { firstFound } from '../first-found.js';
import {
  BOUND_WORDS,
  BOUNDS,
  BOUNDS_AFTER,
  type Comparator,
  FALLS,
  FILLERS,
  REACHES,
  RISES,
  SURPASSES,
} from '../lexicon/comparators.js';
import { anyOf } from '../lexicon/word-list.js';

/** The words before a number that say how it is meant. */
export type Prefix = {
  readonly start: number;
  /** Null where the words compare nothing, such as 力争 or 累计. */
  readonly comparator: Comparator | null;
  /** Where a word of growth (增长, 下降) begins; null where there is none. */
  readonly growth: number | null;
};

/** A pattern for the words that lead to a number in figures: 达到50, 不低于 50. */
export const LEVEL = `(?:${anyOf([...REACHES, ...SURPASSES, ...BOUND_WORDS['>='], ...BOUND_WORDS['<=']])})\\s?\\d`;

const GROWTH = anyOf([...RISES, ...FALLS]);
const COMPARISONS: readonly (readonly [Comparator, string])[] = [
  ...BOUNDS.map(([sign, words]) => [sign, anyOf(words)] as const),
  ['=', `${anyOf(REACHES)}|${GROWTH}`],
];

const WORDS = new RegExp(
  `(?:${COMPARISONS.map(([, words], index) => `(?<c${index}>${words})`).join('|')}|${anyOf(FILLERS)})\\s*$`,
  'u',
);
const SUFFIXES = BOUNDS_AFTER.map(
  ([sign, words]) => [sign, new RegExp(`^\\s{0,2}(?:[及或]|[（(]含[）)])?(?:${anyOf(words)})`, 'u')] as const,
);
const GROWTH_WORD = new RegExp(`^(?:${GROWTH})(?![至到为])`, 'u');

/** The longest such word, in characters: 在2023年底的基础上. */
const WINDOW = 13;

/** Reads the words that stand directly before an offset, back to a floor. */
export function readPrefix(text: string, offset: number, floor: number): Prefix {
  let start = offset;
  let growth: number | null = null;
  const found: Comparator[] = [];
  for (;;) {
    const from = Math.max(floor, start - WINDOW);
    const word = WORDS.exec(text.slice(from, start));
    // In 达到约150家 the bound (约) says more than the verb, which only equates.
    if (!word) return { start, comparator: found.find((sign) => sign !== '=') ?? found[0] ?? null, growth };
    start = from + word.index;
    found.push(...COMPARISONS.flatMap(([sign], index) => (word.groups?.[`c${index}`] ? [sign] : [])));
    if (GROWTH_WORD.test(word[0])) growth = start;
  }
}

/** Reads the word directly after a number and its unit, such as 以上 or 左右. */
export function readSuffix(
  text: string,
): { readonly comparator: Comparator; readonly length: number } | null {
  return firstFound(SUFFIXES, ([comparator, pattern]) => {
    const match = pattern.exec(text);
    return match && { comparator, length: match[0].length };
  });
}
