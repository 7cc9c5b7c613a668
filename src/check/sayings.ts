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
  const text = squeezeFolded(slice(claim.text, clause.span));
  const dates = claim.mentions.filter(({ span }) => isWithin(span, clause.span)).map(({ date }) => date);
  if (words.length === 0 && dates.length <= 1) return null;
  const issued =
    words.every((word) => ISSUED.test(word)) && dates.length === 1
      ? judgeIssue(dates[0]!, entry, table)
      : null;
  if (issued) return issued;
  const verbatim =
    text.length < LEAST ? undefined : table.sayings.find((saying) => holdsWhole(saying.text, text));
  if (verbatim) return { verdict: 'matches', reasons: [], place: verbatim };
  const asked = { words: words.filter((word) => !NEGATES.test(word)), text, dates };
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

type Asked = { readonly words: readonly string[]; readonly text: string; readonly dates: readonly string[] };

function judgeWords({ words, text, dates }: Asked, table: Table, vocabulary: Vocabulary): Heard {
  const isUnknown = words.some((word) => word.length > 1 && !vocabulary.holds(table.text + table.name, word));
  if (isUnknown) return { verdict: 'absent', reasons: ['subject'], place: null };
  const isLong = words.join('').length >= LEAST_WORDS;
  const found = isLong
    ? table.sayings.filter((saying) => words.every((word) => vocabulary.holds(saying.text, word)))
    : [];
  for (const saying of found) {
    const region = regionOf(saying.text, words);
    if (region && limits(region) === limits(text)) return compareWords(text, dates, region, saying);
  }
  const [near] = found;
  return { verdict: 'unsure', reasons: [found.length > 0 ? 'subject' : 'no-figure'], place: near ?? null };
}

/** Compares a clause with what a sentence says in the same words: one may deny it, or give another date. */
function compareWords(text: string, dates: readonly string[], region: string, saying: Saying): Heard {
  const place = { section: saying.section, sentence: saying.sentence };
  const year = dates.length === 0 ? 'same' : compareDates(dates, saying);
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
  return region.length <= 3 * words.join('').length + 6 ? region : null;
}

function negations(text: string): number {
  return text.match(NEGATION)?.length ?? 0;
}

function limits(text: string): string {
  return (text.match(LIMIT) ?? []).join(' ');
}

function compareDates(dates: readonly string[], { section, sentence }: Saying): 'same' | 'other' | 'open' {
  const { text } = section.document;
  const said = readYears(text, sentence, { published: null, now: null }).map(({ date }) => date);
  if (dates.every((date) => said.some((one) => one.startsWith(date)))) return 'same';
  const isPlain = dates.length === 1 && said.length === 1 && said[0]!.length >= dates[0]!.length;
  return isPlain ? 'other' : 'open';
}

/** When the document itself was published. */
function judgeIssue(date: string, { document }: ParsedDocument, table: Table): Heard | null {
  if (document.date === null) return null;
  const dated = table.sayings.find((saying) => saying.text.includes(inChinese(document.date!)));
  const place = dated ?? table.sayings[0] ?? null;
  if (document.date.startsWith(date)) return { verdict: 'matches', reasons: [], place };
  const isElsewhere =
    table.text.includes(inChinese(date)) ||
    (document.date.startsWith(date.slice(0, 4)) === false && date.length === 4);
  return { verdict: isElsewhere ? 'unsure' : 'differs', reasons: ['year'], place };
}

function inChinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
