import { ActionableError } from '../errors.js';
import type { Dispatch } from './dispatch.js';
import { warmUp } from './warm-up.js';
import { perform, type Work, type WorkerMessage } from './work.js';

type Opened = {
  readonly dispatch: Dispatch;
  /** The version of the documents. */
  readonly corpus: string;
  /** Prepares what only some requests need. */
  readonly readAhead: () => Promise<void>;
};

/** Opens a dispatch; `report` receives unexpected errors. */
type Open = (report: (error: unknown) => void) => Promise<Opened>;

/** Makes this process a worker: it answers its parent and ends with it. */
export async function serve(open: Open): Promise<void> {
  leaveEndingToTheParent();
  try {
    const report = (error: unknown) => tell({ kind: 'fault', stack: String((error as Error).stack) });
    const { dispatch, corpus, readAhead } = await open(report);
    await warmUp(dispatch);
    process.on('message', async (work) =>
      tell({ kind: 'done', result: await perform(dispatch, work as Work) }),
    );
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

function tell(told: WorkerMessage): void {
  process.send?.(told);
}
