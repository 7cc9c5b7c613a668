import type { Document } from '../corpus/types.js';
import { readLead, withoutDatelines } from '../index/lead.js';
import { memo, once } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { share } from '../question/coverage.js';
import type { Term } from '../question/terms.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/span.js';
import type { QueryContext } from './query-context.js';
import { type CountOf, countHolding } from './relevance.js';
import { EXACT, type Held, union } from './scan.js';
import { normalise } from './weighing.js';
import { MAX_WINDOW } from './windows.js';

/** What is known of a document as the place of an answer. */
export type DocumentEvidence = {
  readonly parsed: ParsedDocument;
  /** BM25 of the whole document for the bigrams of the question: not yet against the best. */
  readonly bigrams: number;
  /** What its title and its first words hold: its topic, which need not be said again beside the answer. */
  readonly lead: Held;
  /** The weights of the bigrams that the lead lacks; they add up to 1, or are null where it lacks none. */
  readonly rest: Float64Array | null;
  /** The same of the characters that neither title nor opening hold, 0 each where they hold all. */
  readonly restCharacters: Float64Array;
  // Most documents are only glanced at: what follows is found when it is first asked for.
  /** The names, years and numbers asked for, as far as it is on them. */
  readonly names: () => Names;
  /** The weights of the terms by their rarity within the document: what tells its sentences apart. */
  readonly local: () => Float64Array;
};

/** How far a document is on what a question insists on. */
export type Names = {
  /** The share that it is on; 1 where nothing is required. */
  readonly anywhere: number;
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
    lead,
    rest: restOf(lead, query),
    restCharacters: restOfOpening(document, lead, query),
    names: once(() => namesIn(document, leadText, query)),
    local: once(() => localWeights(counts, countOf, document, query)),
  };
}

/**
 * Looks for the names asked for anywhere in a document, and in its lead. It need not hold the name of a place where
 * it begins with a part of that; the place of a dateline does not count.
 */
function namesIn(document: Document, leadText: string, { question }: QueryContext): Names {
  const required = question.terms.filter((term) => term.required);
  if (required.length === 0) return { anywhere: 1, lacked: [] };
  const title = fold(document.title);
  const text = withoutDatelines(document.folded);
  const lead = withoutDatelines(leadText);
  const isIn = (term: Term, where: string): boolean => share(term, where) > HALF;
  const isOnPart = ({ within }: Term): boolean => within.some((place) => lead.includes(place));
  const lacked = required.filter((term) => !isIn(term, title) && !isIn(term, text) && !isOnPart(term));
  return { anywhere: 1 - lacked.length / required.length, lacked };
}

const HALF = 0.5;

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

function restOf({ bigrams }: Held, { bigramWeights }: QueryContext): Float64Array | null {
  const rest = bigramWeights.map((weight, at) => (bigrams[at] === EXACT ? 0 : weight));
  return rest.some((weight) => weight > 0) ? normalise(rest) : null;
}

/** The opening of a document is as long as a window: what it holds speaks for no other window. */
function restOfOpening({ folded, body }: Document, lead: Held, query: QueryContext): Float64Array {
  const end = Math.min(body.end, body.start + MAX_WINDOW);
  const { characters } = query.scanner.scanCharacters(folded, { start: body.start, end });
  const held = union(characters, lead.characters);
  return normalise(query.characterWeights.map((weight, at) => (held[at] ? 0 : weight)));
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

/** The summed weights of what is held at least so. */
export function weighHeld(weights: Float64Array, held: Uint8Array, least: number): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    if (held[at]! >= least) sum += weights[at]!;
  }
  return sum;
}
