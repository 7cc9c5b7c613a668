import { CHANGES_BY_DEGREES } from '../lexicon/claim-doubts.js';
import { WISHES } from '../lexicon/comparators.js';
import { anyOf } from '../lexicon/word-list.js';
import { lastDayIn } from '../outline/days.js';
import { slice } from '../text/span.js';
import type { Amount } from './amount.js';
import { compareCases } from './apart.js';
import type { Claimed } from './claim.js';
import { type Comparison, compareAmounts, compareDates, isEqual, isOfTwo, join } from './compare.js';
import type { Reason } from './finding.js';
import { type Laid, lay } from './lay.js';
import { legible } from './legible.js';
import { withClauses } from './merged.js';
import { amountsBeside, type Said, type Table } from './table.js';
import { SLOT } from './words.js';

const WISH = new RegExp(anyOf(WISHES), 'u');

/** How a claim compares with a statement, and which amounts of both tell. */
export type Compared = Comparison & {
  readonly said: Said;
  readonly claimed: Amount | null;
  readonly stated: Amount | null;
};

/** Compares with a statement, if need be with the clauses before it too. */
export function compareItem(claim: Claimed, said: Said, table: Table): Compared | null {
  const isShort = claim.amounts.length > said.amounts.length;
  const laid =
    isShort && !said.before.some((clause) => clause.includes(SLOT)) ? null : lay(claim, said, table);
  const whole = laid && laid.missing.length > 0 ? withClauses(claim, said, laid.missing, table) : null;
  const both = whole && lay(claim, whole, table);
  if (!both) return isShort || !laid ? null : compare(claim, said, laid);
  if (!both.isOrdered) return null;
  const compared = compare(claim, whole, both);
  const isSum = claim.amounts.some((mine) => isOfTwo(mine, amountsBeside(said, table)));
  return compared?.differs.includes('number') && isSum ? null : compared;
}

/** Compares with a statement of the same subject; null for another subject, or fewer amounts. */
function compare(claim: Claimed, said: Said, laid: Laid): Compared | null {
  const due = byTheSameDay(claim, said);
  const { amounts } = due ?? claim;
  const pairs = laid.slots.map((slot, at) => [amounts[at], said.amounts[slot]] as const);
  const isWhole = laid.missing.length === 0 && pairs.every(([mine, theirs]) => mine && theirs);
  if (!isWhole || (laid.left.length > 0 && !laid.isEnglish)) return null;
  const compared = pairs.map(([mine, theirs]) => compareAmounts(mine!, theirs!));
  const told = pairs.length > 0 ? compared : compareTold(due ?? claim, said);
  const fields = join([...told, compareDue(due, told), compareWords(laid), compareCases(claim, said)]);
  if (leavesTooMuch(laid, fields)) return null;
  const at = Math.max(
    0,
    compared.findIndex((one) => !isEqual(one)),
  );
  return { ...fields, said, claimed: pairs[at]?.[0] ?? null, stated: pairs[at]?.[1] ?? null };
}

const GRADUAL = new RegExp(anyOf(CHANGES_BY_DEGREES), 'u');

/** Leaves open a claim that wants something done earlier than the document does, unless their years differ anyway. */
function compareDue(due: Claimed | null, told: readonly Comparison[]): Comparison {
  const isEarly = due === null && !join(told).differs.includes('year');
  return { differs: [], unsure: isEarly ? ['year'] : [] };
}

/** Whether a claim in English leaves out too much, as its words are too few to tell two amounts apart; a name in letters needs no translation, so it may not be left out. */
function leavesTooMuch({ left, slots }: Laid, fields: Comparison): boolean {
  const most = isEqual(fields) ? MOST_LEFT_EQUAL : MOST_LEFT;
  const isNamed = /[a-z\d]/u.test(left.join(''));
  return left.length > 0 && (slots.length === 0 || isNamed || left.join('').length > most);
}

/** Of words alone the dates are compared, unless they tell of what goes on by degrees, and whether it is done already or only wished for. */
function compareTold({ dates, isReached, sentence }: Claimed, said: Said): Comparison[] {
  const isWish = WISH.test(said.text) && !WISH.test(sentence) && said.dates.length === 0;
  const isAhead = isWish || (isReached && !/[已了]/u.test(said.text));
  const dated = compareDates(dates, said.dates, said.inForce);
  return [
    GRADUAL.test(said.text) ? { differs: [], unsure: [...dated.differs, ...dated.unsure] } : dated,
    { differs: [], unsure: isAhead ? ['tense'] : [] },
  ];
}

/** How many characters of a statement an English claim may leave out. */
const MOST_LEFT = 2;
const MOST_LEFT_EQUAL = 3;

/** A denied amount leaves the real one open. */
function compareWords({ isSwapped, isDenied, slots }: Laid): Comparison {
  const denied: readonly Reason[] = isDenied ? ['negated'] : [];
  const swapped: readonly Reason[] = isSwapped ? ['name'] : [];
  return slots.length > 0
    ? { differs: swapped, unsure: denied }
    : { differs: [...swapped, ...denied], unsure: [] };
}

/**
 * A claim with the dates of a statement that wants the same done by the same day, in other words.
 * @returns null where the claim wants it done before
 */
function byTheSameDay(claim: Claimed, said: Said): Claimed | null {
  const mine = lastDayIn(claim.sentence.slice(0, claim.span.end));
  if (mine === null) return claim;
  const { text } = said.section.document;
  const theirs = lastDayIn(
    legible(slice(text, { start: said.sentence.start, end: said.sentence.start + said.span.end })).text,
  );
  const year = said.amounts.find((one) => one.year !== null)?.year;
  const dates = said.dates.length > 0 || said.inForce === null ? said.dates : [said.inForce];
  // 三季度开工、2028年底建成: the day may be of another event.
  const isOwn = theirs?.day.startsWith(year ?? dates.at(-1) ?? '-');
  // 2025年开工，2027年底前建成: the day is of one of several events.
  const isSeveral =
    claim.dates.length > 1 ||
    said.dates.length > 1 ||
    claim.amounts.some((one) => one.year !== null && !one.year.startsWith(mine.year));
  if (theirs === null || !isOwn || isSeveral || mine.day > theirs.day) return claim;
  if (mine.day < theirs.day) return null;
  return { ...claim, dates, amounts: claim.amounts.map((one) => ({ ...one, year: year ?? one.year })) };
}
