import type { Span } from '../text/span.js';
import type { Wraps } from '../text/wraps.js';
import type { DocumentType } from './document-type.js';

/** A seed file as it came, and what it says about itself. */
export type Document = {
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  /** An ISO date (2023-05-30). */
  readonly date: string | null;
  /** What it is; null where it does not tell. */
  readonly type: DocumentType | null;
  /** The whole decoded file; every offset of the project counts in it. */
  readonly text: string;
  /** The text folded for comparison, its words whole: of the same length, and the ends of clauses stand where they do there. */
  readonly folded: string;
  /** The part of the text that is the document itself, without fields or front matter. */
  readonly body: Span;
  /** Where a line only carries on the one before it, as in text wrapped at a width. */
  readonly wraps: Wraps;
  /** Its comments and code, in order: they are no words of the document. */
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
  /** Whether the heading stands on a line of its own, not at the start of a sentence that goes on. */
  readonly titled: boolean;
  /** The heading and all below it, subsections too. */
  readonly span: Span;
  /** The sentences that stand in this section itself, not in a subsection; trimmed, in order, none empty. */
  readonly sentences: readonly Span[];
  /** The same sentences, the long ones among them cut into rows of clauses: what answers are made of. */
  readonly clauses: () => readonly Span[];
  readonly children: readonly Section[];
};

/** One sentence or a few of one section; its id is its offsets: `document@start-end`. */
export type Passage = { readonly id: string; readonly section: Section; readonly span: Span };
