import { OPEN_TIMES, PLANNED, REACHED, SAYING } from '../lexicon/claim-doubts.js';
import { anyOf } from '../lexicon/word-list.js';
import { readItems } from '../outline/clauses.js';
import { type Mention, readYears } from '../outline/deadlines.js';
import type { Fact } from '../outline/fact.js';
import { readSentence } from '../outline/sentence-facts.js';
import { readLead } from '../text/comparators.js';
import { fold } from '../text/fold.js';
import { sentences } from '../text/sentences.js';
import { isWithin, overlaps, type Span, slice } from '../text/span.js';
import type { Dated } from './fields.js';
import { goOn, readLoose } from './loose.js';
import { marksOf } from './marks.js';
import { moneyAt } from './units.js';
import { reword } from './wording.js';
import { isEmpty, type Lexeme, squeezeFolded, type Vocabulary } from './words.js';

/** A clause of a claim with the amounts that it states. */
export type Clause = {
  readonly span: Span;
  readonly facts: readonly Dated[];
  /** Its words beside amounts, years and the words that bound them. */
  readonly rest: readonly Lexeme[];
};

/** What an amount of a claim is of: the words of its clauses, the last of its own, and the clauses without spaces. */
export type Subject = { readonly words: readonly string[]; readonly head: string; readonly text: string };

/** A sentence of a claim. */
export type Claim = {
  /** As it was written, and as it is read: in the words of a plan, folded. */
  readonly raw: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
  readonly subjects: ReadonlyMap<Dated, Subject>;
};

const REACHED_WORD = new RegExp(anyOf(REACHED), 'u');
const PLANNED_WORD = new RegExp(anyOf(PLANNED), 'iu');
const OPEN_WORD = new RegExp(anyOf(OPEN_TIMES), 'iu');
const SAYS = new RegExp(anyOf(SAYING), 'u');
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Cuts a text of a message into its sentences. */
export function readSentences(text: string): string[] {
  return sentences(text)
    .map((span) => slice(text, span).trim())
    .filter((words) => SAYS_SOMETHING.test(words));
}

/** Where a sentence of a claim is read. */
export type Reading = {
  /** The year that 今年 means in the document. */
  readonly now: number | null;
  /** The year that a line before has left, such as 2030年目标：. */
  readonly inherited: string | null;
};

/** Reads a sentence of a claim. */
export function readClaim(raw: string, reading: Reading, vocabulary: Vocabulary): Claim {
  const text = reword(raw);
  const whole = { start: 0, end: text.length };
  const mentions = readYears(text, whole, { published: null, now: reading.now });
  const facts = readAmounts(text, mentions).map((fact, at, all) =>
    date(fact, at === all.length - 1, text, mentions, reading),
  );
  const lexemes = vocabulary
    .read(fold(text))
    .filter(({ word }, at, all) => !(word === '了' && isReport(all[at - 1])));
  const taken = [...mentions.map(({ span }) => span), ...facts.map(({ amount }) => leadOf(text, amount!))];
  const clauses = readItems(text, whole).flatMap(({ clauses }) =>
    clauses.map((span) => ({
      span,
      facts: facts.filter(({ amount }) => isWithin(amount!, span)),
      rest: lexemes.filter(
        (lexeme) =>
          isWithin(lexeme.span, span) &&
          !isEmpty(lexeme) &&
          !taken.some((place) => overlaps(place, lexeme.span)),
      ),
    })),
  );
  const folded = fold(text);
  const subjects = new Map(facts.map((fact) => [fact, subjectOf(folded, clauses, fact)] as const));
  return { raw, text: folded, mentions, clauses, subjects };
}

/** All words of the clauses that state an amount, but for those that are the subjects of others. */
function subjectOf(text: string, clauses: readonly Clause[], fact: Dated): Subject {
  const mine = fold(fact.subject);
  const own = clauses.filter(({ span }) => isWithin(span, fact.span));
  const others = own
    .flatMap(({ facts }) => facts.map(({ subject }) => fold(subject)))
    .filter((other) => other !== mine);
  const words = own
    .flatMap(({ rest }) => rest.map(({ word }) => word))
    .filter((word) => mine.includes(word) || !others.some((other) => other.includes(word)));
  const head = words.findLast((word) => mine.includes(word)) ?? words.at(-1) ?? '';
  return { words, head, text: squeezeFolded(slice(text, fact.span)) };
}

function readAmounts(text: string, mentions: readonly Mention[]): Fact[] {
  const whole = { start: 0, end: text.length };
  const clock = { date: null, isPast: false };
  const read = readSentence(text, whole, { setting: 'goals', clock, mentions }).filter(
    ({ value }) => value !== null,
  );
  const all = [...read, ...readLoose(text, whole, read, mentions)];
  return goOn(
    all.sort((a, b) => a.amount!.start - b.amount!.start),
    text,
  );
}

/** Gives a fact its year, that after it too where no other can have it, and what its words add. */
function date(
  fact: Fact,
  isLast: boolean,
  text: string,
  mentions: readonly Mention[],
  { now, inherited }: Reading,
): Dated {
  const { start, end } = fact.amount!;
  const own = mentions.filter(({ kind }) => kind !== 'base');
  const before = own.findLast(({ span }) => span.end <= start);
  const isSaid = before !== undefined && SAYS.test(text.slice(before.span.end, start));
  const after = isLast ? own.find(({ span }) => span.start >= end)?.date : undefined;
  const year = fact.deadline ?? before?.date ?? after ?? inherited;
  const isReached = REACHED_WORD.test(text);
  return {
    ...fact,
    unit: fact.unit ?? moneyAt(text, end),
    year: isSaid && now !== null && year === String(now) ? null : year,
    isDone: isReached ? true : PLANNED_WORD.test(text) ? false : null,
    ...marksOf(text, fact.amount!, fact.to !== null),
    isOpen: OPEN_WORD.test(text) || (isSaid && year !== String(now)),
  };
}

function leadOf(text: string, { start, end }: Span): Span {
  return { start: readLead(text, start, 0).start, end };
}

/** 部署了, 提出了: of a plan it says nothing that something is done. */
function isReport(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme !== undefined && lexeme.word.length > 1 && isEmpty(lexeme) && !/[达实完建]/u.test(lexeme.word)
  );
}
