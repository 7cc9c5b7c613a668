import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Client } from '@opensearch-project/opensearch';
import { z } from 'zod';

const [compress, expand] = [promisify(gzip), promisify(gunzip)];

/** The longest part, in characters, which one request can hold. */
const MAX_PART = 8_000_000;

/** The largest value to read back, in bytes, so that nothing stored there fills the memory. */
const MAX_VALUE = 1_000_000_000;

const Part = z.object({ parts: z.int().positive().max(1000), data: z.string() });

/** Saves a value of any size under a name. */
export async function save(client: Client, index: string, name: string, value: unknown): Promise<void> {
  const data = (await compress(JSON.stringify(value))).toString('base64');
  const parts = Math.max(1, Math.ceil(data.length / MAX_PART));
  // The first part is written last: where it exists, all do.
  for (let at = parts - 1; at >= 0; at -= 1)
    await client.index({
      index,
      id: `${name}-${at}`,
      body: { parts, data: data.slice(at * MAX_PART, (at + 1) * MAX_PART) },
    });
}

/** Reads a value back; undefined where there is none. */
export async function read(client: Client, index: string, name: string): Promise<unknown> {
  const first = await part(client, index, `${name}-0`);
  if (!first) return undefined;
  const data = [first.data];
  for (let at = 1; at < first.parts; at += 1)
    data.push((await part(client, index, `${name}-${at}`))?.data ?? '');
  const bytes = await expand(Buffer.from(data.join(''), 'base64'), { maxOutputLength: MAX_VALUE });
  return JSON.parse(bytes.toString('utf8'));
}

async function part(client: Client, index: string, id: string): Promise<z.infer<typeof Part> | null> {
  const { body, statusCode } = await client.get({ index, id }, { ignore: [404] });
  return statusCode === 404 ? null : Part.parse((body as { _source?: unknown })._source);
}

/** The name of the part saved last; where it exists, the corpus is complete. */
export const HEAD = 'corpus';

const Terms = z.array(z.array(z.string()));

export const Head = z.object({
  /** The version of its documents and glossary. */
  version: z.string(),
  /** The edition of the words that it was cut with. */
  edition: z.string(),
  glossary: Terms,
  aliases: Terms.optional(),
  /** The words that jieba was taught for it. */
  taught: z.array(z.string()),
  passages: z.int().nonnegative(),
  documents: z.int().nonnegative(),
  /** The characters of all documents. */
  length: z.int().nonnegative(),
});

export type Head = z.infer<typeof Head>;
