import type { Section } from '../corpus/types.js';
import type { Span } from '../text/span.js';
import { type DocumentEvidence, weighHeld } from './document-evidence.js';
import { TRIGRAM } from './ngrams.js';
import type { Probe } from './probe.js';
import { EXACT, type Held, NEAR } from './scan.js';
import { readSentence, type SentenceEvidence, union } from './sentence-evidence.js';
import { isVerb } from './terms.js';
import type { Run } from './windows.js';

/** What is the same for all runs of a section; shares are from 0 to 1. */
export type Context = {
  readonly document: DocumentEvidence;
  /** The most that a document of this question scores, for pieces and for words. */
  readonly best: { readonly pieces: number; readonly words: number };
  readonly form: Probe['question']['asked']['form'];
  /** The share of the pieces that the lead holds, that all headings of the section hold, and its own. */
  readonly lead: number;
  readonly headings: number;
  readonly heading: number;
};

/** How much of a question a run holds, in shares from 0 to 1. */
export type Shares = {
  /** Of the terms, where what only headings or lead hold counts half; and where it counts in full. */
  readonly terms: number;
  readonly termsInContext: number;
  /** The first with the weights that words have within the document. */
  readonly local: number;
  /** Of the verbs. */
  readonly verbs: number;
  /** Of the pieces that run, lead and headings hold together: as they are, and at least nearly. */
  readonly exact: number;
  readonly near: number;
  /** Of the pieces that the lead lacks. */
  readonly rest: number;
  /** How often it says a pair of the question, in the mean over the pieces: no share, it may exceed 1. */
  readonly said: number;
  /** Of the characters; and of all of them, those that the lead lacks. */
  readonly characters: number;
  readonly newCharacters: number;
  /** Of the runs of three characters, those that run or lead hold. */
  readonly trigrams: number;
};

/** What is known of a run of sentences as an answer to a question. */
export type Evidence = {
  readonly context: Context;
  readonly shares: Shares;
  /** Whether it holds what an answer must hold. */
  readonly isExpected: boolean;
  /** The names of the kinds of answer asked for that it holds. */
  readonly kinds: readonly string[];
  readonly sentences: readonly SentenceEvidence[];
  /** The sentence that holds most of the question. */
  readonly peak: SentenceEvidence;
  /** In UTF-16 code units: the run, and what of it follows the peak. */
  readonly length: number;
  readonly tail: number;
  /** Whether the run opens the document. */
  readonly opens: boolean;
  /** Whether it leads to a list: as follows. */
  readonly announces: boolean;
};

/** What is seen of a passage at a glance. */
export type Glance = {
  readonly context: Context;
  readonly shares: Pick<Shares, 'exact' | 'near' | 'rest'>;
};

/** How much of a term counts that stands in headings or lead alone. */
const ABOVE = 0.5;

/** Gathers the evidence for runs of one section; what its sentences hold is looked up once. */
export class SectionEvidence {
  private readonly context: Context;
  /** What lead and headings hold together. */
  private readonly above: Held;
  private readonly sentences: (SentenceEvidence | undefined)[] = [];
  private readonly held = new Map<number, Held>();

  constructor(
    private readonly probe: Probe,
    private readonly section: Section,
    private readonly document: DocumentEvidence,
    best: Context['best'],
  ) {
    const headings = section.foldedHeadings.slice(section.document.title.length);
    const all = probe.scanner.scan(headings, { start: 0, end: headings.length });
    this.above = unite(document.lead, all);
    const shareOf = ({ pieces }: Held): number => weighHeld(probe.pieceWeights, pieces, EXACT);
    this.context = {
      document,
      best,
      form: probe.question.asked.form,
      lead: shareOf(document.lead),
      headings: shareOf(all),
      heading: shareOf(section.path.length < 2 ? all : this.scanLast(headings)),
    };
  }

  /** Looks at a passage without cutting it into sentences. */
  glance(span: Span): Glance {
    const { probe, section, context } = this;
    const { pieces } = probe.scanner.scanCharacters(section.document.folded, span);
    return { context, shares: this.sharesOfPieces(pieces) };
  }

