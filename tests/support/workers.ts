import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Guarded, startDispatch } from '../../src/dispatch/guarded.js';

/** What a worker runs, as it was built. */
export const answerWorkerFile = fileURLToPath(new URL('../../dist/workers/answer.js', import.meta.url));

/** The commands as they were built, and those of the tests that never end. */
const builtCommands = fileURLToPath(new URL('../../dist/commands/', import.meta.url));
export const trialCommands = fileURLToPath(new URL('../fixtures/commands/', import.meta.url));

/** Starts a dispatch with workers of its own, which end with the test, and keeps the faults that it reports. */
export async function startWorkers(
  commands = builtCommands,
  env: NodeJS.ProcessEnv = {},
): Promise<{ readonly dispatch: Guarded; readonly faults: string[] }> {
  const faults: string[] = [];
  const report = (error: unknown) => faults.push((error as Error).message);
  const dispatch = await startDispatch(
    { file: answerWorkerFile, commands, env: { PATH: process.env.PATH, ...env } },
    report,
  );
  onTestFinished(() => dispatch.close());
  return { dispatch, faults };
}
