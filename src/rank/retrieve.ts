import type { Document, Passage } from '../corpus/types.js';
import type { PassageIndex, Within } from '../index/passage-index.js';
import type { QueryContext } from './query-context.js';

/** How many passages the index is asked for, and how many of them are looked at wherever they stand. */
const ASKED = 100;
const TAKEN = 30;

/** How many documents are looked at whole, and the most passages that such a document has. */
const DOCUMENTS = 5;
const WHOLE = 60;

/** How many documents are looked at because their leads fit best. */
const LEADS = 2;

/**
 * Passages to look at: the best of the index, and the others of the documents that fit best as a whole or by their
 * leads, as an answer may share few words with its question where its document says what it is about.
 */
export function retrieve(query: QueryContext, least: number, within: Within, index: PassageIndex): Passage[] {
  const { question, relevanceOf, corpus } = query;
  const found = index
    .candidates(question.tokens, Math.max(ASKED, least), within)
    .map(({ passage }) => passage);
  const documents: Document[] = [...new Set(found.map(({ section }) => section.document))];
  const best = documents.sort((a, b) => relevanceOf(b) - relevanceOf(a)).slice(0, DOCUMENTS);
  const isWithin = (document: Document): boolean => index.passagesOf(document).some(within);
  const pairs = question.bigrams.flatMap(({ text, term }) => (term === null ? text : []));
  const named = corpus.leads(pairs).filter(isWithin).slice(0, LEADS);
  const others = [...new Set([...best, ...named])].flatMap((document) =>
    wholeOf(document, found, index).filter(within),
  );
  return [...new Set([...found.slice(0, Math.max(TAKEN, least)), ...others])];
}

/** All passages of a document, or of a long one those that the index found; where it found none, the first. */
function wholeOf(document: Document, found: readonly Passage[], index: PassageIndex): readonly Passage[] {
  const all = index.passagesOf(document);
  if (all.length <= WHOLE) return all;
  const own = found.filter(({ section }) => section.document === document);
  return own.length > 0 ? own : all.slice(0, WHOLE);
}
