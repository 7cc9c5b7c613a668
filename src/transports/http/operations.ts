import { Hono } from 'hono';
import type { Dispatch } from '../../dispatch/dispatch.js';
import type { HttpEnv } from '../../env.js';
import { type Log, reportTo } from '../../log.js';
import { listen } from './listen.js';
import { createMetrics, type Metrics } from './metrics.js';

/** Whether a process can answer: not yet, now, or no longer. */
type State = 'starting' | 'ready' | 'ending';

export type Operations = {
  /** The versions of the program and of its documents; replicas with other ones answer differently. */
  readonly versions: { readonly version: string; readonly corpus: string };
  /** Whether it can take requests; `ending` while it finishes what is in flight. */
  readonly state: () => State;
  readonly metrics: Metrics;
};

/** `/healthz`, `/readyz` and `/metrics`, for operators. */
export function createOperations({ versions, state, metrics }: Operations): Hono {
  const app = new Hono();
  app.get('/healthz', ({ text }) => text('alive'));
  app.get('/readyz', ({ json }) => {
    const now = state();
    return json({ state: now, ...versions }, now === 'ready' ? 200 : 503);
  });
  app.get('/metrics', async ({ body }) => {
    const { text, type } = await metrics.read();
    return body(text, 200, { 'content-type': type });
  });
  return app;
}

type Telling = Pick<Operations, 'versions'> & { readonly dispatch: Dispatch; readonly log: Log };

/** Serves the state and metrics of a process where METRICS_PORT asks for it. @throws ActionableError where it cannot listen */
export async function tellOf({ versions, dispatch, log }: Telling, { host, metricsPort }: HttpEnv) {
  let now: State = 'starting';
  const become = (state: State): void => {
    now = state;
  };
  if (metricsPort === undefined) return { become, observe: () => undefined, close: () => undefined };
  const metrics = createMetrics(versions, dispatch.commands);
  const { observe } = metrics;
  const app = createOperations({ versions, metrics, state: () => now });
  const { server, port } = await listen(app, { host, port: metricsPort }, reportTo(log, 'server'));
  log.info({ host, port }, 'tells how it is at /healthz, /readyz and /metrics');
  return {
    become,
    observe,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
