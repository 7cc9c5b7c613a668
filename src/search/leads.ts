import type { Document } from '../corpus/types.js';
import { characterPairs } from '../text/pairs.js';
import { inverseFrequency } from './index/bm25.js';

/** Finds the documents whose leads hold most of the pairs of characters, best first; at most so many. */
export type Leads = (pairs: readonly string[], limit: number) => Document[];

/** A pair that more leads hold says what kind of text it is, not what it is about: 关于, 通知. */
const MOST_LEADS = 50;

/**
 * Indexes the leads of documents by their pairs of characters: a name that jieba does not know is cut in one way in
 * a question and in another in a text, and no index of words finds it.
 */
export function indexLeads(documents: readonly Document[], leadOf: (document: Document) => string): Leads {
  const holders = new Map<string, number[]>();
  for (const [at, document] of documents.entries()) {
    for (const pair of new Set(characterPairs(leadOf(document)))) {
      const all = holders.get(pair);
      if (all) all.push(at);
      else holders.set(pair, [at]);
    }
  }
  return (pairs, limit) => {
    const scores = new Map<number, number>();
    for (const pair of pairs) {
      const found = holders.get(pair) ?? [];
      if (found.length > MOST_LEADS) continue;
      const weight = inverseFrequency(found.length, documents.length);
      for (const at of found) scores.set(at, (scores.get(at) ?? 0) + weight);
    }
    const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, limit);
    return best.map(([at]) => documents[at]!);
  };
}
