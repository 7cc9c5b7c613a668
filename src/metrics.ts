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
  /** Counts a disliked answer. */
  readonly countDislike: () => void;
  /** Counts an unanswered request. */
  readonly countLost: () => void;
  readonly read: () => Promise<{ readonly text: string; readonly type: string }>;
};

/** The buckets of the histograms, in seconds; Discord waits three for a first response. */
const RESPONSE_TIMES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3];
const SEARCH_TIMES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2];

/** Starts to count, also memory, CPU and event loop delay. */
export function createMetrics(versions: { readonly version: string; readonly corpus: string }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const info = { name: 'ceyuan_info', help: 'The versions of the program and of its documents' };
  new Gauge({
    ...info,
    labelNames: ['version', 'corpus'],
    registers,
    // The documents may change while it runs.
    collect() {
      this.reset();
      this.set({ ...versions }, 1);
    },
  });
  const answers = new Counter({
    name: 'ceyuan_interactions_total',
    help: 'What was answered, by command and by what became of it',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const lost = new Counter({ name: 'ceyuan_lost_total', help: 'What could not be answered', registers });
  const dislikes = new Counter({
    name: 'ceyuan_dislikes_total',
    help: 'Answers that somebody did not like',
    registers,
  });
  const first = new Histogram({
    name: 'ceyuan_first_response_seconds',
    help: 'Time until the first response to an interaction',
    buckets: RESPONSE_TIMES,
    registers,
  });
  const search = new Histogram({
    name: 'ceyuan_search_seconds',
    help: 'Time to search the documents for one question',
    buckets: SEARCH_TIMES,
    registers,
  });
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
