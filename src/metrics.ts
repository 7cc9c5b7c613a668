import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What to count of an answer: our names and numbers, nothing that somebody wrote. */
export type Counted = {
  /** A command or other action; at most some dozens. */
  readonly command: string;
  readonly outcome: 'answered' | 'related' | 'none' | 'done' | 'failed';
  /** Until the first response, in milliseconds; null without one. */
  readonly firstMs: number | null;
  /** How long the search took, in milliseconds; null without one. */
  readonly searchMs: number | null;
};

/** The metrics for Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export type Metrics = {
  readonly count: (counted: Counted) => void;
  readonly countDislike: () => void;
  readonly countLost: () => void;
  readonly read: () => Promise<{ readonly text: string; readonly type: string }>;
};

/** The buckets of the histograms, in seconds; Discord waits three for a first response. */
const RESPONSE_TIMES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3];
const SEARCH_TIMES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2];

/** Starts to count, also memory, CPU and event loop delay. */
export function createMetrics(versions: { readonly version: string; readonly corpus: string }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  tellVersions(versions, registry);
  const { answers, lost, dislikes, first, search } = instrumentsIn(registry);
  return {
    count: ({ command, outcome, firstMs, searchMs }) => {
      answers.inc({ command, outcome });
      if (firstMs !== null) first.observe(firstMs / 1000);
      if (searchMs !== null) search.observe(searchMs / 1000);
    },
    countDislike: () => dislikes.inc(),
    countLost: () => lost.inc(),
    read: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}

/** Tells the versions anew each time, as the documents may change. */
function tellVersions(versions: { readonly version: string; readonly corpus: string }, registry: Registry) {
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
