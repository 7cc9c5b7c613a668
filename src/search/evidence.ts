import { MAX_PASSAGE } from '../corpus/passages.js';
import type { Section } from '../corpus/types.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/span.js';
import { share } from './coverage.js';
import type { Evidence } from './features.js';
import type { Candidate, PassageIndex } from './passage-index.js';
import type { Question, Term } from './question.js';
import type { Run } from './windows.js';

/** How much a word in the headings alone counts against one in the run itself. */
const HEADING = 0.5;

/** A term with how much it tells in this corpus. */
export type Weighed = { readonly term: Term; readonly weight: number };

/** Weighs the terms of a question by their kind and their rarity; the weights add up to 1, or to 0 without terms. */
export function weigh(question: Question, index: PassageIndex): Weighed[] {
  const weighed = question.terms.map((term) => ({ term, weight: term.weight * rarity(term, index) }));
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

/** Gathers the evidence for runs of one section; what its sentences and headings hold is looked up once. */
export class SectionEvidence {
  private readonly inHeadings: readonly number[];
  private readonly inSentences = new Map<number, readonly number[]>();

  constructor(
    private readonly question: Question,
    private readonly weighed: readonly Weighed[],
    private readonly section: Section,
  ) {
    const headings = headingText(section);
    this.inHeadings = weighed.map(({ term }) => share(term, headings));
  }

  of({ first, last, span }: Run, relevance: number, document: number): Evidence {
    const sentences = Array.from({ length: last - first + 1 }, (_, at) => this.sharesOf(first + at));
    const folded = slice(this.section.document.folded, span);
    return {
      relevance,
      document,
      coverage: this.sum((at) =>
        Math.max(HEADING * this.inHeadings[at]!, ...sentences.map((shares) => shares[at]!)),
      ),
      peak: Math.max(...sentences.map((shares) => this.sum((at) => shares[at]!))),
      bigrams: this.bigramShare(folded),
      expected: this.question.expects?.pattern.test(folded) ? 1 : 0,
      length: Math.min(1, folded.length / MAX_PASSAGE),
    };
  }

  private sharesOf(sentence: number): readonly number[] {
    const known = this.inSentences.get(sentence);
    if (known) return known;
    const folded = slice(this.section.document.folded, this.section.sentences[sentence]!);
    const shares = this.weighed.map(({ term }) => share(term, folded));
    this.inSentences.set(sentence, shares);
    return shares;
  }

  private sum(shareAt: (at: number) => number): number {
    return this.weighed.reduce((sum, { weight }, at) => sum + weight * shareAt(at), 0);
  }

  private bigramShare(folded: string): number {
    const { bigrams } = this.question;
    return bigrams.length === 0 ? 0 : bigrams.filter((pair) => folded.includes(pair)).length / bigrams.length;
  }
}

/** The share of the question that the whole document of a candidate holds. */
export function documentCoverage(
  weighed: readonly Weighed[],
  { passage }: Candidate,
  index: PassageIndex,
): number {
  const { document } = passage.section;
  const isHeld = (word: string): boolean => index.documentHolds(document, word);
  return weighed.reduce(
    (sum, { term, weight }) => sum + (isHeld(term.word) || term.synonyms.some(isHeld) ? weight : 0),
    0,
  );
}

/** The folded title and headings under which a section stands. */
export function headingText({ document, path }: Section): string {
  return fold([document.title, ...path].join(' '));
}
