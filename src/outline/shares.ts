import { BOUND_WORDS } from '../lexicon/comparators.js';
import { anyOf } from '../lexicon/word-list.js';
import { readPrefix } from '../text/comparators.js';
import type { Quantity } from '../text/quantities.js';
import type { Span } from '../text/span.js';

const { '>=': least, '<=': most, '>': more, '<': less } = BOUND_WORDS;
const OF_BASE = new RegExp(
  `(?:${anyOf([...least, ...most, ...more, ...less])}|达到)(?<base>[^，。；、\\d]{2,20}的)$`,
  'u',
);

/** 不低于上年营业收入的5%: the words before what a share is of bound it. */
export function withBase(text: string, clause: Span, quantity: Quantity): Quantity {
  const { unit, prefix, comparator } = quantity;
  if (unit !== '%' || prefix.comparator !== null) return quantity;
  const base = OF_BASE.exec(text.slice(clause.start, prefix.start))?.groups?.base;
  if (base === undefined) return quantity;
  const bound = readPrefix(text, prefix.start - base.length, clause.start);
  return {
    ...quantity,
    prefix: bound,
    comparator: comparator === '=' ? (bound.comparator ?? '=') : comparator,
  };
}
