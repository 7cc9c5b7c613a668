import { LIMITS, NEGATIONS } from '../lexicon/claim-doubts.js';
import { SIZES } from '../lexicon/claim-words.js';
import { KINDS_OF, OWN_PLACES, PACES, SHARES } from '../lexicon/narrowings.js';
import { BUILDS } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Layout } from './layout.js';
import type { Run } from './left-over.js';
import { madeOf } from './made-of.js';
import { SLOT } from './parts.js';
import type { Said, Table } from './table.js';
import { kinship, toPlain } from './units.js';
import { isEmpty } from './words.js';

const isSize = madeOf(SIZES);
/** What tells one thing from another of its kind. */
export const NARROWS = new RegExp(
  `[\\dꙮ、，和及与或]|[大中小微新老旧]$|${anyOf([...KINDS_OF, ...PACES, ...SHARES, ...LIMITS, ...NEGATIONS])}`,
  'u',
);
/** The most characters that a claim may leave out, and the fewest that it has to hold. */
const MOST_LEFT = 4;
const LEAST_NAMED = 2;

/**
 * Whether what a claim leaves out tells its subject from nothing else: 港口吞吐量 where the document measures but
 * 港口货物吞吐量 in that unit. What narrows by its meaning (规模以上, 新增) always tells.
 */
export function isOnlyOne(
  { words, taken, lacking }: Layout,
  left: readonly Run[],
  said: Said,
  table: Table,
): boolean {
  if (left.length === 0 || said.amounts.length === 0) return false;
  const last = taken.findLastIndex((by) => by >= 0 && words[by]!.word !== SLOT);
  const isInside = left.every(({ words: run, start }) => start < last && !NARROWS.test(run));
  if (!isInside || left.map((run) => run.words).join('').length > MOST_LEFT) return false;
  if (words.some((one) => isEmpty(one) && isSize(one.word))) return false;
  const named = words.flatMap((one, at) =>
    isEmpty(one) || one.word === SLOT || !taken.includes(at) || lacking.includes(at) ? [] : [one.word],
  );
  if (named.join('').length < LEAST_NAMED) return false;
  return table.statements.every(
    (other) =>
      !isAlike(other, said) ||
      !named.every((word) => other.text.includes(word)) ||
      bare(other.text) === bare(said.text),
  );
}

const BARE = new RegExp(anyOf([...BUILDS, ...OWN_PLACES, SLOT]), 'gu');

function bare(text: string): string {
  return text.replace(BARE, '');
}

/** Whether two statements give amounts of one kind. */
function isAlike(other: Said, said: Said): boolean {
  const unit = (one: Said): string => toPlain(0, one.amounts[0]?.unit ?? '').unit;
  return (
    other.amounts.length > 0 &&
    kinship(unit(other), unit(said)) === 'same' &&
    other.amounts[0]!.change === said.amounts[0]!.change
  );
}
