import { unwrap } from '../import/join.js';
import { PLANNED, REACHED, SAYING, WANTED } from '../lexicon/claim-doubts.js';
import { TELLS } from '../lexicon/claim-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Mention, readYears } from '../outline/deadlines.js';
import { beginsInAction } from '../outline/subjects.js';
import { fold } from '../text/fold.js';
import { sentences } from '../text/sentences.js';
import { type Span, slice, wholeOf } from '../text/span.js';
import { type Amount, readClauseAmounts, type Undated } from './amount.js';
import { squeeze, squeezeFolded } from './legible.js';
import { readSources } from './source.js';
import { readStatements, type Statement } from './statement.js';
import { withoutPlace } from './table.js';
import { ENDS_IN_BODY } from './word-kinds.js';
import { reword } from './wording.js';
import { type ClaimVocabulary, isEmpty, type Lexeme, matterOf } from './words.js';

/** A statement of a claim. */
export type Claimed = Statement & {
  readonly words: readonly Lexeme[];
  /** The whole sentence and the one before it, in the spelling of documents. */
  readonly all: string;
  /** Its text with that of the statements beside it that have no amount, in the spelling of documents; and the other amounts. */
  readonly gist: string;
  readonly others: readonly Amount[];
  /** The normalised sentence, folded. */
  readonly sentence: string;
  /** Whether it says that something is done already. */
  readonly isReached: boolean;
};

/** What earlier sentences set: the last names, a year such as 2030年目标：, and a statement that the next may go on about. */
export type Preceding = {
  readonly names: readonly string[];
  readonly year: string | null;
  readonly last: Statement | null;
};
export const NOTHING: Preceding = { names: [], year: null, last: null };

/** What a document makes of a claim: the year that 今年 means, and its own place, which need not be named. */
export type ReadAs = { readonly now: number | null; readonly place: string | null };
export const AS_WRITTEN: ReadAs = { now: null, place: null };

const REACHED_WORD = new RegExp(anyOf(REACHED), 'u');
const PLANNED_WORD = new RegExp(anyOf(PLANNED), 'iu');
const WANTED_WORD = new RegExp(anyOf(WANTED), 'iu');
const SAYS = new RegExp(anyOf(SAYING), 'u');
/** 开通了: what a plan is to do is done; 提出了 is done by the plan itself. */
const DONE_DEED = new RegExp(`(?<!不再[^，。；]{0,8})(?<!${anyOf(TELLS)})(?<=\\p{Script=Han})了(?!解)`, 'u');
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

const ENDS_IN_STOP = /[。！？!?.][”’」』》】）)]*$/u;

/** Cuts a text of a message into its sentences, with lines joined that a program wrapped; a list without marks is none. */
export function readSentences(written: string): string[] {
  const text = ENDS_IN_STOP.test(written.trimEnd()) ? unwrap(written.split('\n')).join('\n') : written;
  return sentences(text)
    .map((span) => slice(text, span).trim())
    .filter((words) => SAYS_SOMETHING.test(words));
}

/** Reads what a sentence of a claim says. */
export function readClaim(
  raw: string,
  before: Preceding,
  readAs: ReadAs,
  { read, spell }: ClaimVocabulary,
): Claimed[] {
  const text = reword(readSources(raw).rest);
  const folded = fold(text);
  const sentence = wholeOf(text);
  const mentions = readYears(text, sentence, { published: null, now: readAs.now });
  const dating: Dating = { text, mentions, ...before, ...readAs, lastAmount: startOfLast(text, mentions) };
  const amountsIn = (clause: Span): Amount[] =>
    readClauseAmounts(text, clause, mentions, []).map((amount) => date(amount, dating));
  const reading = { text, folded, sentence, mentions, derives: false, amountsIn };
  const statements = readStatements(reading, before.last);
  const isLead = (one: Statement): boolean =>
    one.amounts.length === 0 && /[：:]/u.test(text[one.span.end] ?? '');
  const all = spell(squeezeFolded(folded)) + (before.last?.text ?? '');
  const whole = { all, sentence: folded, isReached: isReached(folded) };
  return statements.flatMap((one, at) => {
    if (isLead(one) && at + 1 < statements.length) return [];
    const lead = isLead(one) ? '' : (statements.slice(0, at).findLast(isLead)?.text ?? '');
    const dates = one.dates.length > 0 ? one.dates : datesBefore(one, dating);
    const named = withoutPlace(spell(lead + one.text), readAs.place);
    const words = read(named);
    const ofIt = statements.filter((other) => other === one || other.amounts.length === 0);
    const gist = spell(withoutPlace(ofIt.map((other) => other.text).join('，'), readAs.place));
    const others = statements.flatMap((other) => (other === one ? [] : other.amounts));
    return [{ ...one, ...whole, dates, words, gist, others }];
  });
}

