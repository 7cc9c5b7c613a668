import { EXACTLY, HOLDING } from '../lexicon/claim-doubts.js';
import { BOUND_WORDS, SURPASSES } from '../lexicon/comparators.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Span } from '../text/span.js';
import type { Dated } from './fields.js';

const EXACT = new RegExp(anyOf(EXACTLY), 'u');
const HELD = new RegExp(anyOf(HOLDING), 'u');
/** 上千亿元, 数百家, 3000来亿元. */
const VAGUE_BEFORE = /(?:[数几]|(?<![以迈跨站登])上)$/u;
const VAGUE_AFTER = /^(?:[来几]|多(?=[十百千万亿]))/u;
/** 低于10至15家: which of the two numbers does it bound? */
const BOUND = new RegExp(
  `(?:${anyOf([...Object.values(BOUND_WORDS).flat(), ...SURPASSES])}|不[到足满])$`,
  'u',
);
/** How far before an amount the words that bound it stand. */
const NEAR = 10;

/** What the words about an amount add to its fields. */
export function marksOf(
  text: string,
  { start, end }: Span,
  isRange: boolean,
): Pick<Dated, 'isExact' | 'isVague' | 'isHeld'> {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return {
    isExact: EXACT.test(before),
    isVague:
      (isRange && BOUND.test(before)) ||
      VAGUE_BEFORE.test(before) ||
      VAGUE_AFTER.test(text.slice(end)) ||
      /[数几]/u.test(text.slice(start, end)),
    isHeld: HELD.test(before.replace(/^.*[，。；、]/u, '')),
  };
}
