import MiniSearch, { type AsPlainObject } from 'minisearch';
import { BM25, BOOST, meanLength } from './bm25.js';
import { FIELDS, type Postings, type WordTable } from './postings.js';
import type { Scores } from './scores.js';

/** Adds to the scores of all passages what rare words, by their numbers, score in them. */
export type ScoreRareWords = (words: readonly number[], scores: Scores) => void;

/**
 * Hands MiniSearch the rare words, ready counted. It gets their numbers, not their characters: its tree looks
 * through all branches of a knot one by one, ten for digits, thousands for Chinese characters.
 */
export function indexRareWords(table: WordTable, isRare: (word: number) => boolean): ScoreRareWords {
  const index = MiniSearch.loadJS(asPlainObject(table, isRare), { fields: [...FIELDS] });
  return (words, scores) => {
    const options = { tokenize: () => words.map(keyOf), processTerm: keep, boost: BOOST, bm25: BM25 };
    for (const { id, score, queryTerms } of index.search('', options)) {
      // MiniSearch multiplies the sum by the number of words; common words are to be added first.
      scores.add(id as number, score / queryTerms.length, queryTerms.length);
    }
  };
}

/** Not a number alone: JavaScript keeps objects with such keys in a slower way. */
const keyOf = (word: number): string => `w${word}`;

const keep = (word: string): string => word;

/** What MiniSearch would save of an index of these words. */
function asPlainObject(table: WordTable, isRare: (word: number) => boolean): AsPlainObject {
  const fields = FIELDS.map((name) => table[name]);
  const count = table.text.lengths.length;
  const fieldLengths = Array.from({ length: count }, (_, at) => fields.map(({ lengths }) => lengths[at]!));
  return {
    documentCount: count,
    nextId: count,
    documentIds: Array.from({ length: count }, (_, passage) => passage),
    fieldIds: Object.fromEntries(FIELDS.map((name, field) => [name, field])),
    fieldLength: Object.fromEntries(fieldLengths.entries()),
    averageFieldLength: fields.map(meanLength),
    storedFields: {},
    index: oneByOne(table, fields, isRare) as Iterable<ParsedDocument> as ParsedDocument[],
    serializationVersion: 2,
  };
}

type ParsedDocument = AsPlainObject['index'][number];
type InPassages = ParsedDocument[1][string];

/** MiniSearch goes through the entries once: made one by one, they do not fill the memory all at a time. */
function* oneByOne(
  table: WordTable,
  fields: readonly Postings[],
  isRare: (word: number) => boolean,
): Generator<ParsedDocument> {
  // With a space before it a number is no array index to JavaScript, which lays such out with gaps, yet is read as one.
  const keys = Array.from(table.text.lengths, (_, passage) => ` ${passage}`);
  for (let word = 0; word < table.words.length; word += 1) {
    if (isRare(word)) yield [keyOf(word), entryOf(word, fields, keys)];
  }
}

/** By field how often the word stands in each passage. */
function entryOf(word: number, fields: readonly Postings[], keys: readonly string[]): ParsedDocument[1] {
  const entry: ParsedDocument[1] = {};
  for (const [field, { starts, passages, counts }] of fields.entries()) {
    const inPassages = Object.create(null) as InPassages;
    for (let at = starts[word]!; at < starts[word + 1]!; at += 1) {
      inPassages[keys[passages[at]!]!] = counts[at]!;
    }
    if (starts[word + 1]! > starts[word]!) entry[field] = inPassages;
  }
  return entry;
}
