import type { Client } from '@opensearch-project/opensearch';
import { ActionableError } from '../../errors.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import type { Words } from '../../text/words.js';
import { readPhrases } from '../phrases.js';
import { Counts, Statistics } from '../statistics.js';
import type { Address } from './address.js';
import { connect, FOR_ANSWERS, FOR_INDEXING, withEngine } from './connection.js';
import { currentIndices, type Indices } from './layout.js';
import { type Connection, idsNamed, idsOf, openPassages } from './passages.js';
import { HEAD, Head, read } from './saved-parts.js';

/** The largest corpus that is kept at hand whole, as in the embedded index. */
export type AtHand = { readonly documents: number; readonly characters: number };

const AT_HAND: AtHand = { documents: 2_000, characters: 2_000_000 };

/** How many documents of a large corpus are shown by default, and how many are fetched at once. */
const SHOWN = 25;
const AT_ONCE = 100;

/** Opens a corpus, cut with the words that `load` gives. @throws ActionableError where none can be reached */
export async function openCorpus(
  address: Address,
  load: (taught: readonly string[]) => Words,
  atHand: AtHand = AT_HAND,
) {
  const start = connect(address, { ...FOR_INDEXING, maxRetries: FOR_ANSWERS.maxRetries });
  const saved = withEngine(address, () => readSaved(start, address)).finally(() => start.close());
  const { indices, head, statistics, counts } = await saved;
  const words = load(head.taught);
  if (words.edition() !== head.edition) throw notHere(address, 'was indexed with other dictionaries');
  const place: Connection = { client: connect(address, FOR_ANSWERS), address, indices };
  const index = openPassages(place, statistics.passages);
  const isAll = head.documents <= atHand.documents && head.length <= atHand.characters;
  const ids = await idsOf(place, { match_all: {} }, isAll ? Math.max(1, head.documents) : SHOWN);
  const entries: ParsedDocument[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE)
    entries.push(...(await index.documents(ids.slice(at, at + AT_ONCE))));
  return {
    ...{ index, statistics, counts, words },
    /** All documents, or the first where there are more than are kept at hand. */
    entries,
    phrases: readPhrases(
      entries.flatMap(({ passages }) => passages),
      words,
    ),
    version: head.version,
    glossary: head.glossary,
    aliases: head.aliases,
    /** Finds the ids of documents by id, short name or title; null where `entries` are all there are. */
    named: isAll ? null : (names: readonly string[]) => idsNamed(place, names),
  };
}

/** The index of the passages that answer now; null where there is none. */
export async function currentPassages(address: Address): Promise<string | null> {
  const client = connect(address, FOR_ANSWERS);
  const current = withEngine(address, () => currentIndices(client, address.name));
  return (await current.finally(() => client.close()))?.passages ?? null;
}

async function readSaved(client: Client, address: Address) {
  const indices: Indices | null = await currentIndices(client, address.name);
  if (!indices) throw notHere(address, 'is not there');
  const part = (name: string) => read(client, indices.saved, name);
  const [head, statistics, words] = await Promise.all([part(HEAD), part('statistics'), part('words')]);
  return {
    indices,
    head: Head.parse(head),
    statistics: Statistics.parse(statistics),
    counts: new Map(Counts.parse(words)),
  };
}

function notHere({ shown }: Address, why: string): ActionableError {
  return new ActionableError(`The corpus ${shown} ${why}. Run "npm run index -- --to ${shown}".`);
}
