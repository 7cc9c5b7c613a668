import { z } from 'zod';
import { readSeed } from '../../corpus/seed-file.js';
import { type ParsedDocument, readCorpus } from '../../outline/corpus.js';
import { askEngine } from './connection.js';
import type { Connection } from './passages.js';

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
export async function fetchDocuments(
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
