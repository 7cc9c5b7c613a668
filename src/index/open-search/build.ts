import { createHash } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import type { Words } from '../../text/words.js';
import { Tally } from '../statistics.js';
import { BODIES, FILLED, type Indices, indicesOf, LAYOUT, removeOthers, swap } from './layout.js';
import { idOfWord, type Records, toRecords } from './records.js';
import { HEAD, type Head, read, save } from './saved-parts.js';
import type { Filed, Survey } from './survey.js';

type Build = {
  readonly survey: Survey;
  readonly documents: AsyncIterable<Filed>;
  readonly words: Words;
  /** Hears how many documents are done. */
  readonly tell: (done: number) => void;
};

/** How many documents are written and counted together; an interrupted build loses at most so many. */
const BATCH = 250;

/** Indexes a corpus beside the one that answers, and swaps them; keeps what an earlier run did. @returns its counts */
export async function indexCorpus(client: Client, name: string, build: Build): Promise<Tally> {
  const { version, glossary, aliases, taught } = build.survey;
  const edition = build.words.edition();
  // All that changes what is indexed, so that no version is taken for another.
  const digest = createHash('sha256').update(`${LAYOUT} ${version} ${edition}`).digest('hex').slice(0, 12);
  const indices = indicesOf(name, digest);
  await createIndices(client, indices);
  const tally = await writeDocuments(client, indices, build);
  const words = [...tally.words];
  await write(
    client,
    words.map(([word, count]) => [{ index: { _index: indices.words, _id: idOfWord(word) } }, { count }]),
  );
  // The words by which questions are read are none of leads.
  const read = words.filter(([word]) => !word.startsWith('^'));
  await save(client, indices.saved, 'words', read);
  await save(client, indices.saved, 'statistics', tally.statistics());
  const { passages, documents, length } = tally;
  const head = { version, edition, taught, glossary, aliases, passages, documents, length };
  await save(client, indices.saved, HEAD, head satisfies Record<keyof Head, unknown>);
  await finish(client, indices);
  const before = await swap(client, name, indices);
  await removeOthers(client, name, [indices, ...(before ? [before] : [])]);
  return tally;
}

async function createIndices(client: Client, indices: Indices): Promise<void> {
  for (const kind of Object.keys(BODIES) as (keyof Indices)[]) {
    const { body: exists } = await client.indices.exists({ index: indices[kind] });
    if (!exists) await client.indices.create({ index: indices[kind], body: BODIES[kind] as never });
  }
}

async function writeDocuments(client: Client, indices: Indices, { documents, words, tell }: Build) {
  const all = new Tally();
  let number = 0;
  for await (const batch of inBatches(documents)) {
    const key = `batch-${number}-${batch.at(-1)!.parsed.document.id}`;
    const done = await read(client, indices.saved, key);
    const tally = done === undefined ? new Tally() : Tally.from(done);
    if (done === undefined) {
      const records = batch.map(({ file, parsed }, at) =>
        toRecords(parsed, { number: number + at, file }, words, tally),
      );
      await write(
        client,
        records.flatMap((one) => operationsOf(one, indices)),
      );
      await save(client, indices.saved, key, tally);
    }
    all.merge(tally);
    number += batch.length;
    tell(number);
  }
  return all;
}

async function* inBatches(documents: AsyncIterable<Filed>): AsyncGenerator<Filed[]> {
  let batch: Filed[] = [];
  for await (const one of documents) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

type Operation = readonly [action: { readonly index: Readonly<Record<string, string>> }, source: object];

/** Routes the passages of a document to one shard, so that a search within it asks that shard alone. */
function operationsOf({ id, document, passages }: Records, indices: Indices): Operation[] {
  return [
    [{ index: { _index: indices.documents, _id: id } }, document],
    ...passages.map(
      ({ id: _id, record }): Operation => [{ index: { _index: indices.passages, _id, routing: id } }, record],
    ),
  ];
}

/** How many bytes are sent at once. */
const FLUSH = 5_000_000;

/** @throws Error where the engine does not take one of them */
async function write(client: Client, operations: readonly Operation[]): Promise<void> {
  const refused: string[] = [];
  await client.helpers.bulk<Operation>({
    datasource: [...operations],
    onDocument: ([action, source]) => [action, source] as never,
    flushBytes: FLUSH,
    concurrency: 2,
    onDrop: ({ error, status }) => refused.push(`${status} ${error?.type}: ${error?.reason}`),
  });
  if (refused.length > 0) throw new Error(`OpenSearch refused ${refused.length} records: ${refused[0]}`);
}

/** How long copying to other nodes may take, in OpenSearch's notation. */
const COPYING = '30m';

async function finish(client: Client, indices: Indices): Promise<void> {
  const index = Object.values(indices);
  await client.indices.putSettings({ index, body: { index: FILLED } as never });
  await client.indices.refresh({ index });
  await client.cluster.health(
    { index, wait_for_status: 'green', timeout: COPYING },
    { requestTimeout: 31 * 60_000 },
  );
}
