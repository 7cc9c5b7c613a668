import type { Passage } from '../corpus/types.js';
import type { ParsedDocument } from '../outline/corpus.js';
import type { Span } from '../text/span.js';

/** Where to look: in one document, or in its section with this span. */
export type Scope = { readonly document: string; readonly section?: Span | undefined };

/** A search for passages that hold any of the words. */
export type PassageQuery = {
  readonly words: readonly string[];
  readonly limit: number;
  readonly within?: Scope | undefined;
};

/** A passage that shares words with a question, with what its first score needs. */
export type Candidate = {
  readonly id: string;
  readonly document: string;
  /** Folded. */
  readonly text: string;
  /** How long its document is, in UTF-16 code units. */
  readonly documentLength: number;
  readonly score: number;
};

/** The source of passages: the one thing to replace when a deployment outgrows memory. */
export type PassageIndex = {
  /** In how many passages each word stands; for a word of a lead, in how many leads. */
  readonly frequencies: (words: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Passages that hold any of the words, best first, at most `limit`; only those within the scope, if one is given. */
  readonly search: (query: PassageQuery) => Promise<readonly Candidate[]>;
  /** Whole documents with their passages, to look closely at what was found in them. */
  readonly documents: (ids: readonly string[]) => Promise<readonly ParsedDocument[]>;
};

/** Whether a passage stands in a scope. */
export function isWithin({ section: { document, span } }: Passage, scope: Scope): boolean {
  return (
    document.id === scope.document &&
    (!scope.section || (scope.section.start === span.start && scope.section.end === span.end))
  );
}

/** The fields of a passage, and how much each counts. */
export const FIELDS = [
  { name: 'headings', boost: 0.6 },
  { name: 'words', boost: 1 },
  { name: 'lead', boost: 1 },
] as const;

/** The parameters of BM25+ (Lv and Zhai, Lower-Bounding Term Frequency Normalization, 2011); `d` is its δ. */
export const BM25 = { k: 1.2, b: 0.4, d: 0.5 };
