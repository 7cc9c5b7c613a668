import { once } from '../memo.js';
import { BOOST, prepareField } from './bm25.js';
import { countOf, FIELDS, type WordTable } from './postings.js';
import { indexRareWords } from './rare-words.js';
import { type Scored, Scores } from './scores.js';

/** The passages that hold any of the words, by their numbers, best first; only those that are accepted. */
export type Ranking = (
  words: readonly number[],
  limit: number,
  accepts: (passage: number) => boolean,
) => Scored[];

/**
 * In more passages than this, both fields together, a word is common: it is scored from flat arrays, in some ten
 * nanoseconds a passage, where MiniSearch makes and sorts objects for a microsecond each.
 */
const MAX_RARE = 50;

/**
 * Ranks passages as MiniSearch with all words in it would, to the same scores: rare words, which are most of a
 * vocabulary, by MiniSearch, and common ones, which are most of what it would have to look at, without it.
 */
export function createRanking(table: WordTable): Ranking {
  const frequency = (word: number): number =>
    FIELDS.reduce((sum, name) => sum + countOf(table[name], word), 0);
  const isRare = (word: number): boolean => frequency(word) <= MAX_RARE;
  // Not before a question holds such a word: it is most of what opening a saved table takes.
  const rareWords = once(() => indexRareWords(table, isRare));
  const fields = FIELDS.map((name) => prepareField(table[name], BOOST[name]));
  const scores = new Scores(table.text.lengths.length);
  return (words, limit, accepts) => {
    scores.clear();
    const rare = words.filter(isRare);
    if (rare.length > 0) rareWords()(rare, scores);
    for (const word of words) if (!isRare(word)) scores.addWord(word, fields);
    return scores.best(limit, accepts);
  };
}
