import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../src/paths.js';
import { percentile } from './latency.js';
import { type Row, ratio } from './table.js';

const QUESTION = '核心产业规模要达到多少';
const RUNS = 9;

const COMMANDS = [
  { name: 'ceyuan: one answer', args: [join(projectFolder, 'dist/src/main.js'), 'ask', QUESTION] },
  { name: 'node, nothing else', args: ['-e', '0'] },
  { name: 'nodejieba with its own dictionaries, nothing else', args: ['-e', "require('nodejieba').load()"] },
];

/** Times whole processes, in turn, so that a machine that slows down slows all of them. */
export async function benchmarkProcesses(): Promise<Row[]> {
  const times = COMMANDS.map((): number[] => []);
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [at, { args }] of COMMANDS.entries()) {
      const elapsed = timeProcess(args);
      if (run > 0) times[at]!.push(elapsed);
    }
  }
  const medians = times.map((values) => percentile(values, 0.5));
  const base = medians.at(-1)!;
  return COMMANDS.map(({ name }, at) => ({
    name,
    figures: { ratio: ratio(medians[at]!, base), median: `${medians[at]!.toFixed(0)} ms` },
  }));
}

function timeProcess(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: projectFolder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return performance.now() - started;
}
