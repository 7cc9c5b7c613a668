import type { Document, Section } from '../../corpus/types.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import type { Synonyms } from '../../question/synonyms.js';
import type { Span } from '../../text/span.js';
import type { Words } from '../../text/words.js';
import type { Quote } from '../answer.js';
import type { ReadContent } from './content.js';
import type { Facts } from './facts.js';
import type { FindVerbatim } from './verbatim.js';

/** What a check takes from the library around it. */
export type Sources = {
  readonly entries: readonly ParsedDocument[];
  readonly words: Words;
  readonly synonyms: Synonyms;
  /** The nearest passage to some words, of one document if it is named; null where nothing is near. */
  readonly nearest: (words: string, document?: Document) => Promise<Quote | null>;
  /** The documents with passages near to some words. */
  readonly near: (words: string) => Promise<ReadonlySet<Document>>;
  /** Quotes a part of a section, with the words of a claim highlighted. */
  readonly quote: (section: Section, span: Span, words: string) => Quote;
};

/** What checking a sentence takes, with what was read of each document. */
export type Dependencies = Sources & {
  readonly readContent: ReadContent;
  readonly factsOf: (entry: ParsedDocument) => Facts;
  readonly verbatimIn: (entry: ParsedDocument) => FindVerbatim;
};

/** The documents that a sentence is checked against; `document` where only one was asked of. */
export type Scope = { readonly entries: readonly ParsedDocument[]; readonly document: Document | undefined };
