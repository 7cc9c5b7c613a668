import { Bench } from 'tinybench';
import { createLibrary } from '../src/answer/library.js';
import { latencyOf } from './latency.js';
import { plainMiniSearch, type Subjects } from './subjects.js';
import { milliseconds, type Row, ratio } from './table.js';

/** Times making the index from passages that are read already. */
export async function benchmarkBuild({ corpus, words, records }: Subjects): Promise<Row[]> {
  const bench = new Bench({ time: 1500, warmupTime: 500 });
  bench.add('ceyuan', () => createLibrary(corpus, words));
  bench.add('MiniSearch, default options', () => plainMiniSearch(records));
  bench.add('MiniSearch, jieba words', () => plainMiniSearch(records, words.forIndex));
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => ({ name, p50: latencyOf(result).p50 }));
  const base = medians.at(-1)!.p50;
  return medians.map(({ name, p50 }) => ({
    name,
    figures: { ratio: ratio(p50, base), p50: milliseconds(p50) },
  }));
}
