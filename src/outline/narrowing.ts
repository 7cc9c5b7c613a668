import { FALLS, GROWTH_RATES, RISES } from '../lexicon/comparators.js';
import { OF_WHICH, OWN_PLACES, PACES, SHARES, WIDER_PLACES } from '../lexicon/narrowings.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Quantity } from '../text/quantities.js';
import { isWithin, type Span, slice } from '../text/span.js';
import type { Mention } from './deadlines.js';
import type { Fact, Narrowing } from './types.js';

const NARROWINGS = new RegExp(
  [
    `(?<place>${anyOf([...OWN_PLACES, ...WIDER_PLACES])})`,
    `(?<part>${OF_WHICH})`,
    `(?<pace>${anyOf(PACES)})`,
    `(?<share>${anyOf(SHARES)})`,
  ].join('|'),
  'gu',
);
const FALLING = new RegExp(`(?:${anyOf(FALLS)})(?![至到为])|[降减]$`, 'u');
const RISING = new RegExp(`(?:${anyOf(RISES)})(?![至到为])|[增升]$`, 'u');
/** 增速达到8%: the noun itself is one of growth. */
const RATE_OF_GROWTH = new RegExp(`(?:${anyOf(GROWTH_RATES)})[^，。；]{0,6}$`, 'u');

/** The words that narrow the subject of an amount, from the start of its clause to the amount. */
export function narrowingsOf(text: string, span: Span): Narrowing[] {
  return [...slice(text, span).matchAll(NARROWINGS)].flatMap(({ groups }) => {
    const found = Object.entries(groups ?? {}).find(([, word]) => word !== undefined);
    return found ? [{ kind: found[0] as Narrowing['kind'], word: found[1]! }] : [];
  });
}

/** Whether an amount is one of growth, and which way. */
export function changeOf(text: string, { prefix, span }: Quantity): Fact['change'] {
  const words = text.slice(prefix.start, span.start);
  if (FALLING.test(words)) return 'down';
  return RISING.test(words) || RATE_OF_GROWTH.test(text.slice(Math.max(0, prefix.start - 10), prefix.start))
    ? 'up'
    : null;
}

/** The year that the amounts of a clause are counted from; null where it names none. */
export function sinceOf(mentions: readonly Mention[], clause: Span): string | null {
  return mentions.find(({ kind, span }) => kind === 'base' && isWithin(span, clause))?.date ?? null;
}
