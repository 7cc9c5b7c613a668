import type { Client } from '@opensearch-project/opensearch';
import { HEAD } from './head.js';
import { type Indices, indicesBeside } from './layout.js';
import { read } from './saved-parts.js';

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
