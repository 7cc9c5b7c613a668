import { linkTo } from '../cite/fragment.js';
import type { Passage } from '../corpus/types.js';
import type { Question } from '../question/question.js';
import { type Span, slice } from '../text/span.js';
import type { FindOptions, Found } from './find.js';
import { findHighlights } from './highlights.js';

/** A passage in the document's own words. */
export type Quote = {
  /** `document.text.slice(passage.span.start, passage.span.end)`. */
  readonly text: string;
  readonly passage: Passage;
  /** The words that matter to the question: offsets inside `text`. */
  readonly highlights: readonly Span[];
  /** The source, opened at the quoted words; null where the document has no address. */
  readonly url: string | null;
  /** How well it fits the question; comparable within one answer only. Null for a quote that nobody searched for. */
  readonly score: number | null;
};

/** What the documents say to a question: one page of quotes, best first. */
export type Answer = Pick<Found, 'status' | 'unmentioned'> & {
  readonly question: string;
  readonly quotes: readonly Quote[];
  /** Counts from 1; `lastPage` is 1 where there is nothing to turn. */
  readonly page: number;
  readonly lastPage: number;
};

/** What a question may be narrowed to, and how much of the answer is wanted. */
export type AnswerOptions = FindOptions & {
  /** Which page of the quotes, from 1. */
  readonly page?: number | undefined;
  /** Quotes on a page; 1 where it is not said. */
  readonly size?: number | undefined;
};

/** Quotes a passage, with the words of a question highlighted where there is one. */
export function quotePassage(passage: Passage, question?: Question, score: number | null = null): Quote {
  const { document } = passage.section;
  return {
    text: slice(document.text, passage.span),
    passage,
    highlights: question ? findHighlights(question, slice(document.folded, passage.span)) : [],
    url: linkTo(passage),
    score,
  };
}

/** Lays the hits of a question out in pages. A page past the last shows the last. */
export function paginate(
  question: Question,
  { status, hits, unmentioned }: Found,
  options: AnswerOptions,
): Answer {
  const size = options.size ?? 1;
  const lastPage = Math.max(1, Math.ceil(hits.length / size));
  const page = Math.min(Math.max(1, options.page ?? 1), lastPage);
  const shown = hits.slice((page - 1) * size, page * size);
  const quotes = shown.map(({ passage, score }) => quotePassage(passage, question, score));
  return { status, question: question.text, quotes, unmentioned, page, lastPage };
}
