import { PAIRS, share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import { characterPairs } from '../text/pairs.js';
import type { Span } from '../text/span.js';

/** What a text holds of a question. */
export type Held = {
  /** Of each bigram `EXACT`, `NEAR` or 0. */
  readonly bigrams: Uint8Array;
  /** Of each character of the question 1 or 0. */
  readonly characters: Uint8Array;
  /** Of each term its share, from 0 to 1. */
  readonly terms: Float32Array;
  /** How many pairs of the question it says, repetitions too. */
  readonly said: number;
  /** The end of the last pair of the question that it had not said before; 0 for none. */
  readonly last: number;
};

type Pairs = { readonly bigrams: Uint8Array; said: number; last: number };

/** The bigram stands in the text. */
export const EXACT = 2;
/** A synonym stands there, or its characters stand near each other. */
export const NEAR = 1;

/** How far apart the characters of a near pair may be: in order, and reversed. */
const NEAR_ONWARD = 4;
const NEAR_BACKWARD = 2;

/** The least share of a term that counts for its bigrams. */
const STANDS_FOR = 0.75;

/** Finds what texts hold of a question: its characters and pairs in one pass, then its terms. */
export class Scanner {
  /** The number of each character of the question, from 1, by code. */
  private readonly numbers = new Uint16Array(0x10000);
  /** The number of each pair, from 1, by the numbers of its characters. */
  private readonly pairs: Uint16Array;
  private readonly termBigrams: readonly (readonly number[] | null)[];
  /** The numbers of the bigrams that are terms, with those of the terms. */
  private readonly spelled: readonly { readonly bigram: number; readonly term: number }[];
  private readonly size: number;

  constructor(private readonly question: Question) {
    const { characters, bigrams, terms } = question;
    for (const [at, character] of characters.entries()) this.numbers[character.charCodeAt(0)] = at + 1;
    this.size = characters.length + 1;
    this.pairs = new Uint16Array(this.size ** 2);
    for (const [at, { text, term }] of bigrams.entries()) {
      if (term === null) this.pairs[this.placeOf(text)] = at + 1;
    }
    this.spelled = bigrams.flatMap(({ term }, bigram) =>
      term === null ? [] : [{ bigram, term: terms.indexOf(term) }],
    );
    this.termBigrams = terms.map((term) => this.bigramsOf(term));
  }

  scan(folded: string, span: Span): Held {
    const held = this.scanCharacters(folded, span);
    return { ...held, terms: this.readTerms(folded.slice(span.start, span.end), held.bigrams) };
  }

  /** Counts each pair in a text; bigrams that are no pairs have 0. */
  count(folded: string, { start, end }: Span): Uint32Array {
    const counts = new Uint32Array(this.question.bigrams.length + 1);
    let before = 0;
    for (let at = start; at < end; at += 1) {
      const number = this.numbers[folded.charCodeAt(at)]!;
      if (number > 0 && before > 0) counts[this.pairs[before * this.size + number]!]! += 1;
      before = number;
    }
    return counts.subarray(1);
  }

  /** As `scan`, without terms. */
  scanCharacters(folded: string, { start, end }: Span): Omit<Held, 'terms'> {
    const bigrams = new Uint8Array(this.question.bigrams.length);
    const held = { bigrams, characters: new Uint8Array(this.size - 1), said: 0, last: 0 };
    for (let at = start; at < end; at += 1) {
      const number = this.numbers[folded.charCodeAt(at)]!;
      if (number === 0) continue;
      held.characters[number - 1] = 1;
      this.scanPairs(held, folded, at, end);
    }
    return held;
  }

  /** Notes the pairs that a character makes with those that follow it. */
  private scanPairs(held: Pairs, folded: string, at: number, end: number): void {
    const number = this.numbers[folded.charCodeAt(at)]!;
    const start = at + breakAfter(folded, at);
    const furthest = Math.min(start + NEAR_ONWARD, end - 1);
    for (let next = start + 1; next <= furthest; next += 1) {
      const other = this.numbers[folded.charCodeAt(next)]!;
      if (other === 0) continue;
      const pair = next === start + 1 ? this.pairs[number * this.size + other]! : 0;
      if (pair > 0) held.said += 1;
      if (pair > 0 && held.bigrams[pair - 1] !== EXACT) held.last = next + 1;
      this.mark(held.bigrams, number, other, next - start);
    }
  }

  private mark(bigrams: Uint8Array, number: number, other: number, distance: number): void {
    const onward = this.pairs[number * this.size + other]!;
    if (onward > 0) bigrams[onward - 1] = distance === 1 ? EXACT : Math.max(bigrams[onward - 1]!, NEAR);
    if (distance > NEAR_BACKWARD) return;
    const backward = this.pairs[other * this.size + number]!;
    if (backward > 0) bigrams[backward - 1] = Math.max(bigrams[backward - 1]!, NEAR);
  }

  /** The share of each term; what stands for a term counts for the bigrams in it too. */
  private readTerms(text: string, bigrams: Uint8Array): Float32Array {
    const shares = new Float32Array(this.termBigrams.length);
    for (const [at, own] of this.termBigrams.entries()) {
      const term = this.question.terms[at]!;
      shares[at] = own === null ? share(term, text) : shareByBigrams(term, own, bigrams, text);
      if (shares[at]! < STANDS_FOR || own === null) continue;
      for (const bigram of own) bigrams[bigram] = Math.max(bigrams[bigram]!, NEAR);
    }
    for (const { bigram, term } of this.spelled) if (shares[term]! > 0) bigrams[bigram] = EXACT;
    return shares;
  }

  /** The numbers of the pairs in an n-gram that are bigrams. */
  private pairsOf(ngram: string): number[] {
    const places = characterPairs(ngram).map((pair) => this.pairs[this.placeOf(pair)]!);
    return places.flatMap((place) => (place > 0 ? place - 1 : []));
  }

  /** The bigrams of a term by its number; null where they do not make it up. */
  bigramsOfTerm(term: number): readonly number[] | null {
    return this.termBigrams[term]!;
  }

  private placeOf(pair: string): number {
    return this.numbers[pair.charCodeAt(0)]! * this.size + this.numbers[pair.charCodeAt(1)]!;
  }

  /** The pairs of a Chinese word; null where it is none, or a pair of it is no bigram. */
  private bigramsOf({ word }: Term): number[] | null {
    if (!/^\p{Script=Han}{2,}$/u.test(word)) return null;
    const own = this.pairsOf(word);
    return own.length === word.length - 1 ? own : null;
  }
}

/** The length of the line break after a character: a line wrapped within a word parts its characters. */
function breakAfter(text: string, at: number): number {
  const code = text.charCodeAt(at + 1);
  if (code === 10) return 1;
  return code === 13 ? 2 : 0;
}

/** As `share`, but looks at the text only where the bigrams do not tell. */
function shareByBigrams(term: Term, own: readonly number[], bigrams: Uint8Array, text: string): number {
  const found = own.filter((bigram) => bigrams[bigram] === EXACT).length;
  if (found === own.length) return term.certainty;
  if (term.required || term.synonyms.length > 0 || term.parts.length > 1) return share(term, text);
  return term.pairs.length > 0 ? (term.certainty * PAIRS * found) / own.length : 0;
}

/** The greater of both at each place. */
export function union(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((one, at) => Math.max(one, b[at]!));
}
