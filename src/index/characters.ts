import type { Passage } from '../corpus/types.js';
import { inverseFrequency } from './bm25.js';

/** How much characters tell, as inverse document frequencies. */
export type CharacterRarity = {
  /** Of one character, by the passages that hold it. */
  readonly ofCharacter: (character: string) => number;
  /** Of two that follow each other, by the documents that hold them; a little low where two pairs share a place. */
  readonly ofPair: (pair: string) => number;
};

const CHARACTERS = 0x10000;
const MIN_PLACES = 2 ** 14;
const MAX_PLACES = 2 ** 22;

/** Counts characters and pairs of them, each once a passage or a document. Passages of one document follow each other. */
export function countCharacters(passages: readonly Passage[]): CharacterRarity {
  const inPassages = new OnceCounter(CHARACTERS);
  const inDocuments = new OnceCounter(placesFor(passages));
  let documents = 0;
  for (const [at, { section, span }] of passages.entries()) {
    const { folded } = section.document;
    if (section.document !== passages[at - 1]?.section.document) documents += 1;
    let before = 0;
    for (let offset = span.start; offset < span.end; offset += 1) {
      const code = folded.charCodeAt(offset);
      inPassages.count(code, at + 1);
      inDocuments.count(placeOf(before, code, inDocuments.places), documents);
      before = code;
    }
  }
  // The counts alone are kept; what was last seen where is as large.
  const { counts } = inPassages;
  const { counts: pairCounts, places } = inDocuments;
  const total = passages.length;
  return {
    ofCharacter: (character) => inverseFrequency(counts[character.charCodeAt(0)]!, total),
    ofPair: (pair) => {
      const place = placeOf(pair.charCodeAt(0), pair.charCodeAt(1), places);
      return inverseFrequency(pairCounts[place]!, documents);
    },
  };
}

/** Counts each of a number of things at most once in each of a row of wholes, which are numbered from 1. */
class OnceCounter {
  readonly counts: Uint32Array;
  private readonly last: Uint32Array;

  constructor(readonly places: number) {
    this.counts = new Uint32Array(places);
    this.last = new Uint32Array(places);
  }

  count(place: number, whole: number): void {
    if (this.last[place] === whole) return;
    this.last[place] = whole;
    this.counts[place]! += 1;
  }
}

/** A power of two, about as many as there may be different pairs. */
function placesFor(passages: readonly Passage[]): number {
  const characters = passages.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return Math.min(MAX_PLACES, Math.max(MIN_PLACES, 2 ** Math.ceil(Math.log2(characters + 1))));
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming, 6.4), of the upper bits, which mix best. */
function placeOf(first: number, second: number, places: number): number {
  return (Math.imul(first * 0x10000 + second, 0x9e3779b1) >>> 8) & (places - 1);
}
