import type { Section } from '../corpus/types.js';
import { OPENS_NEWS } from '../lexicon/document-types.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Span, slice, wholeOf } from '../text/span.js';
import { type DocumentEvidence, weighHeld } from './document-evidence.js';
import type { QueryContext } from './query-context.js';
import { EXACT, type Held, NEAR, union } from './scan.js';
import { readSentence, type SentenceEvidence } from './sentence-evidence.js';
import { ngramsIn } from './unmatched.js';
import type { Window } from './windows.js';

/** What all windows of a section share. */
type SectionContext = {
  readonly document: DocumentEvidence;
  /** The highest score of a document for this question. */
  readonly best: number;
  readonly asked: QueryContext['question']['asked'];
  /** Whether the question is one word that asks nothing. */
  readonly isOneWord: boolean;
  /** The share of the bigrams that its heading holds. */
  readonly heading: number;
};

/** What a window holds of a question, and how it is built. */
export type Evidence = ReturnType<SectionEvidence['of']>;

export type FirstPass = ReturnType<SectionEvidence['firstPass']>;

/** How far before a window it is told what the window is about, in UTF-16 code units. */
const FURTHER = 400;

/** How far from its beginning a report says who reports and when. */
const OPENING = 150;
const NEWS = new RegExp(anyOf(OPENS_NEWS), 'u');

type HeldBigrams = Pick<Held, 'bigrams'>;

/** The weight of a term in headings or lead alone. */
const ABOVE = 0.5;

/** Gathers the evidence for windows of one section, looking up each sentence once. */
export class SectionEvidence {
  private readonly context: SectionContext;
  /** What lead and headings hold together. */
  private readonly above: Held;
  private readonly sentences: (SentenceEvidence | undefined)[] = [];
  private readonly further: (HeldBigrams | undefined)[] = [];
  private readonly held = new Map<number, Held>();

  constructor(
    private readonly query: QueryContext,
    private readonly section: Section,
    private readonly document: DocumentEvidence,
    best: SectionContext['best'],
  ) {
    const headings = section.foldedHeadings.slice(section.document.title.length);
    const all = query.scanner.scan(headings, wholeOf(headings));
    this.above = unite(document.lead, all);
    const last = { start: headings.length - (section.path.at(-1)?.length ?? 0), end: headings.length };
    const own = section.path.length < 2 ? all : query.scanner.scan(headings, last);
    this.context = {
      document,
      best,
      asked: query.question.asked,
      isOneWord: query.weighed.length === 1 && query.question.asked.kinds.length === 0,
      heading: weighHeld(query.bigramWeights, own.bigrams, EXACT),
    };
  }

  /** Looks at a passage without cutting it into sentences. */
  firstPass(span: Span) {
    const { query, section, context } = this;
    const { bigrams } = query.scanner.scanCharacters(section.document.folded, span);
    return { context, shares: this.sharesOfBigrams(bigrams) };
  }

  /** Looks closely at a window; shares are from 0 to 1, lengths and places in UTF-16 code units. */
  of({ first, last, span }: Window) {
    const { section } = this;
    const sentences: SentenceEvidence[] = [];
    for (let at = first; at <= last; at += 1) sentences.push(this.sentenceAt(at));
    const held = this.heldBy(first, last);
    const text = slice(section.document.folded, span);
    const place = Math.max(0, span.start - section.document.body.start);
    return {
      context: this.context,
      shares: this.sharesOf(held, text),
      /** Whether it holds what an answer must hold. */
      isExpected: sentences.some(({ isExpected }) => isExpected),
      /** The share of the kinds of new figures and names asked for that it lacks. */
      lacking: this.lackedBy(sentences),
      sentences,
      /** The sentence that holds most of the question. */
      peak: sentences.reduce((best, other) => (other.bigrams > best.bigrams ? other : best)),
      /** The share of the bigrams that only the sentence before holds, and only the text before. */
      before: first > 0 ? this.addedBy(this.sentenceAt(first - 1).held, held) : 0,
      furtherBefore: this.addedBy(this.heldBefore(first), held),
      /** The length after the last pair of the question. */
      tail: span.end - Math.max(span.start, held.last),
      place,
      /** How often it says pairs of the question, averaged over the bigrams. */
      said: held.said / Math.max(1, held.bigrams.length),
      /** Whether it ends without the mark that ends a sentence or a clause, as headings do. */
      isOpen: !/[。!?;.)”"]$/u.test(text),
      /** Whether it opens a report of news. */
      isDateline: place < OPENING && NEWS.test(text),
    };
  }

