import type { Document } from '../corpus/types.js';
import { fold } from '../text/fold.js';
import { share } from './coverage.js';
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
  /** The weighted share of the terms that it holds anywhere. */
  readonly coverage: number;
  /** The share of the names, years and numbers asked for that it holds, and that its lead holds. */
  readonly insisted: number;
  readonly insistedInLead: number;
  /** What its title and its first words hold: its topic, which need not be said again beside the answer. */
  readonly lead: Held;
  /** The weights of the pieces that the lead lacks; they add up to 1, or are null where it lacks none. */
  readonly rest: Float64Array | null;
  /** The weights of the terms by their rarity within the document: what tells its sentences apart. */
  readonly local: Float64Array;
};

/** How much of the beginning of a document is its lead, in characters: a heading or a first sentence. */
const MAX_LEAD = 100;

/** Gathers the evidence for a document. */
export function readDocument(document: Document, probe: Probe, index: PassageIndex): DocumentEvidence {
  const { question, scanner } = probe;
  const counts = scanner.count(document.folded, document.body);
  const leadText = probe.corpus.leadOf(document);
  const lead = scanner.scan(leadText, { start: 0, end: leadText.length });
  const insisted = question.terms.filter((term) => term.insisted);
  const isIn = (term: Term, text: string): boolean => share(term, text) > HALF;
  const shareOf = (holds: (term: Term) => boolean): number =>
    insisted.length === 0 ? 1 : insisted.filter(holds).length / insisted.length;
  return {
    pieces: relevanceOfPieces(counts, document, probe, index),
    words: probe.relevanceOf(document),
    coverage: coverageOf(document, probe, index),
    insisted: shareOf((term) => isIn(term, leadText) || isIn(term, document.folded)),
    insistedInLead: shareOf((term) => isIn(term, leadText)),
    lead,
    rest: restOf(lead, probe),
    local: localWeights(counts, document, probe, index),
  };
}

const HALF = 0.5;

/** The title, and the first sentence or its beginning. */
export function readLead({ title, folded, body }: Document): string {
  const beginning = folded.slice(body.start, Math.min(body.end, body.start + MAX_LEAD));
  return `${fold(title)} ${beginning.match(/^[^。！？!?]*[。！？!?]?/u)![0]}`;
}

function relevanceOfPieces(
  counts: Uint32Array,
  document: Document,
  { question, documentWeights, corpus }: Probe,
  index: PassageIndex,
): number {
  const length = document.body.end - document.body.start;
  const norm = normOf(length, corpus.meanLength);
  return question.pieces.reduce((sum, { term }, at) => {
    const count = term ? index.countIn(document, term.word) : counts[at]!;
    return sum + (documentWeights[at]! * count) / (count + norm);
  }, 0);
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
    const count = own ? Math.min(...own.map((piece) => counts[piece]!)) : index.countIn(document, term.word);
    return count === 0 ? 0 : weight * Math.log(1 + things / count);
  });
  return normalise(weights);
}

/** The summed weights of what is held at least so, without what is held elsewhere already. */
export function weighHeld(
  weights: Float64Array,
  held: Uint8Array,
  least: number,
  elsewhere?: Uint8Array,
): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    if (held[at]! >= least && !elsewhere?.[at]) sum += weights[at]!;
  }
  return sum;
}
