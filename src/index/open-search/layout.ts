import type { Client } from '@opensearch-project/opensearch';
import { BM25, FIELDS } from '../passage-index.js';
import { HEAD, read } from './saved-parts.js';

/** The version of the layout; raise it whenever other things are written. */
export const LAYOUT = 1;

/** The parts of a corpus, one index each. */
const KINDS = ['passages', 'documents', 'words', 'saved'] as const;

/** The indices of one version of a corpus. */
export type Indices = Record<(typeof KINDS)[number], string>;

/** The digest in the names of the indices is the version of a corpus; the alias leads to the index of the passages. */
const OF_PASSAGES = /^(?<base>(?<name>.+)-[\da-f]{12})-passages$/u;

/** The indices of a version of a corpus, by its name and a digest of all that it is made of. */
export function indicesOf(name: string, digest: string): Indices {
  return named(`${name}-${digest}`);
}

/** The indices of the version with this index of passages; null where it belongs to another corpus. */
function indicesBeside(passages: string, name: string): Indices | null {
  const { base, name: own } = OF_PASSAGES.exec(passages)?.groups ?? {};
  return base !== undefined && own === name ? named(base) : null;
}

function named(base: string): Indices {
  return Object.fromEntries(KINDS.map((kind) => [kind, `${base}-${kind}`])) as Indices;
}

type Body = { readonly settings: object; readonly mappings: object };

/** The settings of an index that is being filled: no replicas, no refresh. */
const FILLING = { number_of_replicas: 0, refresh_interval: '-1' };

/** The settings of a complete index: another node, where there is one, holds a copy. */
export const FILLED = { auto_expand_replicas: '0-1', refresh_interval: '1s' };

/** The shards of the passages; each searches some millions quickly. */
const SHARDS = 3;

/** Words come already cut, and their places in a passage do not count. */
const WORDS = { type: 'text', analyzer: 'whitespace', similarity: 'passages', index_options: 'freqs' };
const KEPT = { type: 'keyword', index: false, doc_values: false };

/** The settings and mappings of the four indices. */
export const BODIES: Readonly<Record<keyof Indices, Body>> = {
  passages: {
    settings: {
      ...FILLING,
      number_of_shards: SHARDS,
      similarity: { passages: { type: 'BM25', k1: BM25.k, b: BM25.b } },
    },
    mappings: {
      dynamic: 'strict',
      _source: { excludes: FIELDS.map(({ name }) => name) },
      properties: {
        document: { type: 'keyword' },
        section: { type: 'keyword' },
        text: KEPT,
        documentLength: { type: 'integer', index: false },
        ...Object.fromEntries(FIELDS.map(({ name }) => [name, WORDS])),
      },
    },
  },
  documents: {
    settings: { ...FILLING, number_of_shards: 1, codec: 'best_compression' },
    mappings: {
      dynamic: 'strict',
      properties: {
        number: { type: 'integer' },
        names: { type: 'keyword' },
        file: KEPT,
        text: { type: 'text', index: false, norms: false },
      },
    },
  },
  words: { settings: { ...FILLING, number_of_shards: 1 }, mappings: { enabled: false } },
  saved: { settings: { ...FILLING, number_of_shards: 1 }, mappings: { enabled: false } },
};

/** The indices of the version of a corpus that answers now; null where there is none. */
export async function currentIndices(client: Client, name: string): Promise<Indices | null> {
  const { body, statusCode } = await client.indices.getAlias({ name }, { ignore: [404] });
  if (statusCode === 404) return null;
  const [passages = ''] = Object.keys(body);
  return indicesBeside(passages, name);
}

/** Lets another version of a corpus answer, in one step. @returns the indices that answered before */
export async function swap(client: Client, name: string, { passages }: Indices): Promise<Indices | null> {
  const before = await currentIndices(client, name);
  const remove =
    before && before.passages !== passages ? [{ remove: { index: before.passages, alias: name } }] : [];
  await client.indices.updateAliases({
    body: { actions: [...remove, { add: { index: passages, alias: name } }] },
  });
  return before;
}

/** Removes complete versions of a corpus except these, as other replicas may still ask the one before. */
export async function removeOthers(client: Client, name: string, kept: readonly Indices[]): Promise<void> {
  const { body } = await client.indices.get({ index: `${name}-*-passages`, allow_no_indices: true });
  for (const passages of Object.keys(body)) {
    const indices = indicesBeside(passages, name);
    if (!indices || kept.some((one) => one.passages === passages)) continue;
    // An incomplete version may still be filled.
    if ((await read(client, indices.saved, HEAD)) === undefined) continue;
    await client.indices.delete({ index: Object.values(indices), ignore_unavailable: true });
  }
}
