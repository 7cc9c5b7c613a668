import type { Section } from '../corpus/types.js';
import { ISSUES, LIMITS, NEGATIONS } from '../lexicon/claim-doubts.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { readYears } from '../outline/deadlines.js';
import { isWithin, type Span, slice } from '../text/span.js';
import type { Claim, Clause } from './claim.js';
import type { Reason, Verdict } from './finding.js';
import type { Judgement } from './judge.js';
import type { Saying, Table } from './table.js';
import { squeeze, squeezeFolded, type Vocabulary } from './words.js';

/** Where a document says something. */
export type Place = { readonly section: Section; readonly sentence: Span };

/** What a document says to a clause without an amount. */
export type Heard = {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly place: Place | null;
};

const NEGATION = new RegExp(anyOf(NEGATIONS), 'gu');
const NEGATES = new RegExp(`^(?:${anyOf(NEGATIONS)}|继续|仍|仍然|照样)$`, 'u');
const LIMIT = new RegExp(anyOf(LIMITS), 'gu');
const ISSUED = new RegExp(anyOf(ISSUES), 'u');
const RESPECTIVELY = /分别|依次/u;
const MARK = /[，。；：！？,;:!?、（）()《》|]/u;
/** The shortest words whose standing in a document says something. */
const LEAST = 8;
const LEAST_WORDS = 4;

/** Judges a clause without an amount by the sentences of a document; null where it says nothing of its own. */
export function judgeClause(
  claim: Claim,
  clause: Clause,
  entry: ParsedDocument,
  table: Table,
  vocabulary: Vocabulary,
): Heard | null {
  const words = clause.rest.map(({ word }) => word).filter((word) => !vocabulary.holds(table.name, word));
  const hasNumber = clause.rest.some(({ word, tag }) => tag === 'm' || /\d/u.test(word));
  const text = squeezeFolded(slice(claim.text, clause.span));
  const before = claim.mentions.filter(({ kind, span }) => kind !== 'base' && span.end <= clause.span.end);
  const own = before.filter(({ span }) => isWithin(span, clause.span));
  const dates = (own.length > 0 ? own : before.slice(-1)).map(({ date }) => date);
  if (words.length === 0 && own.length <= 1 && !ISSUED.test(text)) return null;
  const issued =
    words.every((word) => ISSUED.test(word)) && dates.length === 1
      ? judgeIssue(dates[0]!, text, entry, table)
      : null;
  if (issued) return issued;
  const verbatim =
    text.length < LEAST ? undefined : table.sayings.find((saying) => holdsWhole(saying.text, text));
  if (verbatim && (dates.length === 0 || compareDates(dates, text, verbatim) === 'same'))
    return { verdict: 'matches', reasons: [], place: verbatim };
  const asked = { words: words.filter((word) => !NEGATES.test(word)), text, dates, hasNumber };
  return judgeWords(asked, table, vocabulary);
}

/** Finds a whole sentence in a document, apart from white space, width, script and the marks at its ends. */
export function findVerbatim(sentence: string, { sayings }: Table): Judgement | null {
  const words = squeeze(sentence).replace(ENDS, '');
  const place = words.length < LEAST ? undefined : sayings.find(({ text }) => holdsWhole(text, words));
  return place ? { verdict: 'matches', reasons: [], fact: null, place, isVerbatim: true } : null;
}

const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;

/** Whether whole clauses of a sentence are these words. */
export function holdsWhole(saying: string, words: string): boolean {
  const at = saying.indexOf(words);
  if (at < 0) return false;
  const isOpen = at === 0 || MARK.test(saying[at - 1]!);
  return isOpen && (at + words.length === saying.length || MARK.test(saying[at + words.length]!));
}

type Asked = {
  readonly words: readonly string[];
  readonly text: string;
  readonly dates: readonly string[];
  /** Whether a number stands in it that was not read. */
  readonly hasNumber: boolean;
};

