import type { HttpEnv } from '../../env.js';
import type { Log } from '../../log.js';
import { listen } from './listen.js';
import { createOperations, type Operations, type State } from './operations.js';

type Telling = { readonly become: (state: State) => void; readonly close: () => void };

/** Serves the state of a process where METRICS_PORT asks for it. @throws ActionableError where it cannot listen */
export async function tellOf(
  { log, ...parts }: Omit<Operations, 'state'> & { readonly log: Log },
  { host, metricsPort }: HttpEnv,
): Promise<Telling> {
  let now: State = 'starting';
  const become = (state: State): void => {
    now = state;
  };
  if (metricsPort === undefined) return { become, close: () => undefined };
  const app = createOperations({ ...parts, state: () => now });
  const { server, port } = await listen(app.fetch, { host, port: metricsPort });
  log.info({ host, port }, 'tells how it is at /healthz, /readyz and /metrics');
  return {
    become,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
