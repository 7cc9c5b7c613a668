import type { Document } from '../corpus/types.js';
import { once } from '../memo.js';
import { fold } from '../text/fold.js';
import { share } from './coverage.js';
import { withoutDatelines } from './document-text.js';
import { normOf } from './index/bm25.js';
import type { PassageIndex } from './passage-index.js';
import type { Probe } from './probe.js';
import { EXACT, type Held } from './scan.js';
import type { Term } from './terms.js';
import { normalise } from './weighing.js';

/** What is known of a document as the place of an answer. */
export type DocumentEvidence = {
  /** BM25 of the whole document for the pieces, and for the words, of the question: not yet against the best. */
  readonly pieces: number;
  readonly words: number;
  /** What its title and its first words hold: its topic, which need not be said again beside the answer. */
  readonly lead: Held;
  /** The weights of the pieces that the lead lacks; they add up to 1, or are null where it lacks none. */
  readonly rest: Float64Array | null;
  // Most documents are only glanced at: what follows is found when it is first asked for.
  /** The weighted share of the terms that it holds anywhere. */
  readonly coverage: () => number;
  /** The names, years and numbers asked for, as far as it is on them. */
  readonly names: () => Names;
  /** The weighted share of the question's characters that its title, or its text, begins with. */
  readonly opening: () => number;
  /** The weighted share of the question's runs of five characters that it holds anywhere. */
  readonly longRuns: () => number;
  /** The weights of the terms by their rarity within the document: what tells its sentences apart. */
  readonly local: () => Float64Array;
};

/** How far a document is on what a question insists on. */
export type Names = {
  /** The share that it is on, and the share that its lead holds; 1 where nothing is insisted on. */
  readonly anywhere: number;
  readonly inLead: number;
  /** Those that it is not on. */
  readonly lacked: readonly Term[];
};

/** Gathers the evidence for a document. */
export function readDocument(document: Document, probe: Probe, index: PassageIndex): DocumentEvidence {
  const { scanner } = probe;
  const counts = scanner.count(document.folded, document.body);
  const leadText = probe.corpus.leadOf(document);
  const lead = scanner.scan(leadText, { start: 0, end: leadText.length });
  return {
    pieces: relevanceOfPieces(counts, document, probe, index),
    words: probe.relevanceOf(document),
    lead,
    rest: restOf(lead, probe),
    coverage: once(() => coverageOf(document, probe, index)),
    names: once(() => namesIn(document, leadText, probe)),
    opening: once(() => openingOf(document, leadText, probe)),
    longRuns: once(() => longRunsOf(counts, document, probe)),
    local: once(() => localWeights(counts, document, probe, index)),
  };
}

/**
 * Looks for the names asked for anywhere in a document, and in its lead. It need not hold the name of a place where
 * it begins with a part of that; the place of a dateline does not count.
 */
function namesIn(document: Document, leadText: string, { question, corpus }: Probe): Names {
  const insisted = question.terms.filter((term) => term.insisted);
  if (insisted.length === 0) return { anywhere: 1, inLead: 1, lacked: [] };
  const title = fold(document.title);
  const text = corpus.spokenOf(document);
  const lead = withoutDatelines(leadText);
  const isIn = (term: Term, where: string): boolean => share(term, where) > HALF;
  const isOnPart = ({ within }: Term): boolean => within.some((place) => lead.includes(place));
  const lacked = insisted.filter((term) => !isIn(term, title) && !isIn(term, text) && !isOnPart(term));
  return {
    anywhere: 1 - lacked.length / insisted.length,
    inLead: insisted.filter((term) => isIn(term, lead)).length / insisted.length,
    lacked,
  };
}

const HALF = 0.5;

/** No name that a text begins with is longer, in characters, with the marks before it. */
const MAX_OPENING = 12;

function openingOf({ folded, body }: Document, leadText: string, probe: Probe): number {
  const beginning = folded.slice(body.start, Math.min(body.end, body.start + MAX_OPENING));
  return Math.max(openingIn(leadText, probe), openingIn(beginning, probe));
}

/** The weighted share of the question's characters that a text begins with, as they follow each other in it. */
function openingIn(text: string, { question, scanner, characterWeights }: Probe): number {
  const opening = text.slice(0, MAX_OPENING).replace(/^[^\p{L}\p{N}]+/u, '');
  let length = 0;
  while (length < opening.length && question.matter.includes(opening.slice(0, length + 1))) length += 1;
  const { characters } = scanner.scanCharacters(opening, { start: 0, end: length });
  return weighHeld(characterWeights, characters, 1);
}

/** The share of long runs of characters that a document holds: in words of its own it would hold none. */
function longRunsOf(counts: Uint32Array, { folded }: Document, { ngrams, scanner }: Probe): number {
  const { texts, weights } = ngrams(LONG_RUN);
  const isIn = (run: string): boolean =>
    scanner.pairsOf(run).every((piece) => counts[piece]! > 0) && folded.includes(run);
  return weighHeld(
    weights,
    Uint8Array.from(texts, (run) => Number(isIn(run))),
    1,
  );
}

const LONG_RUN = 5;

function relevanceOfPieces(
  counts: Uint32Array,
  document: Document,
  { question, documentWeights, corpus }: Probe,
  index: PassageIndex,
): number {
  const length = document.body.end - document.body.start;
  const norm = normOf(length, corpus.meanLength);
  return question.pieces.reduce((sum, { term }, at) => {
    const count = term ? countOf(term, document, index) : counts[at]!;
    return sum + (documentWeights[at]! * count) / (count + norm);
  }, 0);
}

/** How often a document says a term, or what stands for it. */
function countOf({ word, synonyms }: Term, document: Document, index: PassageIndex): number {
  return [word, ...synonyms].reduce((sum, one) => sum + index.countIn(document, one), 0);
}

function coverageOf(document: Document, { weighed }: Probe, index: PassageIndex): number {
  const isHeld = (word: string): boolean => index.documentHolds(document, word);
  return weighed.reduce((sum, { term, weight }) => {
    const held = isHeld(term.word) || term.synonyms.some(isHeld);
    return held ? sum + term.certainty * weight : sum;
  }, 0);
}

function restOf({ pieces }: Held, { pieceWeights }: Probe): Float64Array | null {
  const rest = pieceWeights.map((weight, at) => (pieces[at] === EXACT ? 0 : weight));
  return rest.some((weight) => weight > 0) ? normalise(rest) : null;
}

/** How many characters a passage has that says one thing: the measure of how often a word is said at all. */
const ONE_THING = 30;

function localWeights(
  counts: Uint32Array,
  document: Document,
  { weighed, scanner }: Probe,
  index: PassageIndex,
): Float64Array {
  const things = Math.max(2, (document.body.end - document.body.start) / ONE_THING);
  const weights = weighed.map(({ term, weight }, at) => {
    const own = scanner.piecesOfTerm(at);
    const count = own ? Math.min(...own.map((piece) => counts[piece]!)) : countOf(term, document, index);
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
