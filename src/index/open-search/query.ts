import { isStopWord } from '../../question/filler.js';
import type { PassageQuery } from '../passage-index.js';
import { BM25, FIELDS } from '../scoring.js';
import { inverseFrequency } from '../statistics.js';
import { sectionKey } from './records.js';

/** The query for passages with any of the words; it adds what BM25+ has and Lucene's BM25 lacks for a word being there. */
export function queryFor(
  { words, within }: Pick<PassageQuery, 'words' | 'within'>,
  frequencies: ReadonlyMap<string, number>,
  passages: number,
): object {
  const asked = [...new Set(words)].filter((word) => !isStopWord(word));
  const inSection = within?.section ? [{ term: { section: sectionKey(within.section) } }] : [];
  return {
    bool: {
      should: asked.map((word) => holding(word, inverseFrequency(frequencies.get(word) ?? 0, passages))),
      minimum_should_match: 1,
      ...(within && { filter: [{ term: { document: within.document } }, ...inSection] }),
    },
  };
}

/** Names the clause so that matches can be counted, as MiniSearch multiplies a score by the number of matched words. */
function holding(word: string, rarity: number): object {
  const inFields = FIELDS.map(({ name, boost }) => ({ term: { [name]: { value: word, boost } } }));
  const constant = { constant_score: { filter: { term: { words: word } }, boost: BM25.d * rarity } };
  return { bool: { _name: word, should: [...inFields, constant] } };
}
