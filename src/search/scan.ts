import { characterPairs } from '../text/pairs.js';
import type { Span } from '../text/span.js';
import { PAIRS, share } from './coverage.js';
import { ngramsOf, TRIGRAM } from './ngrams.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

/** What a text holds of a question. */
export type Held = {
  /** Of each piece `EXACT`, `NEAR` or 0. */
  readonly pieces: Uint8Array;
  /** Of each character of the question 1 or 0. */
  readonly characters: Uint8Array;
  /** Of each term its share, from 0 to 1. */
  readonly terms: Float32Array;
  /** Of each run of three characters of the question 1 or 0. */
  readonly trigrams: Uint8Array;
  /** How many pairs of the question the text says, each as often as it does. */
  readonly said: number;
};

/** The piece stands in the text. */
export const EXACT = 2;
/** What stands for it does, or its characters stand close to each other. */
export const NEAR = 1;

/** How many characters apart the two of a pair may stand to be near: in their order, and the other way round. */
const NEAR_ONWARD = 4;
const NEAR_BACKWARD = 2;

/** From this share on something that stands for a term is there, not only some of its pairs. */
const STANDS_FOR = 0.75;

/** A run of three characters of the question, and the numbers of the pairs in it that are pieces. */
type Trigram = { readonly run: string; readonly pairs: readonly number[] };

/** Finds what texts hold of a question: its characters and pairs in one pass, then its terms and longer runs. */
export class Scanner {
  /** By code the number of a character of the question, from 1. */
  private readonly numbers = new Uint16Array(0x10000);
  /** By the numbers of two characters the number of their pair, from 1. */
  private readonly pairs: Uint16Array;
  private readonly termPieces: readonly (readonly number[] | null)[];
  /** The numbers of the pieces that are terms, with those of the terms. */
  private readonly spelled: readonly { readonly piece: number; readonly term: number }[];
  private readonly trigrams: readonly Trigram[];
  private readonly size: number;

  constructor(private readonly question: Question) {
    const { characters, pieces, terms } = question;
    for (const [at, character] of characters.entries()) this.numbers[character.charCodeAt(0)] = at + 1;
    this.size = characters.length + 1;
    this.pairs = new Uint16Array(this.size ** 2);
    for (const [at, { text, term }] of pieces.entries()) {
      if (term === null) this.pairs[this.placeOf(text)] = at + 1;
    }
    this.spelled = pieces.flatMap(({ term }, piece) =>
      term === null ? [] : [{ piece, term: terms.indexOf(term) }],
    );
    this.trigrams = ngramsOf(question.matter, TRIGRAM).map((run) => ({ run, pairs: this.pairsOf(run) }));
    this.termPieces = terms.map((term) => this.piecesOf(term));
  }

  scan(folded: string, span: Span): Held {
    const { characters, pieces, said } = this.scanCharacters(folded, span);
    const text = folded.slice(span.start, span.end);
    const terms = this.readTerms(text, pieces);
    return { pieces, characters, trigrams: this.trigramsIn(text, pieces), terms, said };
  }

  /** How often each pair stands in the text; of pieces that are no pairs 0. */
  count(folded: string, { start, end }: Span): Uint32Array {
    const counts = new Uint32Array(this.question.pieces.length + 1);
    let before = 0;
    for (let at = start; at < end; at += 1) {
      const number = this.numbers[folded.charCodeAt(at)]!;
      if (number > 0 && before > 0) counts[this.pairs[before * this.size + number]!]! += 1;
      before = number;
    }
    return counts.subarray(1);
  }

  /** As `scan`, without terms and trigrams. */
  scanCharacters(folded: string, { start, end }: Span): Omit<Held, 'terms' | 'trigrams'> {
    const pieces = new Uint8Array(this.question.pieces.length);
    const characters = new Uint8Array(this.size - 1);
    let said = 0;
    for (let at = start; at < end; at += 1) {
      const number = this.numbers[folded.charCodeAt(at)]!;
      if (number === 0) continue;
      characters[number - 1] = 1;
      const last = Math.min(at + NEAR_ONWARD, end - 1);
      for (let next = at + 1; next <= last; next += 1) {
        const other = this.numbers[folded.charCodeAt(next)]!;
        if (other === 0) continue;
        this.mark(pieces, number, other, next - at);
        if (next === at + 1 && this.pairs[number * this.size + other]! > 0) said += 1;
      }
    }
    return { pieces, characters, said };
  }

  private mark(pieces: Uint8Array, number: number, other: number, distance: number): void {
    const onward = this.pairs[number * this.size + other]!;
    if (onward > 0) pieces[onward - 1] = distance === 1 ? EXACT : Math.max(pieces[onward - 1]!, NEAR);
    if (distance > NEAR_BACKWARD) return;
    const backward = this.pairs[other * this.size + number]!;
    if (backward > 0) pieces[backward - 1] = Math.max(pieces[backward - 1]!, NEAR);
  }

  /** Where a pair of a run is not there, the run is not. */
  private trigramsIn(text: string, pieces: Uint8Array): Uint8Array {
    const isIn = ({ run, pairs }: Trigram): boolean =>
      pairs.every((piece) => pieces[piece] === EXACT) && text.includes(run);
    return Uint8Array.from(this.trigrams, (trigram) => Number(isIn(trigram)));
  }

  /** The share of each term; what stands for a term counts for the pieces in it too. */
  private readTerms(text: string, pieces: Uint8Array): Float32Array {
    const shares = new Float32Array(this.termPieces.length);
    for (const [at, own] of this.termPieces.entries()) {
      const term = this.question.terms[at]!;
      shares[at] = own === null ? share(term, text) : shareByPieces(term, own, pieces, text);
      if (shares[at]! < STANDS_FOR || own === null) continue;
      for (const piece of own) pieces[piece] = Math.max(pieces[piece]!, NEAR);
    }
    for (const { piece, term } of this.spelled) if (shares[term]! > 0) pieces[piece] = EXACT;
    return shares;
  }

  /** The numbers of the pairs in a run that are pieces. */
  pairsOf(run: string): number[] {
    const places = characterPairs(run).map((pair) => this.pairs[this.placeOf(pair)]!);
    return places.flatMap((place) => (place > 0 ? place - 1 : []));
  }

  /** The pieces of a term by its number; null where they do not make it up. */
  piecesOfTerm(term: number): readonly number[] | null {
    return this.termPieces[term]!;
  }

  private placeOf(pair: string): number {
    return this.numbers[pair.charCodeAt(0)]! * this.size + this.numbers[pair.charCodeAt(1)]!;
  }

  /** The pairs of a Chinese word; null where it is none, or a pair of it is no piece. */
  private piecesOf({ word }: Term): number[] | null {
    if (!/^\p{Script=Han}{2,}$/u.test(word)) return null;
    const own = this.pairsOf(word);
    return own.length === word.length - 1 ? own : null;
  }
}

/** As `share`, but looks at the text only where the pieces do not tell. */
function shareByPieces(term: Term, own: readonly number[], pieces: Uint8Array, text: string): number {
  const found = own.filter((piece) => pieces[piece] === EXACT).length;
  if (found === own.length) return term.certainty;
  if (term.insisted || term.synonyms.length > 0 || term.parts.length > 1) return share(term, text);
  return term.pairs.length > 0 ? (term.certainty * PAIRS * found) / own.length : 0;
}
