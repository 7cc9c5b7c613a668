import type { Document } from '../corpus/types.js';
import { COMPARES } from '../lexicon/asking.js';
import { ALL_OF, HOW_MUCH, WHAT } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { targetsOn } from '../outline/same-subject.js';
import { withoutFiller } from '../question/filler.js';
import { namesWholePart } from '../question/list-request.js';
import { readParts } from '../question/parts.js';
import { fold } from '../text/fold.js';
import { overlaps, type Span } from '../text/span.js';
import { type Answer, BARE, type Quote } from './answer.js';
import { type NamedEntry, namedIn } from './places.js';

/** A part of a question, asked by itself; of one document where that is named. */
type QuestionPart = {
  readonly name: string;
  readonly text: string;
  readonly document: Document | undefined;
};

const ASKS_COMPARISON = new RegExp(anyOf(COMPARES), 'u');

/** The parts of a question: what it asks of each plan that it compares, else its clauses that ask; none where it is one. @param read reads the question, which only a comparison needs */
export function partsOf(
  text: string,
  read: () => string,
  entries: readonly ParsedDocument[],
): QuestionPart[] {
  const compared = ASKS_COMPARISON.test(fold(text)) ? ofPlans(read(), entries) : [];
  if (compared.length > 0) return compared;
  const parts = readParts(text);
  const isRow = parts.length > 1 && parts.length <= MOST_PARTS;
  return isRow ? parts.map((part) => ({ ...part, document: undefined })) : [];
}

/** The most questions that people type in one; more are no questions, and would take the time of all. */
const MOST_PARTS = 12;

function ofPlans(folded: string, entries: readonly ParsedDocument[]): QuestionPart[] {
  const named = namedIn(folded, entries).filter(isNoCopy);
  if (named.length < 2) return [];
  const topic = named.reduce((rest, { name }) => rest.replaceAll(name, ' '), folded);
  const asked = topic
    .replace(new RegExp(ASKS_COMPARISON, 'gu'), ' ')
    .replace(/(?<=\s)[省市区县州]|[和与跟同、?？]|的/gu, ' ');
  const subject = withoutFiller(asked).trim();
  const most = Math.max(1, Math.floor(MOST_COMPARED / named.length));
  const shared = subject === '' ? sharedSubjects(named.map(({ entry }) => entry)) : [subject];
  return named.flatMap(({ entry }) => {
    const subjects = (shared.length > 0 ? shared : measuredSubjects(entry)).slice(0, most);
    const asks = subjects.length > 0 ? subjects : [''];
    return asks.map((one) => ({
      name: entry.document.title,
      text: askIn(entry, one),
      document: entry.document,
    }));
  });
}

/** Whether no earlier one has its title. */
function isNoCopy({ entry }: NamedEntry, at: number, all: readonly NamedEntry[]): boolean {
  return all.findIndex((one) => one.entry.document.title === entry.document.title) === at;
}

/** The most things to tell of all plans together that are compared in nothing. */
const MOST_COMPARED = 6;

/** The subjects for which all of the plans set figures. */
function sharedSubjects([first, ...others]: readonly ParsedDocument[]): string[] {
  if (!first) return [];
  const isShared = (subject: string): boolean =>
    others.every((other) => targetsOn(subject, [other]).length > 0);
  return measuredSubjects(first).filter(isShared);
}

function measuredSubjects({ outline }: ParsedDocument): string[] {
  const measured = outline().targets.filter(({ amount }) => amount !== null);
  return [...new Set(measured.map(({ subject }) => subject))];
}

/** Asks a plan for what it wants to reach, in general or on a topic, or for the part that the topic names; where it has no target on the topic, for the topic alone. */
function askIn(entry: ParsedDocument, topic: string): string {
  if (topic === '') return `总体目标是${WHAT}`;
  const whole = `${topic}有${ALL_OF[0]}`;
  if (namesWholePart(whole)) return whole;
  return targetsOn(topic, [entry]).length > 0 ? `${topic}的目标是${HOW_MUCH}` : topic;
}

/** A part of a question that can be asked by itself: one of its clauses, or what it asks of one of the plans that it names. */
export type AskedPart = { readonly name: string; readonly isAnswered: boolean };

/** Puts the answers to the parts of a question on one page: of each the first quote, or its list; many stand under what they answer. */
export function joinAnswers(question: string, parts: readonly { name: string; answer: Answer }[]): Answer {
  const answered = parts.filter(({ answer }) => isAnswered(answer));
  const all = answered.flatMap(({ name, answer }) => quotesIn(answer).map((quote) => inGroup(quote, name)));
  const isListed = all.length > FEW && answered.some(({ answer: { kind } }) => kind === 'list');
  const isFact = answered.every(({ answer: { kind } }) => kind === 'fact');
  return {
    ...BARE,
    status: 'answered',
    kind: isListed ? 'list' : isFact ? 'fact' : 'passage',
    question,
    quotes: isListed ? all : distinct(all),
    parts: parts.map(({ name, answer }) => ({ name, isAnswered: isAnswered(answer) })),
    differing: answered[0]!.answer.differing,
  };
}

/** So few quotes stand together without a heading. */
const FEW = 3;

function inGroup(quote: Quote, group: string): Quote {
  return { ...quote, labels: { ...quote.labels, group } };
}

/** Whether an answer is more than what stands nearest to the question. */
export function isAnswered({ status }: Answer): boolean {
  return status === 'answered';
}

function quotesIn({ kind, quotes }: Answer): readonly Quote[] {
  return kind === 'list' ? quotes : quotes.slice(0, 1);
}

/** One sentence may answer several parts. */
function distinct(quotes: readonly Quote[]): Quote[] {
  const found = new Map<string, Quote>();
  for (const quote of quotes) {
    const { section, span } = quote.part;
    const name = `${section.document.id}@${span.start}`;
    const before = found.get(name);
    const others = before?.passage.id === quote.passage.id ? before.highlights : [];
    found.set(name, { ...quote, highlights: union(others, quote.highlights) });
  }
  return [...found.values()];
}

/** Those of both, in order, none overlapping an earlier one. */
function union(some: readonly Span[], others: readonly Span[]): Span[] {
  const all = [...some, ...others].sort((a, b) => a.start - b.start);
  return all.filter((span, at) => !all.slice(0, at).some((earlier) => overlaps(earlier, span)));
}
