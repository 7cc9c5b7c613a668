import type { Document } from '../corpus/types.js';
import { readLead, withoutDatelines } from '../index/lead.js';
import { memo, once } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { holds, share } from '../question/coverage.js';
import type { Term } from '../question/terms.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/span.js';
import type { QueryContext } from './query-context.js';
import { type CountOf, countHolding, relevanceOfWords } from './relevance.js';
import { EXACT, type Held } from './scan.js';
import { normalise } from './weighing.js';

/** What is known of a document as the place of an answer. */
export type DocumentEvidence = {
  readonly parsed: ParsedDocument;
  /** BM25 of the whole document for the bigrams, and for the words, of the question: not yet against the best. */
  readonly bigrams: number;
  readonly words: number;
  /** What its title and its first words hold: its topic, which need not be said again beside the answer. */
  readonly lead: Held;
  /** The weights of the bigrams that the lead lacks; they add up to 1, or are null where it lacks none. */
  readonly rest: Float64Array | null;
  // Most documents are only glanced at: what follows is found when it is first asked for.
  /** The weighted share of the terms that it holds anywhere. */
  readonly coverage: () => number;
  /** The names, years and numbers asked for, as far as it is on them. */
  readonly names: () => Names;
  /** The weighted share of the question's characters that its title, or its text, begins with. */
  readonly opening: () => number;
  /** The weighted share of the question's n-grams of five characters that it holds anywhere. */
  readonly longNgrams: () => number;
  /** The weights of the terms by their rarity within the document: what tells its sentences apart. */
  readonly local: () => Float64Array;
};

/** How far a document is on what a question insists on. */
export type Names = {
  /** The share that it is on, and the share that its lead holds; 1 where nothing is required. */
  readonly anywhere: number;
  readonly inLead: number;
  /** Those that it is not on. */
  readonly lacked: readonly Term[];
};

/** Gathers the evidence for a document. */
export function readDocument(parsed: ParsedDocument, query: QueryContext): DocumentEvidence {
  const { document, passages } = parsed;
  const { scanner } = query;
  const counts = scanner.count(document.folded, document.body);
  const texts = passages.map(({ span }) => slice(document.folded, span));
  const countOf = memo((word: string) => (document.folded.includes(word) ? countHolding(texts, word) : 0));
  const leadText = readLead(document);
  const lead = scanner.scan(leadText, { start: 0, end: leadText.length });
  return {
    parsed,
    bigrams: relevanceOfBigrams(counts, countOf, document, query),
    words: relevanceOfWords(countOf, document.body.end - document.body.start, query),
    lead,
    rest: restOf(lead, query),
    coverage: once(() => coverageOf(document, query)),
    names: once(() => namesIn(document, leadText, query)),
    opening: once(() => openingOf(document, leadText, query)),
    longNgrams: once(() => longNgramsOf(counts, document, query)),
    local: once(() => localWeights(counts, countOf, document, query)),
  };
}

/**
 * Looks for the names asked for anywhere in a document, and in its lead. It need not hold the name of a place where
 * it begins with a part of that; the place of a dateline does not count.
 */
function namesIn(document: Document, leadText: string, { question }: QueryContext): Names {
  const required = question.terms.filter((term) => term.required);
  if (required.length === 0) return { anywhere: 1, inLead: 1, lacked: [] };
  const title = fold(document.title);
  const text = withoutDatelines(document.folded);
  const lead = withoutDatelines(leadText);
  const isIn = (term: Term, where: string): boolean => share(term, where) > HALF;
  const isOnPart = ({ within }: Term): boolean => within.some((place) => lead.includes(place));
  const lacked = required.filter((term) => !isIn(term, title) && !isIn(term, text) && !isOnPart(term));
  return {
    anywhere: 1 - lacked.length / required.length,
    inLead: required.filter((term) => isIn(term, lead)).length / required.length,
    lacked,
  };
}

const HALF = 0.5;

