import type { Dispatch } from '../../dispatch/dispatch.js';
import type { HttpEnv } from '../../env.js';
import type { Log } from '../../log.js';
import type { Observe } from '../discord/bot.js';
import { listen } from './listen.js';
import { createMetrics } from './metrics.js';
import { createOperations, type Operations, type State } from './operations.js';

type Reporting = {
  readonly versions: Operations['versions'];
  readonly dispatch: Pick<Dispatch, 'commands'>;
  readonly log: Log;
};

type Telling = {
  readonly become: (state: State) => void;
  readonly observe: Observe;
  readonly close: () => void;
};

/** Serves the state and metrics of a process where METRICS_PORT asks for it. @throws ActionableError where it cannot listen */
export async function tellOf(
  { versions, dispatch, log }: Reporting,
  { host, metricsPort }: HttpEnv,
): Promise<Telling> {
  let now: State = 'starting';
  const become = (state: State): void => {
    now = state;
  };
  if (metricsPort === undefined) return { become, observe: () => undefined, close: () => undefined };
  const metrics = createMetrics(versions, dispatch.commands);
  const app = createOperations({ versions, metrics, state: () => now });
  const report = ({ stack }: Error): void => log.error({ stack }, 'a fault in the server');
  const { server, port } = await listen(app, { host, port: metricsPort }, report);
  log.info({ host, port }, 'tells how it is at /healthz, /readyz and /metrics');
  return {
    become,
    observe: metrics.observe,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
