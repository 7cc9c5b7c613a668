import { BM25, FIELDS } from '../passage-index.js';

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
export function indicesBeside(passages: string, name: string): Indices | null {
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
