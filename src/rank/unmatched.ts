import type { Passage } from '../corpus/types.js';
import { readLead } from '../index/lead.js';
import { rarityOfPair, type Statistics } from '../index/statistics.js';
import { headedWords } from '../outline/names.js';
import { characterPairs } from '../text/pairs.js';
import { slice } from '../text/span.js';
import { weighHeld } from './document-evidence.js';
import { normalise, type QueryContext } from './query-context.js';

/** The weighted shares of a question's n-grams that a quote lacks: those that other documents hold, and those that none does. */
export type Unmatched = { readonly elsewhere: number; readonly nowhere: number };

/** The length of an n-gram that two texts hardly share by chance. */
const LENGTH = 4;

/** Looks for what a quote does not say of a question in the passages that were looked at beside it. */
export function readUnmatched(quote: Passage, passages: readonly Passage[], query: QueryContext): Unmatched {
  const { document } = quote.section;
  const own = `${readLead(document)} ${headedWords(quote)}`;
  const others = passages
    .filter(({ section }) => section.document !== document)
    .map(({ section, span }) => slice(section.document.folded, span));
  const { texts, weights } = query.ngrams(LENGTH);
  const isOwn = ngramsIn(own, texts);
  const isElsewhere = Uint8Array.from(texts, (ngram, at) =>
    Number(!isOwn[at] && others.some((text) => text.includes(ngram))),
  );
  const isNowhere = isElsewhere.map((is, at) => Number(!is && !isOwn[at]));
  return { elsewhere: weighHeld(weights, isElsewhere, 1), nowhere: weighHeld(weights, isNowhere, 1) };
}

/** Reads the different n-grams of a length from a text, in order. */
export function ngramsOf(text: string, length: number): string[] {
  const ngram = new RegExp(`(?=(\\p{Script=Han}{${length}}))`, 'gu');
  return [...new Set(Array.from(text.matchAll(ngram), ([, ngram]) => ngram!))];
}

/** Reads n-grams, and weighs each by the rarity of its pairs; the weights add up to 1. */
export function weighNgrams(text: string, length: number, statistics: Statistics) {
  const texts = ngramsOf(text, length);
  const rarityOf = (ngram: string): number =>
    characterPairs(ngram).reduce((sum, pair) => sum + rarityOfPair(statistics, pair), 0);
  return { texts, weights: normalise(texts.map(rarityOf)) };
}

/** For each n-gram 1 where the text holds it, else 0. */
export function ngramsIn(text: string, ngrams: readonly string[]): Uint8Array {
  return Uint8Array.from(ngrams, (ngram) => Number(text.includes(ngram)));
}