  of({ first, last, span }: Run): Evidence {
    const { section } = this;
    const sentences: SentenceEvidence[] = [];
    for (let at = first; at <= last; at += 1) sentences.push(this.sentenceAt(at));
    const peak = sentences.reduce((best, other) => (other.pieces > best.pieces ? other : best));
    return {
      context: this.context,
      shares: this.sharesOf(this.heldBy(first, last)),
      isExpected: sentences.some(({ isExpected }) => isExpected),
      kinds: sentences.flatMap(({ kinds }) => kinds),
      length: span.end - span.start,
      sentences,
      peak,
      tail: span.end - peak.span.end,
      opens: span.start <= section.document.body.start,
      announces: sentences.some(({ announces }) => announces) || endsWithColon(section, span),
    };
  }

  private sharesOf({ pieces, characters, trigrams, terms, said }: Held): Shares {
    const { probe, document, above } = this;
    const { characterWeights, weighed } = probe;
    const localWeights = document.local();
    let inRun = 0;
    let inContext = 0;
    let local = 0;
    let verbs = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const { term, weight } = weighed[at]!;
      const own = terms[at]!;
      const higher = above.terms[at]!;
      const share = Math.max(own, ABOVE * higher);
      inRun += weight * share;
      inContext += weight * Math.max(own, higher);
      local += localWeights[at]! * share;
      if (isVerb(term) && share > ABOVE) verbs += 1;
    }
    return {
      terms: inRun,
      termsInContext: inContext,
      local,
      verbs: verbs / Math.max(1, probe.verbs),
      ...this.sharesOfPieces(pieces),
      said: said / Math.max(1, pieces.length),
      characters: weighHeld(characterWeights, characters, 1),
      newCharacters: weighHeld(characterWeights, characters, 1, document.lead.characters),
      trigrams: weighHeld(probe.ngrams(TRIGRAM).weights, union(trigrams, document.lead.trigrams), 1),
    };
  }

  private sharesOfPieces(pieces: Uint8Array): Glance['shares'] {
    const { pieceWeights } = this.probe;
    const above = this.above.pieces;
    const restWeights = this.document.rest ?? pieceWeights;
    let exact = 0;
    let near = 0;
    let rest = 0;
    for (let at = 0; at < pieces.length; at += 1) {
      const own = pieces[at]!;
      const together = Math.max(own, above[at]!);
      if (together === EXACT) exact += pieceWeights[at]!;
      if (together >= NEAR) near += pieceWeights[at]!;
      if (own === EXACT) rest += restWeights[at]!;
    }
    return { exact, near, rest };
  }

  /** What the sentences of a run hold together: that of the run that is shorter by one, and the last. */
  private heldBy(first: number, last: number): Held {
    const own = this.sentenceAt(last).held;
    if (first === last) return own;
    const key = first * MOST_SENTENCES + last;
    const held = this.held.get(key) ?? unite(this.heldBy(first, last - 1), own);
    this.held.set(key, held);
    return held;
  }

  private sentenceAt(at: number): SentenceEvidence {
    const { section, probe, document } = this;
    this.sentences[at] ??= readSentence(section.document.folded, section.sentences[at]!, probe, document);
    return this.sentences[at];
  }

  private scanLast(headings: string): Held {
    const start = headings.length - this.section.path.at(-1)!.length;
    return this.probe.scanner.scan(headings, { start, end: headings.length });
  }
}

function endsWithColon({ document }: Section, { end }: Span): boolean {
  return document.folded[end - 1] === ':';
}

/** More than the sentences of any section: a seed file has at most as many characters. */
const MOST_SENTENCES = 2 ** 24;

/** What two texts hold together. */
function unite(a: Held, b: Held): Held {
  const terms = a.terms.slice();
  for (let at = 0; at < terms.length; at += 1) terms[at] = Math.max(terms[at]!, b.terms[at]!);
  return {
    pieces: union(a.pieces, b.pieces),
    characters: union(a.characters, b.characters),
    trigrams: union(a.trigrams, b.trigrams),
    terms,
    said: a.said + b.said,
  };
}
