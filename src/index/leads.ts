import type { Document } from '../corpus/types.js';
import { characterPairs } from '../text/pairs.js';
import { inverseFrequency } from './bm25.js';

/** Finds the documents whose leads hold any of the pairs of characters, those that hold most first. */
export type Leads = (pairs: readonly string[]) => Document[];

/** A pair that more leads hold than this says what kind of text it is, not what it is about: 关于, 通知. */
const MOST_LEADS = 50;

const IN_A_NAME = /^[\p{L}\p{N}]{2}$/u;

/**
 * Indexes the leads of documents by their pairs of characters: a name that jieba does not know is cut in one way in
 * a question and in another in a text, and no index of words finds it.
 */
export function indexLeads(documents: readonly Document[], leadOf: (document: Document) => string): Leads {
  const holders = new Map<string, number[]>();
  for (const [at, document] of documents.entries()) {
    for (const pair of new Set(characterPairs(leadOf(document)))) {
      if (!IN_A_NAME.test(pair)) continue;
      const all = holders.get(pair) ?? [];
      holders.set(pair, all);
      all.push(at);
    }
  }
  for (const [pair, { length }] of holders) if (length > MOST_LEADS) holders.delete(pair);
  return (pairs) => {
    const scores = new Map<number, number>();
    for (const pair of pairs) {
      const found = holders.get(pair) ?? [];
      const weight = inverseFrequency(found.length, documents.length);
      for (const at of found) scores.set(at, (scores.get(at) ?? 0) + weight);
    }
    return [...scores].sort(([, a], [, b]) => b - a).map(([at]) => documents[at]!);
  };
}
