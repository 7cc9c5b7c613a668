import type { z } from 'zod';

export type Shards = { readonly ids: readonly number[]; readonly count: number };

/** `0-3/16`, or `5/16` for one. */
const SHARDS = /^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?\/(?<count>\d{1,5})$/u;

/** Reads the setting of shards, for zod. */
export function readShards(text: string, context: z.RefinementCtx): Shards {
  const { first = '', last = first, count = '' } = SHARDS.exec(text)?.groups ?? {};
  const [from, to, all] = [first, last, count].map(Number) as [number, number, number];
  if (first === '' || from > to || to >= all)
    context.addIssue('names no shards: it takes the first, the last and how many there are, such as 0-3/16');
  return { ids: Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at), count: all };
}
