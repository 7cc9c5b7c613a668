import type { Client } from '@opensearch-project/opensearch';
import { z } from 'zod';
import { BoundedCache } from '../../bounded-cache.js';
import { readSeed } from '../../corpus/seed-file.js';
import { type ParsedDocument, readCorpus } from '../../outline/corpus.js';
import { isStopWord } from '../../question/filler.js';
import { BM25, FIELDS, type PassageIndex, type PassageQuery } from '../passage-index.js';
import { inverseFrequency } from '../statistics.js';
import type { Address } from './address.js';
import { askEngine } from './connection.js';
import type { Indices } from './layout.js';
import { idOfWord, sectionKey } from './records.js';

/** A version of a corpus in OpenSearch. */
export type Connection = { readonly client: Client; readonly address: Address; readonly indices: Indices };

/** How many words are cached with their frequencies. */
const WORDS_KEPT = 20_000;

/** How many characters of parsed documents are cached. */
const CHARACTERS_KEPT = 3_000_000;

const Count = z.object({ found: z.boolean(), _source: z.object({ count: z.number() }).optional() });

const Hits = z.object({
  hits: z.object({
    hits: z.array(
      z.object({
        _id: z.string(),
        _score: z.number(),
        _source: z.object({ document: z.string(), text: z.string(), documentLength: z.number() }),
        matched_queries: z.array(z.string()).default([]),
      }),
    ),
  }),
});

/** Answers from OpenSearch. @param passages how many there are in all */
export function openPassages(place: Connection, passages: number): PassageIndex {
  const counts = new BoundedCache<number>(WORDS_KEPT, () => 1);
  const parsed = new BoundedCache<ParsedDocument>(CHARACTERS_KEPT, ({ document }) => document.text.length);
  const frequencies = (words: readonly string[]) => countWords(place, words, counts);
  return {
    frequencies,
    search: async (query) => {
      if (query.words.length === 0 || query.limit === 0) return [];
      return search(place, query, queryFor(query, await frequencies(query.words), passages));
    },
    documents: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => !parsed.get(id));
      const fetched = await fetchDocuments(place, missing);
      const all = new Map([...ids.map((id) => [id, parsed.get(id)] as const), ...fetched]);
      for (const [id, one] of fetched) parsed.set(id, one);
      return ids.flatMap((id) => all.get(id) ?? []);
    },
  };
}

async function countWords(
  { client, address, indices }: Connection,
  words: readonly string[],
  known: BoundedCache<number>,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map(words.map((word) => [word, known.get(word)]));
  const missing = [...found].flatMap(([word, count]) => (count === undefined ? [word] : []));
  if (missing.length > 0) {
    const ids = missing.map(idOfWord);
    const asked = { index: indices.words, body: { ids } };
    const Counts = z.object({ docs: z.array(Count).length(ids.length) });
    const { docs } = await askEngine(address, Counts, () => client.mget(asked));
    for (const [at, word] of missing.entries()) {
      const count = docs[at]?._source?.count ?? 0;
      known.set(word, count);
      found.set(word, count);
    }
  }
  return found as ReadonlyMap<string, number>;
}

/** How many passages more to ask for, as multiplying by the number of words changes their order. */
const MORE = 100;

async function search({ client, address, indices }: Connection, asked: PassageQuery, query: object) {
  const { hits } = await askEngine(address, Hits, () =>
    client.search({
      index: indices.passages,
      // Counts words over all shards, so that a word is equally rare in each.
      search_type: 'dfs_query_then_fetch',
      allow_partial_search_results: false,
      ...(asked.within && { routing: asked.within.document }),
      body: { query, size: asked.limit + MORE, track_total_hits: false } as never,
    }),
  );
  const found = hits.hits.map(({ _id, _score, _source, matched_queries }) => ({
    id: _id,
    ..._source,
    score: _score * matched_queries.length,
  }));
  return found.sort((a, b) => b.score - a.score).slice(0, asked.limit);
}

/** The query for passages with any of the words; it adds the constant of BM25+ for each word that is there, which Lucene's BM25 lacks. */
function queryFor(
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

const Documents = z.object({
  docs: z.array(
    z.object({
      _id: z.string(),
      found: z.boolean(),
      _source: z.object({ file: z.string(), text: z.string() }).optional(),
    }),
  ),
});

const Ids = z.object({ hits: z.object({ hits: z.array(z.object({ _id: z.string() })) }) });

/** Fetches documents and reads their structure, as from files. */
async function fetchDocuments(
  { client, address, indices }: Connection,
  ids: readonly string[],
): Promise<[string, ParsedDocument][]> {
  if (ids.length === 0) return [];
  const { docs } = await askEngine(address, Documents, () =>
    client.mget({ index: indices.documents, _source: ['file', 'text'], body: { ids: [...ids] } }),
  );
  return docs.flatMap(({ _id, _source }) =>
    _source ? [[_id, parse(_source)] as [string, ParsedDocument]] : [],
  );
}

/** @throws Error where it is no seed file: only such were indexed */
function parse({ file, text }: { readonly file: string; readonly text: string }): ParsedDocument {
  const document = readSeed(file, new TextEncoder().encode(text));
  if (Array.isArray(document))
    throw new Error(`The document ${file} was kept in OpenSearch and cannot be read.`);
  return readCorpus({ documents: [document], glossary: [] }).entries[0]!;
}

/** How many documents may share a name. */
const SAME_NAME = 10;

/** The ids of the documents with one of these ids, short names or titles. */
export async function idsNamed(place: Connection, names: readonly string[]): Promise<string[]> {
  return names.length === 0 ? [] : idsOf(place, { terms: { names } }, SAME_NAME * names.length);
}

/** The ids of the first documents that a query finds, in the order of their files. */
export async function idsOf({ client, address, indices }: Connection, query: object, size: number) {
  const { hits } = await askEngine(address, Ids, () =>
    client.search({
      index: indices.documents,
      _source: false,
      body: { query, size, sort: ['number'] } as never,
    }),
  );
  return hits.hits.map(({ _id }) => _id);
}