function judgeWords({ words, text, dates, hasNumber }: Asked, table: Table, vocabulary: Vocabulary): Heard {
  const isUnknown = words.some((word) => word.length > 1 && !vocabulary.holds(table.text + table.name, word));
  if (isUnknown) return { verdict: 'absent', reasons: ['subject'], place: null };
  const isLong = !hasNumber && words.join('').length >= LEAST_WORDS;
  const found = isLong
    ? table.sayings.filter((saying) => words.every((word) => vocabulary.holds(saying.text, word)))
    : [];
  for (const saying of found) {
    const region = regionOf(saying.text, words);
    if (region && !RESPECTIVELY.test(region) && limits(region) === limits(text))
      return compareWords(text, dates, region, saying);
  }
  const [near] = found;
  return { verdict: 'unsure', reasons: [found.length > 0 ? 'subject' : 'no-figure'], place: near ?? null };
}

/** Compares a clause with what a sentence says in the same words: one may deny it, or give another date. */
function compareWords(text: string, dates: readonly string[], region: string, saying: Saying): Heard {
  const place = { section: saying.section, sentence: saying.sentence };
  const year = dates.length === 0 ? 'same' : compareDates(dates, region, saying);
  const [mine, plans] = [negations(text), negations(region)];
  if (mine !== plans) {
    const isPlain = year === 'same' && (mine === 0 || plans === 0);
    return { verdict: isPlain ? 'differs' : 'unsure', reasons: ['negated'], place };
  }
  if (year === 'same') return { verdict: 'matches', reasons: [], place };
  return { verdict: year === 'other' ? 'differs' : 'unsure', reasons: ['year'], place };
}

/** The clauses of a sentence from the first of the words to the last; null where they stand in another order. */
function regionOf(saying: string, words: readonly string[]): string | null {
  let from = 0;
  let first = -1;
  for (const word of words) {
    const at = saying.indexOf(word, from);
    if (at < 0) return null;
    if (first < 0) first = at;
    from = at + word.length;
  }
  let start = first;
  while (start > 0 && !/[,，。;；:：]/u.test(saying[start - 1]!)) start -= 1;
  const end = /[,，。;；]/u.exec(saying.slice(from));
  const region = saying.slice(start, end ? from + end.index : saying.length);
  return region.length <= 1.5 * words.join('').length + 4 ? region : null;
}

function negations(text: string): number {
  return text.match(NEGATION)?.length ?? 0;
}

function limits(text: string): string {
  return (text.match(LIMIT) ?? []).join(' ');
}

function compareDates(dates: readonly string[], region: string, { text }: Saying): 'same' | 'other' | 'open' {
  const inside = datesIn(region);
  const said = inside.length > 0 ? inside : datesIn(text.slice(0, text.indexOf(region))).slice(-1);
  if (dates.every((date) => said.some((one) => one.startsWith(date))))
    return said.length > dates.length ? 'open' : 'same';
  const isPlain = dates.length === 1 && said.length === 1 && said[0]!.length >= dates[0]!.length;
  return isPlain ? 'other' : 'open';
}

function datesIn(text: string): string[] {
  return readYears(text, { start: 0, end: text.length }, { published: null, now: null }).map(
    ({ date }) => date,
  );
}

/** When the document itself was published. */
function judgeIssue(date: string, words: string, { document }: ParsedDocument, table: Table): Heard | null {
  if (document.date === null) return null;
  const dated = table.sayings.find((saying) => saying.text.includes(inChinese(document.date!)));
  const place = dated ?? table.sayings[0] ?? null;
  const isPrinted = /印发|颁布/u.test(words) && !table.text.includes(inChinese(date));
  if (document.date.startsWith(date) && !isPrinted) return { verdict: 'matches', reasons: [], place };
  const isElsewhere =
    table.text.includes(inChinese(date)) ||
    (document.date.startsWith(date.slice(0, 4)) === false && date.length === 4);
  return {
    verdict: isElsewhere || document.date.startsWith(date) ? 'unsure' : 'differs',
    reasons: ['year'],
    place,
  };
}

function inChinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
