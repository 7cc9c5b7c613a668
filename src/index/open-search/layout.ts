import { BM25, FIELDS } from '../scoring.js';

/** To be raised whenever what is written changes. */
export const LAYOUT = 1;

/** What a corpus is made of in OpenSearch, an index each. */
const KINDS = ['passages', 'documents', 'words', 'saved'] as const;

/** The indices of one version of a corpus. */
export type Indices = Record<(typeof KINDS)[number], string>;

/** The version of a corpus is the digest in the names of its indices; the alias leads to that of the passages. */
const OF_PASSAGES = /^(?<base>(?<name>.+)-[\da-f]{12})-passages$/u;

/** The indices of a version of a corpus: its name, and a digest of all that it is made of. */
export function indicesOf(name: string, digest: string): Indices {
  return named(`${name}-${digest}`);
}

/**
 * The indices of the version whose passages stand in the index of this name; null where that belongs to another
 * corpus.
 */
export function indicesBeside(passages: string, name: string): Indices | null {
  const { base, name: own } = OF_PASSAGES.exec(passages)?.groups ?? {};
  return base !== undefined && own === name ? named(base) : null;
}

function named(base: string): Indices {
  return Object.fromEntries(KINDS.map((kind) => [kind, `${base}-${kind}`])) as Indices;
}

type Body = { readonly settings: object; readonly mappings: object };

/** Settings of a new index: while it is filled it has no replicas and no refresh. */
const FILLING = { number_of_replicas: 0, refresh_interval: '-1' };

/** What is set when all is written: where there is another node, it holds everything once more. */
export const FILLED = { auto_expand_replicas: '0-1', refresh_interval: '1s' };

/** How many parts passages are spread over: some millions in each are searched quickly. */
const SHARDS = 3;

/** Words come cut, and how often and where they stand together is not asked. */
const WORDS = { type: 'text', analyzer: 'whitespace', similarity: 'passages', index_options: 'freqs' };
const KEPT = { type: 'keyword', index: false, doc_values: false };

/** How the four indices are made. */
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
