import { linkTo } from '../cite/fragment.js';
import { makePassage } from '../corpus/passages.js';
import type { Document, Passage } from '../corpus/types.js';
import type { ListRequest } from '../question/list-request.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { MAX_QUOTE } from '../rank/windows.js';
import { fold } from '../text/fold.js';
import { placeIn, readPlain } from '../text/plain.js';
import { isWithin, type Span, shifted, slice, trim } from '../text/span.js';
import { headerOf } from '../text/table-rows.js';
import type { FoundFact } from './answer-fact.js';
import { withoutCopies } from './copies.js';
import type { FindOptions, Found } from './find.js';
import { putFirst, saidBy } from './hit.js';
import { type FoundList, type ItemLabels, type ListItem, NO_LABELS } from './list-item.js';
import { narrowedAnswer } from './narrowed.js';
import type { AskedPart } from './parts.js';
import { pointAt } from './pointing.js';

/** A passage in the document's own words. */
export type Quote = {
  /** `document.text.slice(passage.span.start, passage.span.end)`. */
  readonly text: string;
  readonly passage: Passage;
  /** The part of the text that answers: offsets inside `text`. It alone is shown; the rest stands around it. */
  readonly answer: Span;
  readonly part: Passage;
  /** The header of the table, where that part is a row of one: a slice of the document. */
  readonly header: string | null;
  /** What the question asks for, such as an amount or a date: offsets inside `text`, within the part that answers. */
  readonly highlights: readonly Span[];
  /** The source, opened at the part that answers; null where the document has no address. */
  readonly url: string | null;
  /** How many characters of an item stand beyond the part that is shown, white space aside; 0 where it is all shown. */
  readonly beyond: number;
  /** What an item of a list is called; of a quoted target the target. */
  readonly labels: ItemLabels;
  readonly also: readonly Document[];
  /** How well it fits the question, comparable within one answer; null for a quote that nobody searched for. */
  readonly score: number | null;
};

/** Figures of other documents for the target of an answer: what that is about, and a quote of each; never empty. */
export type Differing = { readonly subject: string; readonly quotes: readonly Quote[] };

/** An answer: one page of quotes, best first. */
export type Answer = Pick<Found, 'status' | 'unmentioned'> & {
  /** `fact`: a word or a figure is asked for; `passage`: an account; `list`: the quotes are its items, in order. */
  readonly kind: 'fact' | 'passage' | 'list';
  /** The sentence that announces the items of a list; null where none does. */
  readonly announcement: Quote | null;
  /** How the items of a list stand: as in the text, with figures before other goals, or counted by us where their number is asked for. */
  readonly listed: 'in order' | 'figures first' | 'counted';
  readonly question: string;
  readonly quotes: readonly Quote[];
  /** The parts of a question that asks several things; empty where it asks one. */
  readonly parts: readonly AskedPart[];
  /** Other documents that state another figure of the same; null where none does. */
  readonly differing: Differing | null;
  /** Where other documents have the part of a plan that is listed or counted, and the question names none: a quote of each. */
  readonly elsewhere: readonly Quote[];
  /** Counts from 1; `lastPage` is 1 where there is nothing to turn. */
  readonly page: number;
  readonly lastPage: number;
};

export type AnswerOptions = FindOptions & {
  /** From 1. */
  readonly page?: number | undefined;
  /** Quotes on a page; 1 by default. */
  readonly size?: number | undefined;
};

/** A quote of a passage with the part of it that answers, and the places of what was asked for. */
function quoteOf(passage: Passage, answer: Span, marked: readonly Span[]): Quote {
  const { section, span } = passage;
  const part = makePassage(section, answer);
  return {
    text: slice(section.document.text, span),
    passage,
    answer: shifted(answer, -span.start),
    part,
    header: headerAbove(part),
    highlights: marked.map((one) => shifted(one, -span.start)),
    url: linkTo(part),
    beyond: 0,
    labels: NO_LABELS,
    also: [],
    score: null,
  };
}

/** Quotes a passage that somebody named, whole. @param marked where the document says what was asked for */
export function quotePassage(passage: Passage, marked: Span | null = null): Quote {
  return quoteOf(passage, passage.span, marked ? [marked] : []);
}

/** The header of the table that a passage is a row of. */
function headerAbove({ section: { document, span: whole }, span }: Passage): string | null {
  const header = headerOf(document.text, span, whole.start);
  return header && slice(document.text, header);
}

/** Quotes a hit, with what the question asks for marked. */
export function quoteHit(hit: Hit, question: Question): Quote {
  const { passage, also, score } = hit;
  const answer = narrowedAnswer(question, hit);
  const pointed = pointIn(slice(passage.section.document.text, answer), question);
  const marked = pointed.map((one) => shifted(one, answer.start));
  return { ...quoteOf(passage, answer, marked), also, score };
}

