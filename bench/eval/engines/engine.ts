import type { Passage } from '../../../src/corpus/types.js';
import type { Words } from '../../../src/text/words.js';

/** A search engine over passages, as its documentation shows it. */
export type Engine = {
  /** Passages, best first. */
  readonly search: (question: string) => readonly Passage[];
};

/** An engine to compare with: its name and how it indexes passages. */
export type Peer = {
  readonly name: string;
  readonly open: (passages: readonly Passage[], words: Words) => Engine;
};

/** How many passages are asked for: they are of ten documents and more. */
export const DEEP = 100;
