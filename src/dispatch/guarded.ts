import { phrasesIn } from '../reply/phrases.js';
import { apologise, type Dispatch } from './dispatch.js';
import { loadCommands } from './load.js';
import { type Program, type Result, startWorker, type Worker } from './worker.js';
import { Workers } from './workers.js';

export type Guarded = Dispatch & {
  readonly corpus: string;
  /** Starts new workers, which take over when ready. @throws ActionableError where they cannot; the old ones go on */
  readonly renew: () => Promise<void>;
  /** Resolves when all workers have started; the first answers alone until then. */
  readonly complete: Promise<void>;
  /** Sets the environment of workers that replace lost ones. */
  readonly restartWith: (env: NodeJS.ProcessEnv) => void;
  readonly close: () => Promise<void>;
};

/** Starts workers, so that no question stops the process that talks with Discord. @throws ActionableError where it cannot */
export async function startDispatch(program: Program, report: (error: unknown) => void): Promise<Guarded> {
  const commands = await loadCommands(program.commands);
  let { env } = program;
  const start = (signal: AbortSignal): Promise<Worker> => startWorker(program, report, signal);
  const restart = (signal: AbortSignal): Promise<Worker> => startWorker({ ...program, env }, report, signal);
  const workers = await Workers.start({ start, restart, report });
  return {
    commands,
    get corpus() {
      return workers.corpus;
    },
    complete: workers.complete,
    renew: () => workers.renew(),
    restartWith: (changed) => {
      env = changed;
    },
    run: async (request) => {
      const done = await workers.perform({ method: 'run', args: [request] });
      if (done.kind === 'done') return done.result as Result<'run'>;
      const { tookTooLong, broken } = phrasesIn(request.locale);
      return apologise(done.kind === 'late' ? tookTooLong : broken);
    },
    suggest: async (...args) => {
      const done = await workers.perform({ method: 'suggest', args });
      return done.kind === 'done' ? (done.result as Result<'suggest'>) : [];
    },
    close: () => workers.close(),
  };
}
