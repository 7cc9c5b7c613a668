import { text } from 'node:stream/consumers';
import { readEnv } from '../../src/env.js';
import type { Address } from '../../src/index/open-search/address.js';
import { openLibrary } from '../../src/open-library.js';
import { bytesInUse } from '../eval/build.js';
import { percentile } from '../latency.js';

/** What a process is to answer, and from where. */
export type ReplicaJob = { readonly address: Address; readonly questions: readonly string[] };

/** Times in milliseconds, memory in bytes after all answers. */
export type ReplicaFigures = Record<'opened' | 'first' | 'p50' | 'p99' | 'heap' | 'rss', number>;

const { address, questions } = JSON.parse(await text(process.stdin)) as ReplicaJob;
const started = performance.now();
const library = await openLibrary({ ...readEnv({}), index: address });
const opened = performance.now() - started;
const times: number[] = [];
for (const question of questions) {
  const asked = performance.now();
  await library.answer(question);
  times.push(performance.now() - asked);
}
const heap = bytesInUse();
// What is asked once more cannot have been swept out.
await library.answer(questions[0]!);
const { rss } = process.memoryUsage();
const figures: ReplicaFigures = {
  ...{ opened, first: times[0]!, p50: percentile(times, 0.5), p99: percentile(times, 0.99) },
  ...{ heap, rss },
};
process.stdout.write(JSON.stringify(figures), () => process.exit());
