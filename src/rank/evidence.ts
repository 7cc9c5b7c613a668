import type { Section } from '../corpus/types.js';
import { isVerb } from '../question/terms.js';
import type { Span } from '../text/span.js';
import { type DocumentEvidence, weighHeld } from './document-evidence.js';
import { TRIGRAM } from './ngrams.js';
import type { QueryContext } from './query-context.js';
import { EXACT, type Held, NEAR } from './scan.js';
import { readSentence, type SentenceEvidence, union } from './sentence-evidence.js';
import type { Window } from './windows.js';

/** What is the same for all windows of a section; shares are from 0 to 1. */
export type Context = {
  readonly document: DocumentEvidence;
  /** The most that a document of this question scores, for bigrams and for words. */
  readonly best: { readonly bigrams: number; readonly words: number };
  readonly form: QueryContext['question']['asked']['form'];
  /** The share of the bigrams that the lead holds, that all headings of the section hold, and its own. */
  readonly lead: number;
  readonly headings: number;
  readonly heading: number;
};

/** How much of a question a window holds, in shares from 0 to 1. */
export type Shares = {
  /** Of the terms, where what only headings or lead hold counts half; and where it counts in full. */
  readonly terms: number;
  readonly termsInContext: number;
  /** The first with the weights that words have within the document. */
  readonly local: number;
  /** Of the verbs. */
  readonly verbs: number;
  /** Of the bigrams that window, lead and headings hold together: as they are, and at least nearly. */
  readonly exact: number;
  readonly near: number;
  /** Of the bigrams that the lead lacks. */
  readonly rest: number;
  /** How often it says a pair of the question, in the mean over the bigrams: no share, it may exceed 1. */
  readonly said: number;
  /** Of the characters; and of all of them, those that the lead lacks. */
  readonly characters: number;
  readonly newCharacters: number;
  /** Of the n-grams of three characters, those that window or lead hold. */
  readonly trigrams: number;
};

/** What is known of a window of sentences as an answer to a question. */
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
  /** In UTF-16 code units: the window, and what of it follows the peak. */
  readonly length: number;
  readonly tail: number;
  /** Whether the window opens the document. */
  readonly opens: boolean;
  /** Whether it leads to a list: as follows. */
  readonly announces: boolean;
};

/** What the first pass reads of a passage. */
export type FirstPass = {
  readonly context: Context;
  readonly shares: Pick<Shares, 'exact' | 'near' | 'rest'>;
};

/** How much of a term counts that stands in headings or lead alone. */
const ABOVE = 0.5;

/** Gathers the evidence for windows of one section; what its sentences hold is looked up once. */
export class SectionEvidence {
  private readonly context: Context;
  /** What lead and headings hold together. */
  private readonly above: Held;
  private readonly sentences: (SentenceEvidence | undefined)[] = [];
  private readonly held = new Map<number, Held>();

  constructor(
    private readonly query: QueryContext,
    private readonly section: Section,
    private readonly document: DocumentEvidence,
    best: Context['best'],
  ) {
    const headings = section.foldedHeadings.slice(section.document.title.length);
    const all = query.scanner.scan(headings, { start: 0, end: headings.length });
    this.above = unite(document.lead, all);
    const shareOf = ({ bigrams }: Held): number => weighHeld(query.bigramWeights, bigrams, EXACT);
    this.context = {
      document,
      best,
      form: query.question.asked.form,
      lead: shareOf(document.lead),
      headings: shareOf(all),
      heading: shareOf(section.path.length < 2 ? all : this.scanLast(headings)),
    };
  }

  /** Looks at a passage without cutting it into sentences. */
  firstPass(span: Span): FirstPass {
    const { query, section, context } = this;
    const { bigrams } = query.scanner.scanCharacters(section.document.folded, span);
    return { context, shares: this.sharesOfBigrams(bigrams) };
  }

  of({ first, last, span }: Window): Evidence {
    const { section } = this;
    const sentences: SentenceEvidence[] = [];
    for (let at = first; at <= last; at += 1) sentences.push(this.sentenceAt(at));
    const peak = sentences.reduce((best, other) => (other.bigrams > best.bigrams ? other : best));
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

  private sharesOf({ bigrams, characters, trigrams, terms, said }: Held): Shares {
    const { query, document, above } = this;
    const { characterWeights, weighed } = query;
    const localWeights = document.local();
    let inWindow = 0;
    let inContext = 0;
    let local = 0;
    let verbs = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const { term, weight } = weighed[at]!;
      const own = terms[at]!;
      const higher = above.terms[at]!;
      const share = Math.max(own, ABOVE * higher);
      inWindow += weight * share;
      inContext += weight * Math.max(own, higher);
      local += localWeights[at]! * share;
      if (isVerb(term) && share > ABOVE) verbs += 1;
    }
    return {
      terms: inWindow,
      termsInContext: inContext,
      local,
      verbs: verbs / Math.max(1, query.verbs),
      ...this.sharesOfBigrams(bigrams),
      said: said / Math.max(1, bigrams.length),
      characters: weighHeld(characterWeights, characters, 1),
      newCharacters: weighHeld(characterWeights, characters, 1, document.lead.characters),
      trigrams: weighHeld(query.ngrams(TRIGRAM).weights, union(trigrams, document.lead.trigrams), 1),
    };
  }

  private sharesOfBigrams(bigrams: Uint8Array): FirstPass['shares'] {
    const { bigramWeights } = this.query;
    const above = this.above.bigrams;
    const restWeights = this.document.rest ?? bigramWeights;
    let exact = 0;
    let near = 0;
    let rest = 0;
    for (let at = 0; at < bigrams.length; at += 1) {
      const own = bigrams[at]!;
      const together = Math.max(own, above[at]!);
      if (together === EXACT) exact += bigramWeights[at]!;
      if (together >= NEAR) near += bigramWeights[at]!;
      if (own === EXACT) rest += restWeights[at]!;
    }
    return { exact, near, rest };
  }

  /** What the sentences of a window hold together: that of the window that is shorter by one, and the last. */
  private heldBy(first: number, last: number): Held {
    const own = this.sentenceAt(last).held;
    if (first === last) return own;
    const key = first * MOST_SENTENCES + last;
    const held = this.held.get(key) ?? unite(this.heldBy(first, last - 1), own);
    this.held.set(key, held);
    return held;
  }

  private sentenceAt(at: number): SentenceEvidence {
    const { section, query, document } = this;
    this.sentences[at] ??= readSentence(section.document.folded, section.clauses()[at]!, query, document);
    return this.sentences[at];
  }

  private scanLast(headings: string): Held {
    const start = headings.length - this.section.path.at(-1)!.length;
    return this.query.scanner.scan(headings, { start, end: headings.length });
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
    bigrams: union(a.bigrams, b.bigrams),
    characters: union(a.characters, b.characters),
    trigrams: union(a.trigrams, b.trigrams),
    terms,
    said: a.said + b.said,
  };
}