/** What a sentence leaves to the next one: a year without an amount holds on until a stop. */
export function after(sentence: string, before: Preceding, vocabulary: ClaimVocabulary): Preceding {
  const said = readClaim(sentence, before, AS_WRITTEN, vocabulary);
  const last = said.findLast(({ amounts }) => amounts.length > 0) ?? null;
  const year = last ? undefined : said.at(-1)?.dates.at(-1);
  const isOver = year !== undefined && ENDS_IN_STOP.test(sentence);
  return { ...before, last, year: isOver ? null : (year ?? before.year) };
}

function isReached(text: string): boolean {
  return REACHED_WORD.test(text) || DONE_DEED.test(text);
}

/** What the dates of an amount are told by. */
type Dating = Preceding &
  ReadAs & {
    readonly text: string;
    readonly mentions: readonly Mention[];
    /** Where the last amount starts. */
    readonly lastAmount: number;
  };

function datesBefore({ span }: Statement, { mentions, year }: Dating): readonly string[] {
  const before = mentions.findLast((one) => one.kind !== 'base' && one.span.end <= span.start)?.date ?? year;
  return before === null ? [] : [before];
}

/** Joins the statements of a sentence, as a document may say in one clause what a claim says in two; null for a single one. */
export function joined(all: readonly Claimed[]): Claimed | null {
  const [first, ...others] = all;
  const dates = new Set(all.flatMap((one) => one.dates));
  if (!first || others.length === 0 || others.length > 2 || dates.size > 1) return null;
  return {
    ...first,
    words: all.flatMap(({ words }) => words),
    amounts: all.flatMap(({ amounts }) => amounts),
  };
}

/** Whether a statement says anything of the matter. */
export function saysSomething({ words, amounts }: Claimed): boolean {
  const own = words.map(({ word }) => word.replace(/了$/u, '')).filter((word) => !isEmpty({ word }));
  return amounts.length > 0 || own.join('').length >= 2;
}

/** Whether a statement begins with what is done, or how: 奖励3万元, 按每亩90元补贴. */
export function hasNoSubject({ text, words }: Claimed): boolean {
  return beginsInAction(text) || NO_NOUN.test(matterOf(words)[0]?.tag ?? '');
}

const NO_NOUN = /^[vdprx]/u;

/** What tells a statement of a sentence from its others: who repeats one says no more. */
export function wordingOf({ text, dates, amounts, span, sentence }: Claimed): string {
  const place = sentence.includes('年') ? span.end : 0;
  return JSON.stringify([text, dates, amounts.map((one) => ({ ...one, span: null })), place]);
}

function startOfLast(text: string, mentions: readonly Mention[]): number {
  return readClauseAmounts(text, wholeOf(text), mentions, []).at(-1)?.span.start ?? -1;
}

/** Gives an amount its year, that after it too where no other can have it. */
function date(amount: Undated, { text, mentions, lastAmount, now, year: inherited }: Dating): Amount {
  const { start, end } = amount.span;
  const own = mentions.filter(({ kind }) => kind !== 'base');
  const before = own.findLast(({ span }) => span.end <= start);
  const isSaid = before !== undefined && SAYS.test(text.slice(before.span.end, start));
  const after = start === lastAmount ? own.find(({ span }) => span.start >= end)?.date : undefined;
  const year = before?.date ?? after ?? inherited;
  return {
    ...amount,
    year: isSaid && now !== null && year === String(now) ? null : year,
    isYearNamed: true,
    isWish: WANTED_WORD.test(text),
    isDone: isReached(text) ? true : PLANNED_WORD.test(text) ? false : null,
    isOpen: amount.isOpen || (isSaid && year !== String(now)),
  };
}

const NAME = /^n[st]/u;
/** A local body is named by its duties; what another body says is no other place. */
const PLACE = /^\p{Script=Han}{2,}[省市县州盟旗]$/u;
const TITLE = /《([^《》]{2,60})》/gu;

/** The places, organisations and works that a sentence names. */
export function namesIn(sentence: string, { read, spell }: ClaimVocabulary): string[] {
  const works = [...sentence.matchAll(TITLE)].map(([, work]) => spell(squeeze(work!)));
  const named = read(spell(fold(sentence))).filter(
    ({ word, tag }) => word.length > 1 && ((NAME.test(tag) && !ENDS_IN_BODY.test(word)) || PLACE.test(word)),
  );
  return [...works, ...named.map(({ word }) => word)];
}
