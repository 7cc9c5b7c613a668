import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../src/paths.js';
import { milliseconds, type Row, ratio } from '../table.js';
import type { Figures, Job } from './job.js';

/** What is to be timed: on how many passages, and of which documents they are made. */
export type ScaleOptions = { readonly passages: Job['passages']; readonly set: Job['set'] };

const ENGINES = ['ceyuan', 'minisearch'] as const;
const NAMES = { ceyuan: 'ceyuan: ranked, judged and quoted', minisearch: 'MiniSearch, jieba words' };

/** How often the saved index is read and asked, in turn; the best of each figure counts, as noise only adds. */
const ROUNDS = 2;

/** Builds, saves, reads and asks both engines on the same passages, each time in a new process. */
export function benchmarkScale(options: ScaleOptions): { readonly passages: number; readonly rows: Row[] } {
  const folder = mkdtempSync(join(tmpdir(), 'ceyuan-scale-'));
  try {
    const run = (engine: Job['engine'], step: Job['step']) => runJob({ ...options, engine, step, folder });
    const built = ENGINES.map((engine) => run(engine, 'build'));
    const rounds = Array.from({ length: ROUNDS }, () => ENGINES.map((engine) => run(engine, 'load')));
    const loaded = ENGINES.map((_, at) => best(rounds.map((round) => round[at]!)));
    return { passages: built[0]!.passages, rows: toRows(built, loaded) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Loaded = Record<'ms' | 'memory' | 'first' | 'p50' | 'p99', number>;

function best(rounds: readonly Figures[]): Loaded {
  const least = (of: (figures: Figures) => number): number => Math.min(...rounds.map(of));
  return {
    ms: least(({ ms }) => ms),
    memory: least(({ memory }) => memory),
    first: least(({ answers }) => answers!.first),
    p50: least(({ answers }) => answers!.p50),
    p99: least(({ answers }) => answers!.p99),
  };
}

function toRows(built: readonly Figures[], loaded: readonly Loaded[]): Row[] {
  const all = ENGINES.map((_, at) => ({ ...loaded[at]!, build: built[at]!.ms }));
  const base = all.at(-1)!;
  return ENGINES.map((engine, at) => {
    const { first, p50, p99, build, ms, memory } = all[at]!;
    return {
      name: NAMES[engine],
      figures: {
        'p50 ratio': ratio(p50, base.p50),
        'p99 ratio': ratio(p99, base.p99),
        'build ratio': ratio(build, base.build),
        'load ratio': ratio(ms, base.ms),
        'memory ratio': ratio(memory, base.memory),
        p50: milliseconds(p50),
        p99: milliseconds(p99),
        build: `${(build / 1000).toFixed(2)} s`,
        load: `${(ms / 1000).toFixed(2)} s`,
        'first answer': `${first.toFixed(0)} ms`,
        memory: `${(memory / 1e6).toFixed(0)} MB`,
      },
    };
  });
}

function runJob(job: Job): Figures {
  const file = join(projectFolder, 'dist/tools/scale-engine.js');
  const args = ['--max-old-space-size=8192', file, JSON.stringify(job)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${job.engine}, ${job.step} failed: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}
