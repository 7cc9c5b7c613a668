import { Hono } from 'hono';
import type { Metrics } from './metrics.js';

/** Whether a process can answer: not yet, now, or no longer. */
export type State = 'starting' | 'ready' | 'ending';

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
