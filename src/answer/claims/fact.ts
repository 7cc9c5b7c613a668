import type { Section } from '../../corpus/types.js';
import type { Span } from '../../text/span.js';
import type { Content } from './content.js';
import type { Measure } from './measure.js';

/** An amount that a document states, with what it is an amount of. */
export type Fact = {
  readonly section: Section;
  readonly sentence: Span;
  readonly measure: Measure;
  /** By when or when; null where the document does not say. */
  readonly date: string | null;
  /** Whether it tells what was, not what is to be. */
  readonly isPast: boolean;
  /** The words that a claim on it has to hold. */
  readonly subject: readonly Content[];
  /** The words that belong to the amount, folded. */
  readonly own: string;
  /** The amount with the words about it, folded. */
  readonly near: string;
  /** What the sentence says before it, folded. */
  readonly lead: string;
};
