import { setTimeout } from 'node:timers/promises';
import { isLong, Queue } from './queue.js';
import type { Work } from './work.js';
import type { Done, Worker } from './worker.js';

/** How many workers answer: while one is stuck, the other goes on. Each takes some 90 MB with the project's own documents. */
const WORKERS = 2;

/** The longest time for an answer, in milliseconds; then its worker is replaced. */
const LIMIT = 2000;

/** The pause before another attempt to start a worker, in milliseconds. */
const PAUSE = 5000;

type Settings = {
  /** @throws Error where a worker cannot start */
  readonly start: () => Promise<Worker>;
  /** Starts one with the documents in use. @throws Error where it cannot start */
  readonly restart: () => Promise<Worker>;
  /** Receives unexpected errors. */
  readonly report: (error: unknown) => void;
};

type Waiting = { readonly work: Work; readonly resolve: (done: Done) => void };

/** Workers with one task each, so that what makes one stuck is known and never tried again. */
export class Workers {
  private readonly idle = new Set<Worker>();
  private readonly all = new Set<Worker>();
  /** Workers that end after their current task. */
  private readonly retired = new WeakSet<Worker>();
  private readonly queue = new Queue<Waiting>();
  /** The worker with long work, until it is free or replaced. */
  private long: Worker | null = null;
  private isClosed = false;
  private version = '';

  private constructor(private readonly settings: Settings) {}

  /** Starts them one by one, as later ones find the index saved. @throws Error where one cannot start */
  static async start(settings: Settings): Promise<Workers> {
    const workers = new Workers(settings);
    while (workers.all.size < WORKERS) workers.add(await settings.start());
    return workers;
  }

  /** Performs a task on a free worker, in its turn. */
  perform(work: Work): Promise<Done> {
    return new Promise((resolve) => {
      this.queue.add({ work, resolve });
      this.handOut();
    });
  }

  /** The version of the documents of the newest worker. */
  get corpus(): string {
    return this.version;
  }

  /** Ends all workers. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const worker of this.all) worker.end();
    await Promise.all([...this.all].map(({ ended }) => ended));
  }

  /** Starts new workers, which take over once all are ready. @throws Error where one cannot start */
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

  /** Gives up all queued work, as no worker may ever start again. */
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

/** Names the command but never what somebody wrote. */
function describe({ args: [asked] }: Work, { kind }: Done): string {
  const command = typeof asked === 'string' ? asked : asked.command;
  return kind === 'late'
    ? `/${command} took longer than ${LIMIT} ms and was stopped; its worker is replaced.`
    : `The worker that answered /${command} broke and is replaced.`;
}