/** No name that a text begins with is longer, in characters, with the marks before it. */
const MAX_OPENING = 12;

function openingOf({ folded, body }: Document, leadText: string, query: QueryContext): number {
  const beginning = folded.slice(body.start, Math.min(body.end, body.start + MAX_OPENING));
  return Math.max(openingIn(leadText, query), openingIn(beginning, query));
}

/** The weighted share of the question's characters that a text begins with, as they follow each other in it. */
function openingIn(text: string, { question, scanner, characterWeights }: QueryContext): number {
  const opening = text.slice(0, MAX_OPENING).replace(/^[^\p{L}\p{N}]+/u, '');
  let length = 0;
  while (length < opening.length && question.matter.includes(opening.slice(0, length + 1))) length += 1;
  const { characters } = scanner.scanCharacters(opening, { start: 0, end: length });
  return weighHeld(characterWeights, characters, 1);
}

/** The share of long n-grams that a document holds: in words of its own it would hold none. */
function longNgramsOf(counts: Uint32Array, { folded }: Document, { ngrams, scanner }: QueryContext): number {
  const { texts, weights } = ngrams(LONG_NGRAM);
  const isIn = (ngram: string): boolean =>
    scanner.pairsOf(ngram).every((bigram) => counts[bigram]! > 0) && folded.includes(ngram);
  return weighHeld(
    weights,
    Uint8Array.from(texts, (ngram) => Number(isIn(ngram))),
    1,
  );
}

const LONG_NGRAM = 5;

/** The parameters of BM25 for whole documents. */
const K = 1.2;
const B = 0.4;

function relevanceOfBigrams(
  counts: Uint32Array,
  countOf: CountOf,
  { body }: Document,
  { question, documentWeights, statistics }: QueryContext,
): number {
  const norm = K * (1 - B + (B * (body.end - body.start)) / statistics.meanLength);
  return question.bigrams.reduce((sum, { term }, at) => {
    const count = term ? countOfTerm(term, countOf) : counts[at]!;
    return sum + (documentWeights[at]! * count) / (count + norm);
  }, 0);
}

/** How often a document says a term, or what stands for it. */
function countOfTerm({ word, synonyms }: Term, countOf: CountOf): number {
  return [word, ...synonyms].reduce((sum, one) => sum + countOf(one), 0);
}

function coverageOf({ folded, title }: Document, { weighed }: QueryContext): number {
  const isHeld = (word: string): boolean => holds(folded, word) || holds(fold(title), word);
  return weighed.reduce((sum, { term, weight }) => {
    const held = isHeld(term.word) || term.synonyms.some(isHeld);
    return held ? sum + term.certainty * weight : sum;
  }, 0);
}

function restOf({ bigrams }: Held, { bigramWeights }: QueryContext): Float64Array | null {
  const rest = bigramWeights.map((weight, at) => (bigrams[at] === EXACT ? 0 : weight));
  return rest.some((weight) => weight > 0) ? normalise(rest) : null;
}

/** How many characters a passage has that says one thing: the measure of how often a word is said at all. */
const ONE_THING = 30;

function localWeights(
  counts: Uint32Array,
  countOf: CountOf,
  { body }: Document,
  { weighed, scanner }: QueryContext,
): Float64Array {
  const things = Math.max(2, (body.end - body.start) / ONE_THING);
  const weights = weighed.map(({ term, weight }, at) => {
    const own = scanner.bigramsOfTerm(at);
    const count = own ? Math.min(...own.map((bigram) => counts[bigram]!)) : countOfTerm(term, countOf);
    return count === 0 ? 0 : weight * Math.log(1 + things / count);
  });
  return normalise(weights);
}

/** The summed weights of what is held at least so, without what is held elsewhere already. */
export function weighHeld(
  weights: Float64Array,
  held: Uint8Array,
  least: number,
  besides?: Uint8Array,
): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    if (held[at]! >= least && !besides?.[at]) sum += weights[at]!;
  }
  return sum;
}
