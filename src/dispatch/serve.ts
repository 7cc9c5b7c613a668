import { setTimeout } from 'node:timers/promises';
import { ActionableError } from '../errors.js';
import type { Dispatch } from './dispatch.js';
import type { Result, Work, WorkerMessage } from './worker.js';

/** Opens a dispatch; `report` receives unexpected errors. */
type Open = (report: (error: unknown) => void) => Promise<{
  readonly dispatch: Dispatch;
  /** The version of the documents. */
  readonly corpus: string;
  /** Prepares what only some requests need. */
  readonly readAhead: () => Promise<void>;
}>;

/** Makes this process a worker: it answers its parent and ends with it. */
export async function serve(open: Open): Promise<void> {
  leaveEndingToTheParent();
  try {
    const report = (error: unknown) => tell({ kind: 'fault', stack: String((error as Error).stack) });
    const { dispatch, corpus, readAhead } = await open(report);
    await warmUp(dispatch);
    const perform = (work: Work): Promise<Result> =>
      work.method === 'run' ? dispatch.run(...work.args) : dispatch.suggest(...work.args);
    process.on('message', async (work) => tell({ kind: 'done', result: await perform(work as Work) }));
    tell({ kind: 'ready', corpus });
    readAhead().catch(report);
  } catch (error) {
    if (!(error instanceof ActionableError)) throw error;
    tell({ kind: 'refused', reason: error.message });
  }
}

/** Ignores signals, which often go to a whole group, as the parent still waits for what is in flight. */
function leaveEndingToTheParent(): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.once('disconnect', () => process.exit());
}

/** Questions in Chinese, pinyin and English, as each loads other parts. */
const QUESTIONS = ['产业规模要达到多少', 'chanye guimo', 'industry'];

/** How many questions on the documents to ask: after so many the engine has compiled most of what answers. */
const PRACTICE = 20;

/** Does once what the first requests would wait for; the documents' own questions lead through most of the code. */
async function warmUp({ commands, suggest, run }: Dispatch): Promise<void> {
  const own = (await suggest('ask', 'question', '')).map(({ value }) => value);
  for (const question of [...QUESTIONS, ...own.slice(0, PRACTICE)])
    await atHalfSpeed(() => run({ command: 'ask', values: { question }, locale: 'zh-CN' }));
  for (const { name, options } of commands.values())
    for (const option of Object.keys(options)) await atHalfSpeed(() => suggest(name, option, 'a'));
}

/** Rests as long as a step took, as processes that answer already may need the processor. */
async function atHalfSpeed(step: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await step();
  await setTimeout(performance.now() - begun);
}

function tell(told: WorkerMessage): void {
  process.send?.(told);
}