function pointIn(answer: string, question: Question): Span[] {
  const plain = readPlain(answer);
  const pointed = pointAt(question, fold(plain?.text ?? answer));
  return plain ? pointed.map((span) => placeIn(plain, span)) : pointed;
}

/** Quotes a fact with what is asked for marked and what target it is, and then the other hits. */
export function quoteFact(
  { hit, marked, target }: FoundFact,
  found: Found,
  question: Question,
  options: AnswerOptions,
): Answer {
  const hits = putFirst(hit, found.hits);
  const answer = paginate(question, { ...found, status: 'answered', unmentioned: [], hits }, options);
  const quotes = answer.quotes.map((quote) => {
    const isOwn = quote.part.span.start === hit.answer.start && marked.length > 0;
    if (!isOwn) return quote;
    const labels = target ? { ...NO_LABELS, targets: [target] } : quote.labels;
    return { ...quote, labels, highlights: marked.map((one) => shifted(one, -quote.passage.span.start)) };
  });
  return { ...answer, kind: 'fact', quotes };
}

/** What an answer leaves empty, unless it is told. */
export const BARE = {
  ...{ announcement: null, unmentioned: [], parts: [], differing: null, elsewhere: [] },
  ...{ listed: 'in order', page: 1, lastPage: 1 },
} as const satisfies Partial<Answer>;

/** The share of the chance of the first quote below which another is not worth a further page: a figure has fewer like it than an account. */
const FAR_WEAKER = { fact: 0.1, passage: 0.02 } as const;

/** The share of what the first quote says of the question below which another is not worth one. */
const FAR_LESS = 0.8;

/** Splits the hits of a question into pages, the first always full; a page past the last shows the last. */
export function paginate(
  question: Question,
  { status, hits: found, unmentioned }: Found,
  options: AnswerOptions,
): Answer {
  const hits = withoutCopies(found, question);
  const size = options.size ?? 1;
  const kind = question.asked.form === 'fact' ? 'fact' : 'passage';
  const least = (hits[0]?.score ?? 0) * FAR_WEAKER[kind];
  const said = status === 'answered' && hits[0] ? saidBy(hits[0]) * FAR_LESS : 0;
  const worth = hits.filter((hit, at) => at < size || (hit.score >= least && saidBy(hit) >= said));
  const lastPage = Math.max(1, Math.ceil(worth.length / size));
  const page = Math.min(Math.max(1, options.page ?? 1), lastPage);
  const shown = worth.slice((page - 1) * size, page * size);
  const quotes = shown.map((hit) => quoteHit(hit, question));
  return { ...BARE, status, kind, question: question.text, quotes, unmentioned, page, lastPage };
}

/** Quotes the words that state what is asked for, with that marked. */
export function quoteStated(passage: Passage, marked: Span, question: Question): Answer {
  return quoteList(
    { announcement: passage, count: marked, items: [] },
    { wants: 'count', item: null },
    question,
  );
}

/** The items of a list as quotes, all on one page; the number of them where that is asked for and stated. */
export function quoteList(
  { announcement, count, items }: FoundList,
  { wants, item }: Pick<ListRequest, 'wants' | 'item'>,
  question: Question,
): Answer {
  const announcing = announcement && quotePassage(announcement, count);
  const isFact = wants === 'count' && announcing !== null && count !== null;
  return {
    ...BARE,
    status: 'answered',
    kind: isFact ? 'fact' : item === null ? 'list' : 'passage',
    question: question.text,
    announcement: isFact ? null : announcing,
    listed: wants === 'count' && !isFact ? 'counted' : isInOrder(items) ? 'in order' : 'figures first',
    quotes: isFact ? [announcing] : items.map(quoteItem),
  };
}

/** Whether items stand as in the text; targets with figures come before the others. */
function isInOrder(items: readonly ListItem[]): boolean {
  const targets = items.filter(({ labels = NO_LABELS }) => labels.targets.length > 0);
  return targets.every(({ whole }, at) => at === 0 || whole.start >= targets[at - 1]!.whole.start);
}

/** Quotes the head of an item, with as much of the rest as fits. */
function quoteItem({ head, whole, around, above, marked = [], labels = NO_LABELS }: ListItem): Quote {
  const { section, span } = head;
  const { text } = section.document;
  const start = above !== undefined && span.end - above <= MAX_QUOTE ? above : span.start;
  const end = Math.max(span.end, Math.min(whole.end, start + MAX_QUOTE));
  const passage = makePassage(section, around ?? trim(text, { start, end }));
  return {
    ...quoteOf(
      passage,
      span,
      marked.filter((one) => isWithin(one, span)),
    ),
    beyond: text.slice(span.end, whole.end).replace(/\s+/gu, '').length,
    labels,
  };
}
