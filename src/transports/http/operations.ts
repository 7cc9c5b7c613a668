import { Hono } from 'hono';
import type { Metrics } from '../../metrics.js';

/** Whether a process can answer: not yet, now, or no more. */
export type State = 'starting' | 'ready' | 'ending';

/** What a process tells of itself. */
export type Operations = {
  /** Versions of the program and of its documents: replicas that differ in them answer differently. */
  readonly versions: { readonly version: string; readonly corpus: string };
  /** Whether it can take something to answer now; `ending` while it finishes what it has begun. */
  readonly state: () => State;
  readonly metrics: Metrics;
};

/** `/healthz`, `/readyz` and `/metrics`, for whoever runs the process. */
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
