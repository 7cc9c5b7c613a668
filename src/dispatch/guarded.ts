import { phrasesIn } from '../reply/phrases.js';
import { apologise, type Dispatch, type Request } from './dispatch.js';
import { loadCommands } from './load.js';
import { type Program, type Result, startWorker } from './worker.js';
import { Workers } from './workers.js';

export type Guarded = Awaited<ReturnType<typeof startDispatch>>;

/** Starts workers, so that no question stops the process that talks with Discord. @throws ActionableError where it cannot */
export async function startDispatch(program: Program, report: (error: unknown) => void) {
  const commands = await loadCommands(program.commands);
  let { env } = program;
  const workers = await Workers.start({
    start: (signal) => startWorker(program, report, signal),
    restart: (signal) => startWorker({ ...program, env }, report, signal),
    report,
  });
  return {
    commands,
    get corpus() {
      return workers.corpus;
    },
    /** Resolves when all workers have started; the first answers alone until then. */
    complete: workers.complete,
    /** Starts new workers, which take over when ready. @throws ActionableError where they cannot; the old ones go on */
    renew: () => workers.renew(),
    /** Sets the environment of workers that replace lost ones. */
    restartWith: (changed: NodeJS.ProcessEnv) => {
      env = changed;
    },
    run: async (request: Request) => {
      const done = await workers.perform({ method: 'run', args: [request] });
      if (done.kind === 'done') return done.result as Result<'run'>;
      const { tookTooLong, broken } = phrasesIn(request.locale);
      return apologise(done.kind === 'late' ? tookTooLong : broken);
    },
    suggest: async (...args: Parameters<Dispatch['suggest']>) => {
      const done = await workers.perform({ method: 'suggest', args });
      return done.kind === 'done' ? (done.result as Result<'suggest'>) : [];
    },
    close: () => workers.close(),
  };
}