  /** What the text before a sentence holds. */
  private heldBefore(at: number): HeldBigrams {
    const { document, clauses } = this.section;
    const end = clauses()[at]!.start;
    const start = Math.max(document.body.start, end - FURTHER);
    this.further[at] ??= this.query.scanner.scanCharacters(document.folded, { start, end });
    return this.further[at];
  }

  private lackedBy(sentences: readonly SentenceEvidence[]): number {
    const wanted = this.context.asked.kinds.filter(({ holds }) => holds !== null);
    const lacked = wanted.filter(({ name }) => !sentences.some(({ kinds }) => kinds.includes(name)));
    return lacked.length / Math.max(1, wanted.length);
  }

  private addedBy(other: HeldBigrams, { bigrams }: HeldBigrams): number {
    const added = other.bigrams.map((held, at) => (held === EXACT && bigrams[at] !== EXACT ? 1 : 0));
    return weighHeld(this.query.bigramWeights, added, 1);
  }

  /** How much of a question a window holds; a term in headings or lead alone counts by half. */
  private sharesOf({ bigrams, characters, terms }: Held, text: string) {
    const { query, document, above } = this;
    const { texts, weights } = query.ngrams(3);
    const { focusWeights, weighed } = query;
    const localWeights = document.local();
    let inWindow = 0;
    let inContext = 0;
    let local = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const { weight } = weighed[at]!;
      const own = terms[at]!;
      const higher = above.terms[at]!;
      const share = Math.max(own, ABOVE * higher);
      inWindow += weight * share;
      inContext += weight * Math.max(own, higher);
      local += localWeights[at]! * share;
    }
    return {
      terms: inWindow,
      /** The same with headings and lead in full. */
      termsInContext: inContext,
      /** The same by the weights of words within the document. */
      local,
      ...this.sharesOfBigrams(bigrams),
      trigrams: weighHeld(weights, ngramsIn(text, texts), 1),
      /** Of the characters that the lead lacks, and of those of the focus. */
      newCharacters: weighHeld(document.restCharacters, characters, 1),
      beforeFocus: weighHeld(focusWeights.before, characters, 1),
      lastOfFocus: weighHeld(focusWeights.last, characters, 1),
    };
  }

  /** The bigrams in window, lead and headings together, exactly and nearly; and those that the lead lacks. */
  private sharesOfBigrams(bigrams: Uint8Array) {
    const { bigramWeights } = this.query;
    const above = this.above.bigrams;
    const restWeights = this.document.rest ?? bigramWeights;
    let [exact, near, rest] = [0, 0, 0];
    for (let at = 0; at < bigrams.length; at += 1) {
      const own = bigrams[at]!;
      const together = Math.max(own, above[at]!);
      if (together === EXACT) exact += bigramWeights[at]!;
      if (together >= NEAR) near += bigramWeights[at]!;
      if (own === EXACT) rest += restWeights[at]!;
    }
    return { exact, near, rest };
  }

  /** What the sentences of a window hold together, built from the window without its last sentence. */
  private heldBy(first: number, last: number): Held {
    const own = this.sentenceAt(last).held;
    if (first === last) return own;
    const key = first * MOST_SENTENCES + last;
    const held = this.held.get(key) ?? unite(this.heldBy(first, last - 1), own);
    this.held.set(key, held);
    return held;
  }

  private sentenceAt(at: number): SentenceEvidence {
    const { section, query } = this;
    this.sentences[at] ??= readSentence(section.document.folded, section.clauses()[at]!, query);
    return this.sentences[at];
  }
}

/** More sentences than a seed file has characters. */
const MOST_SENTENCES = 2 ** 24;

/** What two texts hold together, one after the other. */
function unite(a: Held, b: Held): Held {
  const isAdding = b.bigrams.some((held, at) => held === EXACT && a.bigrams[at] !== EXACT);
  return {
    bigrams: union(a.bigrams, b.bigrams),
    characters: union(a.characters, b.characters),
    terms: a.terms.map((share, at) => Math.max(share, b.terms[at]!)),
    said: a.said + b.said,
    last: isAdding ? b.last : a.last,
  };
}
