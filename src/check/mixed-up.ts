import { MAYS, TOTALS } from '../lexicon/claim-doubts.js';
import { LIST_JOINTS } from '../lexicon/claim-words.js';
import { KINDS_OF, OF_WHICH, OWN_PLACES, PACES } from '../lexicon/narrowings.js';
import { MAKES } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import type { Amount } from './amount.js';
import { isOfSum } from './apart.js';
import type { Claimed } from './claim.js';
import { boundsDiffer, isOfTwo, numbersEqual } from './compare.js';
import { type Laid, lay } from './lay.js';
import { amountsBeside, type Said, type Table } from './table.js';
import { isEmpty, SLOT } from './words.js';

/** What a claim should have said, and the amount that a document gives for it. */
type MixedUp = { readonly said: Said; readonly stated: Amount };

/** How many characters of a statement a claim may leave out. */
const MOST_LEFT = 6;
const PACE = new RegExp(anyOf([...PACES, ...OWN_PLACES]), 'gu');
const SAYS_NOTHING = new RegExp(`^(?:${anyOf([SLOT, ...MAYS])})$`, 'u');
const NARROWS = new RegExp(anyOf([...KINDS_OF, ...PACES]), 'u');

/**
 * Finds what a claim says with the number of its neighbour: that of the next item (甲级20万元、乙级12万元), of another year of
 * the same, or of the total for the increase. Null where it does not, or where its number is said of something else too.
 */
export function findMixedUp(claim: Claimed, table: Table, near: readonly Said[]): MixedUp | null {
  const mine = only(claim.amounts);
  if (!mine || mine.isVague || mine.isOpen) return null;
  const words = claim.words
    .map(({ word }) => word)
    .filter((word) => !isEmpty({ word }) && !SAYS_NOTHING.test(word));
  if (words.length === 0) return null;
  const equal = table.statements.filter(({ amounts }) => amounts.some((one) => isNumber(mine, one)));
  if (equal.length === 0 || equal.some((one) => isLike(mine, words, one))) return null;
  for (const said of near) {
    const stated = said.amounts.find((one) => fits(mine, one) || isTurned(mine, one));
    const isMixed =
      stated && (isTurned(mine, stated) || equal.some((other) => isNeighbour(words, mine, said, other)));
    if (isMixed && !isSum(claim, said, table) && covers(words, said, table, lay(claim, said, table)))
      return { said, stated };
  }
  return null;
}

/** Whether a claim is on a sum: of all there are, where the statement is on what is made, or of two parts. */
function isSum(claim: Claimed, said: Said, table: Table): boolean {
  const [mine] = claim.amounts;
  return isOfSum(claim, said) || (ADDS.test(claim.text) && isOfTwo(mine!, amountsBeside(said, table)));
}

const ADDS = new RegExp(anyOf([...TOTALS, '共', ...LIST_JOINTS]), 'u');

/** Whether an amount is the same number of the same unit. */
function isNumber(mine: Amount, other: Amount): boolean {
  return !other.isVague && other.to === mine.to && numbersEqual(mine, other);
}

/** Whether an amount bounds the same number from the other side. */
function isTurned(mine: Amount, other: Amount): boolean {
  return isNumber(mine, other) && isAlike(mine, other) && boundsDiffer(mine, other);
}

/** Whether a claim may mean an amount, by its unit, its year and as a change or none, and has another number. */
function fits(mine: Amount, other: Amount): boolean {
  const isComparable = other.unit === mine.unit && other.to === null && mine.to === null && !other.isVague;
  return isComparable && isAlike(mine, other) && other.value !== mine.value;
}

function isAlike(mine: Amount, other: Amount): boolean {
  const isOfYear = mine.year === null || other.year === null || other.year.startsWith(mine.year);
  return isOfYear && (mine.change === null) === (other.change === null);
}

const MADE = new RegExp(`^(?:${anyOf(MAKES)})`, 'u');

/** Whether another statement may be what the claim means, as it has its number, year and words. */
function isLike(mine: Amount, words: readonly string[], { amounts, text, above }: Said): boolean {
  const isSame = amounts.some((one) => isNumber(mine, one) && isAlike(mine, one) && !boundsDiffer(mine, one));
  // 改造60公里，力争改造80公里: the wish leaves out what it is of.
  const isWish = mine.isWish && amounts.some((one) => one.isWish);
  // 建设管网 may be what the claim calls 新建管网.
  const isSaid = (word: string): boolean =>
    (MAKES.includes(word) && MADE.test(text)) || [text, ...above].some((one) => one.includes(word));
  return isSame && (isWish || words.every(isSaid));
}

/** Whether all words of a claim stand in a statement, the clauses and the headings before it, and little else in the statement. */
function covers(words: readonly string[], said: Said, { name }: Table, laid: Laid | null): boolean {
  const scope = [said.text, ...said.before, ...said.above, name].join('');
  const left = (laid?.left ?? [said.text]).filter((run) => !name.includes(run)).join('');
  return left.length <= MOST_LEFT && !NARROWS.test(left) && words.every((word) => isHeld(scope, word));
}

/** Whether a text has a word, or both parts of one that jieba joins: 民宿奖. */
function isHeld(text: string, word: string): boolean {
  const cuts = word.length > 2 && word.length < 5 ? [...word].keys() : [];
  return (
    text.includes(word) ||
    [...cuts].some((at) => at > 0 && text.includes(word.slice(0, at)) && text.includes(word.slice(at)))
  );
}

/** Whether a statement with the claimed number stands beside the one that the claim is about, and the claim has none of its words. */
function isNeighbour(words: readonly string[], mine: Amount, said: Said, other: Said): boolean {
  if (other.section.document !== said.section.document) return false;
  const bare = (text: string): string => text.replace(PACE, '');
  if (
    bare(said.text) === bare(other.text) &&
    other.amounts.every((one) => !isNumber(mine, one) || !isAlike(mine, one))
  )
    return true;
  // 第一级的，每吨3元；第二级的，每吨5元: the clauses before tell them apart.
  const isSame = said.text === other.text && said.before.length > 0;
  const own = isSame || said.text.includes(OF_WHICH) ? said.before.join('') + said.text : said.text;
  const others = isSame ? other.before.join('') + other.text : other.text;
  return (
    said.sentence === other.sentence &&
    words.some(
      (word) => word.length > 1 && (isSame ? own : said.text).includes(word) && !others.includes(word),
    ) &&
    words.every((word) => own.includes(word) || !others.includes(word))
  );
}
