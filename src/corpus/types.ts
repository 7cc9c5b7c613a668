import type { Span } from '../text/span.js';
import type { Wraps } from '../text/wraps.js';
import type { DocumentType } from './provenance.js';

/** A seed file, and what it says about itself. */
export type Document = {
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  /** An ISO date: a day, a month or a year (2023-05-30, 2023-05, 2023). */
  readonly date: string | null;
  /** Null where the document does not tell it. */
  readonly type: DocumentType | null;
  /** The whole decoded file, in which every offset counts. */
  readonly text: string;
  /** The text folded for comparison, with whole words; its length and the ends of clauses stay. */
  readonly folded: string;
  /** The document itself, without fields or front matter. */
  readonly body: Span;
  /** Where a line only continues the one before it. */
  readonly wraps: Wraps;
  /** Comments, code and whatever else readers do not see as words, in order. */
  readonly hidden: readonly Span[];
};

/** A heading with all that stands under it, or the text before the first heading. */
export type Section = {
  readonly document: Document;
  /** The words of its headings from the outermost in; empty before the first heading. */
  readonly path: readonly string[];
  /** The document's title and the path, folded. */
  readonly foldedHeadings: string;
  /** The heading's words with its number; null before the first heading. */
  readonly heading: Span | null;
  /** Whether the heading stands on a line of its own, not inside a sentence. */
  readonly titled: boolean;
  /** The heading and all below it, subsections too. */
  readonly span: Span;
  /** The sentences outside subsections: trimmed, in order, none empty. */
  readonly sentences: readonly Span[];
  /** The same sentences, long ones cut into rows of clauses: the parts of answers. */
  readonly clauses: () => readonly Span[];
  readonly children: readonly Section[];
};

/** One sentence or a few of one section; its id is its offsets: `document@start-end`. */
export type Passage = Placed & { readonly id: string };

export type Placed = { readonly section: Section; readonly span: Span };
