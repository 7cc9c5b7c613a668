import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Commands } from '../../dispatch/load.js';
import type { Observe, TimedAnswer } from '../discord/bot.js';

/** The metrics for Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export type Metrics = {
  /** Counts an outcome: our names and numbers, nothing that somebody wrote. */
  readonly observe: Observe;
  readonly read: () => Promise<{ readonly text: string; readonly type: string }>;
};

/** The buckets of the histograms, in seconds; Discord waits three for a first response. */
const RESPONSE_TIMES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3];
const SEARCH_TIMES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2];

/** What is answered besides commands. */
const OTHERS = ['remove', 'refusal'];

type Versions = { readonly version: string; readonly corpus: string };

/** Starts to count the answers of a bot, also memory, CPU and event loop delay. */
export function createMetrics(versions: Versions, commands: Commands): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  tellVersions(versions, registry);
  const { answers, lost, dislikes, first, search } = instrumentsIn(registry);
  return {
    observe: (told) => {
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
