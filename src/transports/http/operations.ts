import { Hono } from 'hono';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Dispatch } from '../../dispatch/dispatch.js';
import type { Commands } from '../../dispatch/load.js';
import type { HttpEnv } from '../../env.js';
import { type Log, reportTo } from '../../log.js';
import type { TimedAnswer } from '../discord/bot.js';
import { listen } from './listen.js';

/** Whether a process can answer: not yet, now, or no longer. */
type State = 'starting' | 'ready' | 'ending';

/** The versions of the program and of its documents; replicas with other ones answer differently. */
export type Versions = { readonly version: string; readonly corpus: string };

type Operations = {
  readonly versions: Versions;
  /** Whether it can take requests; `ending` while it finishes what is in flight. */
  readonly state: () => State;
  readonly metrics: ReturnType<typeof createMetrics>;
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

type Telling = { readonly versions: Versions; readonly dispatch: Dispatch; readonly log: Log };

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

/** The buckets of the histograms, in seconds; Discord waits three for a first response. */
const RESPONSE_TIMES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3];
const SEARCH_TIMES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2];

/** What is answered besides commands. */
const OTHERS = ['remove', 'refusal'];

/**
 * Starts to count the answers of a bot, also memory, CPU and event loop delay, for Prometheus
 * (https://prometheus.io/docs/instrumenting/exposition_formats/).
 */
export function createMetrics(versions: Versions, commands: Commands) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  tellVersions(versions, registry);
  const { answers, lost, dislikes, first, search } = instrumentsIn(registry);
  return {
    /** Counts an outcome: our names and numbers, nothing that somebody wrote. */
    observe: (told: TimedAnswer | null) => {
      if (told === null) return lost.inc();
      const { by, firstMs, searched } = told;
      if (by === 'dislike') dislikes.inc();
      answers.inc(labelsOf(told, commands));
      if (firstMs !== null) first.observe(firstMs / 1000);
      if (searched) search.observe(searched.ms / 1000);
    },
    read: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}

/** Names the command, as an old button may name any, and what became of it. */
function labelsOf({ command, by, failed, searched }: TimedAnswer, commands: Commands) {
  const known = commands.has(command) || OTHERS.includes(command) ? command : 'unknown';
  return {
    command: by === 'completion' ? `${known} completion` : known,
    outcome: failed ? 'failed' : (searched?.status ?? 'done'),
  };
}

/** Tells the versions anew each time, as the documents may change. */
function tellVersions(versions: Versions, registry: Registry) {
  new Gauge({
    name: 'ceyuan_info',
    help: 'The versions of the program and of its documents',
    labelNames: ['version', 'corpus'],
    registers: [registry],
    collect() {
      this.reset();
      this.set({ ...versions }, 1);
    },
  });
}

function instrumentsIn(registry: Registry) {
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name, help, labelNames, registers: [registry] });
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, buckets, registers: [registry] });
  return {
    answers: counter('ceyuan_interactions_total', 'What was answered, by command and by what became of it', [
      'command',
      'outcome',
    ]),
    lost: counter('ceyuan_lost_total', 'What could not be answered'),
    dislikes: counter('ceyuan_dislikes_total', 'Answers that somebody did not like'),
    first: histogram(
      'ceyuan_first_response_seconds',
      'Time until the first response to an interaction',
      RESPONSE_TIMES,
    ),
    search: histogram('ceyuan_search_seconds', 'Time to search the documents for one question', SEARCH_TIMES),
  };
}
