import { grouped } from '../grouped.js';
import { GIVES } from '../lexicon/everyday-words.js';
import { KINDS_OF, OF_WHICH, PACES } from '../lexicon/narrowings.js';
import { BETWEEN_NAMES } from '../lexicon/plan-parts.js';
import { BUILDS } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { memoOf } from '../memo.js';
import { trimNoun } from '../outline/subjects.js';
import { slice, wholeOf } from '../text/span.js';
import { CASE } from './cases.js';
import type { Claimed } from './claim.js';
import type { Said, Table } from './table.js';
import { BODIES } from './word-kinds.js';
import { isEmpty, SLOT, spellingsOf } from './words.js';

/**
 * A statement together with what it goes on about in the clauses of its item before it, where these hold all words that it
 * lacks: 连续从业满五年的护理员，每月发放津贴300元 is one statement to who says both in one clause; null where they do not.
 * @param missing the words of the claim that the statement lacks
 */
export function withClauses(
  { words }: Claimed,
  said: Said,
  missing: readonly string[],
  { statements }: Table,
): Said | null {
  if (said.before.length === 0) return null;
  const item = bySentence(statements)
    .get(said.sentence)!
    .filter((one) => one.span.start < said.span.start && said.before.includes(one.text));
  const own = words.filter((one) => !isEmpty(one)).map(({ word }) => word);
  const open = new Set(missing);
  const taken = item.toReversed().flatMap((one) => {
    const found = [...open].filter((word) =>
      spellingsOf({ word }).some((spelling) => one.text.includes(spelling)),
    );
    for (const word of found) open.delete(word);
    return found.length > 0 ? [partOf(one, said, item, own, found)] : [];
  });
  const isDoneByOther = HAS_DOER.test(said.text) && taken.some(({ text }) => HAS_DOER.test(text));
  if (open.size > 0 || taken.length === 0 || isDoneByOther) return null;
  const all = [...taken.toReversed(), said];
  return {
    ...said,
    text: all.map(({ text }) => text).join(''),
    amounts: all.flatMap(({ amounts }) => amounts),
    before: said.before.filter((clause) => !taken.some(({ text }) => text === clause)),
  };
}

const bySentence = memoOf((statements: readonly Said[]) =>
  grouped(statements.map((one) => [one.sentence, one] as const)),
);

/** A clause of an item as far as the next one goes on about it; all of a case and of what the claim has the amount of. */
function partOf(
  one: Said,
  next: Said,
  item: readonly Said[],
  own: readonly string[],
  found: readonly string[],
): Said {
  if (next.cases.includes(one.text) || CASE.test(one.text) || found.includes(SLOT)) return one;
  // 新建幼儿园3所、改建小学2所，新增学位900个: neither alone.
  const isFirst = one === item[0] && item[1]?.span !== one.span;
  const about = goneOnAbout(one, next, isFirst || next.text.startsWith(OF_WHICH) ? own : [], found);
  return about === '' ? one : { ...one, text: about, amounts: [] };
}

/**
 * What the next clause may go on about: what a clause begins with (水库 of 水库总库容3亿立方米), or the object of a deed;
 * empty where only the whole clause can be meant.
 */
function goneOnAbout({ text }: Said, next: Said, own: readonly string[], found: readonly string[]): string {
  const opening = isParallel(text, next.text, own) ? '' : openingOf(text, own);
  const isPace = IS_PACE.test(opening) && !next.text.startsWith(OF_WHICH);
  // 拆除违建，每平方米补助100元 is for the deed.
  const object =
    text.includes(SLOT) || GIVE.test(next.text) ? '' : slice(text, trimNoun(text, wholeOf(text), true));
  const isAll = (part: string): boolean => found.every((word) => part.includes(word));
  return (
    [isPace ? '' : opening, object].find((one) => isAll(one) && !NARROWS.test(text.replace(one, ''))) ?? ''
  );
}

/** 街道中心覆盖率90%，社区食堂覆盖率80%: each is said of its own, where a claim does not say all of the next. */
function isParallel(text: string, next: string, own: readonly string[]): boolean {
  const [mine, theirs] = [text, next].map((words) => words.slice(0, words.indexOf(SLOT)).slice(-2));
  const rest = own.reduce((left, word) => left.replace(word, ''), next);
  return text.includes(SLOT) && mine === theirs && rest.length > 1;
}

/** What makes a part of things, or goes on with more of them. */
const NARROWS = new RegExp(`${BETWEEN_NAMES}|${SLOT}.*${SLOT}|${anyOf([...KINDS_OF, ...PACES])}`, 'u');
const IS_PACE = new RegExp(`^(?:${anyOf([...PACES, ...BUILDS])})$`, 'u');
const GIVE = new RegExp(anyOf(GIVES), 'u');
const HAS_DOER = new RegExp(`由|${BODIES.source}`, 'u');

/** The words of a claim that a clause begins with. */
function openingOf(text: string, own: readonly string[]): string {
  const wordAt = (at: number): string => own.find((one) => one !== SLOT && text.startsWith(one, at)) ?? '';
  let end = 0;
  if (!text.startsWith(own[0] ?? SLOT)) return '';
  while (wordAt(end) !== '') end += wordAt(end).length;
  // 城市大脑2.0 is not any 城市大脑.
  return /^[\d.]/u.test(text.slice(end)) ? '' : text.slice(0, end);
}
