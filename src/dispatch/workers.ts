import { setTimeout } from 'node:timers/promises';
import { isLong, Queue } from './queue.js';
import type { Work } from './work.js';
import type { Done, Worker } from './worker.js';

/**
 * How many workers answer: while one is stuck, the other answers everybody else. Each holds the documents and their index,
 * which takes some 90 MB with the project's own documents.
 */
const WORKERS = 2;

/** The longest that one answer may take, in milliseconds; then its worker is ended and replaced. */
const LIMIT = 2000;

/** How long to wait before a worker that did not start is started again, in milliseconds. */
const PAUSE = 5000;

type Settings = {
  /** @throws Error where a worker cannot begin */
  readonly start: () => Promise<Worker>;
  /** Starts one with the documents that answer already. @throws Error where it cannot begin */
  readonly restart: () => Promise<Worker>;
  /** Takes what went wrong unexpectedly. */
  readonly report: (error: unknown) => void;
};

type Waiting = { readonly work: Work; readonly resolve: (done: Done) => void };

/** Workers that do one thing each at a time, so that what makes one stuck is known, and is never tried twice. */
export class Workers {
  private readonly idle = new Set<Worker>();
  private readonly all = new Set<Worker>();
  /** Those that end as soon as they have done what they do. */
  private readonly retired = new WeakSet<Worker>();
  private readonly queue = new Queue<Waiting>();
  /** The worker that does long work, until it is free again or replaced. */
  private long: Worker | null = null;
  private isClosed = false;
  private version = '';

  private constructor(private readonly settings: Settings) {}

  /** Starts them one after the other, as the later ones find the index saved. @throws Error where one cannot begin */
  static async start(settings: Settings): Promise<Workers> {
    const workers = new Workers(settings);
    while (workers.all.size < WORKERS) workers.add(await settings.start());
    return workers;
  }

  /** Has it done by a free worker, as soon as it is its turn. */
  perform(work: Work): Promise<Done> {
    return new Promise((resolve) => {
      this.queue.add({ work, resolve });
      this.handOut();
    });
  }

  /** The version of the documents that the worker has which began last. */
  get corpus(): string {
    return this.version;
  }

  /** Ends them all. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const worker of this.all) worker.end();
    await Promise.all([...this.all].map(({ ended }) => ended));
  }

  /** Starts others beside these, and lets them answer when all have begun. @throws Error where one cannot begin */
  async renew(): Promise<void> {
    const fresh: Worker[] = [];
    try {
      while (fresh.length < WORKERS) fresh.push(await this.settings.start());
    } catch (error) {
      for (const worker of fresh) worker.end();
      throw error;
    }
    const old = [...this.all];
    for (const worker of fresh) this.add(worker);
    for (const worker of old) this.retire(worker);
  }

  private retire(worker: Worker): void {
    this.retired.add(worker);
    if (this.idle.delete(worker)) worker.end();
  }

  private add(worker: Worker): void {
    this.all.add(worker);
    this.version = worker.corpus;
    void worker.ended.then(() => this.drop(worker));
    if (this.isClosed) worker.end();
    this.free(worker);
  }

  private drop(worker: Worker): void {
    this.all.delete(worker);
    this.idle.delete(worker);
    if (this.retired.has(worker)) this.finishLong(worker);
    else void this.replace(worker);
  }

  private async replace(worker: Worker): Promise<void> {
    while (!this.isClosed) {
      try {
        return this.add(await this.settings.restart());
      } catch (error) {
        this.settings.report(error);
        if (this.all.size === 0) this.giveUp();
        await setTimeout(PAUSE, undefined, { ref: false });
      } finally {
        this.finishLong(worker);
      }
    }
  }

  /** Tells all who wait that they get no answer, as no worker may ever start again. */
  private giveUp(): void {
    for (const { resolve } of this.queue.clear()) resolve({ kind: 'lost' });
  }

  private free(worker: Worker): void {
    if (this.retired.has(worker)) worker.end();
    else {
      this.idle.add(worker);
      this.handOut();
    }
  }

  private finishLong(worker: Worker): void {
    if (this.long !== worker) return;
    this.long = null;
    this.handOut();
  }

  private handOut(): void {
    for (const worker of this.idle) {
      const next = this.queue.next(this.long === null);
      if (!next) return;
      this.idle.delete(worker);
      if (isLong(next.work)) this.long = worker;
      void this.give(worker, next);
    }
  }

  private async give(worker: Worker, { work, resolve }: Waiting): Promise<void> {
    const done = await worker.perform(work, LIMIT);
    resolve(done);
    if (done.kind === 'done') {
      this.finishLong(worker);
      this.free(worker);
    } else this.settings.report(new Error(describe(work, done)));
  }
}

/** Names what was asked, but never what somebody wrote. */
function describe({ args: [asked] }: Work, { kind }: Done): string {
  const command = typeof asked === 'string' ? asked : asked.command;
  return kind === 'late'
    ? `/${command} took longer than ${LIMIT} ms and was stopped; its worker is replaced.`
    : `The worker that answered /${command} broke and is replaced.`;
}
