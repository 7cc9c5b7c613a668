import { MAX_PASSAGE } from '../corpus/passages.js';
import type { Document, Section } from '../corpus/types.js';
import { slice } from '../text/span.js';
import { share } from './coverage.js';
import type { Evidence } from './features.js';
import type { PassageIndex } from './passage-index.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';
import type { Run } from './windows.js';

/** How much a word in the headings alone counts against one in the run itself. */
const HEADING = 0.5;

/** A term with how much it tells in this corpus. */
export type Weighed = { readonly term: Term; readonly weight: number };

/** Weighs the terms of a question by their kind and their rarity. */
export function weigh(question: Question, index: PassageIndex): Weighed[] {
  return normalise(question.terms.map((term) => ({ term, weight: term.weight * rarity(term, index) })));
}

/** The same terms with weights that add up to 1; 0 each where they add up to nothing. */
export function normalise(weighed: readonly Weighed[]): Weighed[] {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map(({ term, weight }) => ({ term, weight: total === 0 ? 0 : weight / total }));
}

/** A word is as common as the commonest word that may stand for it. */
function rarity({ word, synonyms }: Term, index: PassageIndex): number {
  return Math.min(index.rarity(word), ...synonyms.map(index.rarity));
}

/** The weighted share of the terms that the text holds. */
export function coverage(weighed: readonly Weighed[], folded: string): number {
  return weighed.reduce((sum, { term, weight }) => sum + weight * share(term, folded), 0);
}

/** What one sentence holds of a question. */
type Held = {
  /** The share of each term. */
  readonly terms: readonly number[];
  /** Their weighted sum. */
  readonly coverage: number;
  /** Which of the character pairs. */
  readonly pairs: readonly boolean[];
  readonly expected: boolean;
};

/** Gathers the evidence for runs of one section; what its sentences and headings hold is looked up once. */
export class SectionEvidence {
  private readonly inHeadings: readonly number[];
  private readonly inSentences: (Held | undefined)[] = [];

  constructor(
    private readonly question: Question,
    private readonly weighed: readonly Weighed[],
    private readonly section: Section,
  ) {
    this.inHeadings = weighed.map(({ term }) => HEADING * share(term, section.foldedHeadings));
  }

  of({ first, last, span }: Run, relevance: number, document: number): Evidence {
    const terms = [...this.inHeadings];
    const pairs = this.question.bigrams.map(() => false);
    let peak = 0;
    let isExpected = false;
    let from = span.end;
    for (let at = first; at <= last; at += 1) {
      const held = this.heldBy(at);
      for (let term = 0; term < terms.length; term += 1)
        terms[term] = Math.max(terms[term]!, held.terms[term]!);
      for (let pair = 0; pair < pairs.length; pair += 1) pairs[pair] ||= held.pairs[pair]!;
      if (held.coverage > 0) from = Math.min(from, this.section.sentences[at]!.start);
      peak = Math.max(peak, held.coverage);
      isExpected ||= held.expected;
    }
    return {
      relevance,
      document,
      coverage: this.weightOf(terms),
      peak,
      bigrams: pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length,
      expected: isExpected ? 1 : 0,
      length: Math.min(1, (span.end - from) / MAX_PASSAGE),
    };
  }

  private heldBy(sentence: number): Held {
    const known = this.inSentences[sentence];
    if (known) return known;
    const folded = slice(this.section.document.folded, this.section.sentences[sentence]!);
    const terms = this.weighed.map(({ term }) => share(term, folded));
    const held = {
      terms,
      coverage: this.weightOf(terms),
      pairs: this.question.bigrams.map((pair) => folded.includes(pair)),
      expected: this.question.expects?.pattern.test(folded) ?? false,
    };
    this.inSentences[sentence] = held;
    return held;
  }

  private weightOf(shares: readonly number[]): number {
    return this.weighed.reduce((sum, { weight }, at) => sum + weight * shares[at]!, 0);
  }
}

/** The share of the question that a whole document holds. */
export function documentCoverage(
  weighed: readonly Weighed[],
  document: Document,
  index: PassageIndex,
): number {
  const isHeld = (word: string): boolean => index.documentHolds(document, word);
  return weighed.reduce((sum, { term, weight }) => {
    return sum + (isHeld(term.word) || term.synonyms.some(isHeld) ? weight : 0);
  }, 0);
}
