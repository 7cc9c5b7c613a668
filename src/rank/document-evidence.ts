import type { Document } from '../corpus/types.js';
import { readLead, withoutDatelines } from '../index/lead.js';
import { memo, once } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { holds, isSaidIn } from '../question/coverage.js';
import type { Term } from '../question/terms.js';
import { fold } from '../text/fold.js';
import { slice, wholeOf } from '../text/span.js';
import { normalise, type QueryContext } from './query-context.js';
import { EXACT, type Held, union } from './scan.js';
import { MAX_WINDOW } from './windows.js';

export type DocumentEvidence = ReturnType<typeof readDocument>;

/** Gathers the evidence for a document. */
export function readDocument(parsed: ParsedDocument, query: QueryContext) {
  const { document, passages } = parsed;
  const { scanner } = query;
  const counts = scanner.count(document.folded, document.body);
  const texts = passages.map(({ span }) => slice(document.folded, span));
  const countOf = memo((word: string) => (document.folded.includes(word) ? countHolding(texts, word) : 0));
  const relevance = (weights: Float64Array): number =>
    relevanceOfBigrams(counts, countOf, document, query, weights);
  const bigrams = relevance(query.documentWeights);
  const leadText = readLead(document);
  const lead = scanner.scan(leadText, wholeOf(leadText));
  const rest = query.bigramWeights.map((weight, at) => (lead.bigrams[at] === EXACT ? 0 : weight));
  return {
    parsed,
    /** BM25 for the question's bigrams, not yet relative to the best. */
    bigrams,
    /** The same as a share of the most that a document can have. */
    share: bigrams && relevance(query.shareWeights),
    /** What title and opening hold: the topic, which need not be said again beside the answer. */
    lead,
    opening: openingIn(document, query),
    /** The weights of the bigrams that the lead lacks, 1 in all; null where it lacks none. */
    rest: rest.some((weight) => weight > 0) ? normalise(rest) : null,
    restCharacters: restOfOpening(document, lead, query),
    // Computed when first asked for, as most documents only pass the first pass.
    names: once(() => namesIn(document, leadText, query)),
    local: once(() => localWeights(counts, countOf, document, query)),
  };
}

const MARKS_BEFORE = /^[^\p{L}\p{N}]+/u;

/** The length of the longest beginning of title or text, without marks, that a question says: a document is often on what it opens with. */
function openingIn({ title, folded, body }: Document, { question }: QueryContext): number {
  const beginnings = [fold(title), folded.slice(body.start, body.start + MAX_WINDOW)];
  const lengths = beginnings.map((beginning) => {
    const text = beginning.replace(MARKS_BEFORE, '');
    let length = 0;
    while (length < text.length && question.folded.includes(text.slice(0, length + 1))) length += 1;
    return length > 1 ? length : 0;
  });
  return Math.max(...lengths);
}

/**
 * The share of the required terms that a document has, 1 where nothing is required, and those it lacks. A place also
 * counts where the lead names a part of it, but not in a dateline.
 */
function namesIn(document: Document, leadText: string, { question }: QueryContext) {
  const required = question.terms.filter((term) => term.required);
  if (required.length === 0) return { anywhere: 1, lacked: [] };
  const title = fold(document.title);
  const text = withoutDatelines(document.folded);
  const lead = withoutDatelines(leadText);
  const isOnPart = ({ within }: Term): boolean => within.some((place) => lead.includes(place));
  const lacked = required.filter(
    (term) => !isSaidIn(term, title) && !isSaidIn(term, text) && !isOnPart(term),
  );
  return { anywhere: 1 - lacked.length / required.length, lacked };
}

/** The parameters of BM25 for whole documents. */
const K = 1.2;
const B = 0.4;

function relevanceOfBigrams(
  counts: Uint32Array,
  countOf: CountOf,
  { body }: Document,
  { question, statistics }: QueryContext,
  weights: Float64Array,
): number {
  const norm = K * (1 - B + (B * (body.end - body.start)) / statistics.meanLength);
  return question.bigrams.reduce((sum, { term }, at) => {
    const count = term ? countOfTerm(term, countOf) : counts[at]!;
    return sum + (weights[at]! * count) / (count + norm);
  }, 0);
}

function countOfTerm({ word, synonyms }: Term, countOf: CountOf): number {
  return [word, ...synonyms].reduce((sum, one) => sum + countOf(one), 0);
}

/** The weights of characters that the opening lacks; it is as long as a window and speaks only for itself. */
function restOfOpening({ folded, body }: Document, lead: Held, query: QueryContext): Float64Array {
  const end = Math.min(body.end, body.start + MAX_WINDOW);
  const { characters } = query.scanner.scanCharacters(folded, { start: body.start, end });
  const held = union(characters, lead.characters);
  return normalise(query.characterWeights.map((weight, at) => (held[at] ? 0 : weight)));
}

/** The length of a passage that says one thing, to measure repetition. */
const ONE_THING = 30;

/** The weights of terms by their rarity within a document, which tells its sentences apart. */
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

/** Sums the weights of what is held at least so much; a loop, as each window is weighed some ten times. */
export function weighHeld(weights: Float64Array, held: Uint8Array, least: number): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) if (held[at]! >= least) sum += weights[at]!;
  return sum;
}

/** In how many passages of a document a word stands. */
type CountOf = (word: string) => number;

/** How many of the folded texts hold a word. */
export function countHolding(texts: readonly string[], word: string): number {
  return texts.reduce((count, text) => count + Number(holds(text, word)), 0);
}
