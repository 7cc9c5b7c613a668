import { setTimeout } from 'node:timers/promises';
import type { Done, Work, Worker } from './worker.js';

/** How many workers answer: while one is stuck, the other goes on. */
const WORKERS = 2;

/** The longest time for an answer, in milliseconds; then its worker is replaced. */
const LIMIT = 2000;

/** The pause before another attempt to start a worker, in milliseconds. */
const PAUSE = 5000;

type WorkerSettings = {
  /** Starts a worker, which ends with the signal. @throws Error where it cannot start */
  readonly start: (signal: AbortSignal) => Promise<Worker>;
  /** Starts one with the documents in use. @throws Error where it cannot start */
  readonly restart: (signal: AbortSignal) => Promise<Worker>;
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
  /** Aborts when they are closed. */
  private readonly closing = new AbortController();
  /** The version of the documents of the newest worker. */
  corpus = '';
  /** Resolves when all have started. */
  complete: Promise<void> = Promise.resolve();

  private constructor(private readonly settings: WorkerSettings) {}

  /** Starts the first, whose index the others find saved. @throws Error where the first cannot start */
  static async start(settings: WorkerSettings): Promise<Workers> {
    const workers = new Workers(settings);
    workers.add(await settings.start(workers.closing.signal));
    workers.complete = workers.startOthers();
    return workers;
  }

  /** Performs a task on a free worker, in its turn. */
  perform(work: Work): Promise<Done> {
    return new Promise((resolve) => {
      this.queue.add({ work, resolve });
      this.handOut();
    });
  }

  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all([...this.all].map(({ ended }) => ended));
  }

  private async startOthers(): Promise<void> {
    while (this.answering < WORKERS && !this.closing.signal.aborted) await this.replace();
  }

  /** How many answer, without those that end after their current task. */
  private get answering(): number {
    return [...this.all].filter((worker) => !this.retired.has(worker)).length;
  }

  /** Starts new workers, which take over once all are ready. @throws Error where one cannot start */
  async renew(): Promise<void> {
    const fresh: Worker[] = [];
    try {
      while (fresh.length < WORKERS) fresh.push(await this.settings.start(this.closing.signal));
    } catch (error) {
      for (const worker of fresh) worker.end();
      throw error;
    }
    for (const worker of this.all) this.retire(worker);
    for (const worker of fresh) this.add(worker);
  }

  private retire(worker: Worker): void {
    this.retired.add(worker);
    if (this.idle.delete(worker)) worker.end();
  }

  private add(worker: Worker): void {
    // New ones may have taken over while this one started.
    if (this.answering >= WORKERS) this.retired.add(worker);
    else this.corpus = worker.corpus;
    this.all.add(worker);
    void worker.ended.then(() => this.drop(worker));
    this.free(worker);
  }

  private drop(worker: Worker): void {
    this.all.delete(worker);
    this.idle.delete(worker);
    if (this.retired.has(worker)) this.finishLong(worker);
    else void this.replace(worker);
  }

  /** Starts a worker in place of a lost one, if there was one, and tries until it can. */
  private async replace(lost?: Worker): Promise<void> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      try {
        return this.add(await this.settings.restart(signal));
      } catch (error) {
        if (signal.aborted) return;
        this.settings.report(error);
        if (this.all.size === 0) this.giveUp();
        await setTimeout(PAUSE, undefined, { ref: false });
      } finally {
        if (lost) this.finishLong(lost);
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
    ? `/${command} took longer than it may (${LIMIT} ms, more on an overloaded machine) and was stopped; its worker is replaced.`
    : `The worker that answered /${command} broke and is replaced.`;
}

/** The length of a request from which it counts as long work, in characters. */
const LONG = 500;

/** Completions go first, and only one piece of long work runs at a time, so that a worker stays free for the others. */
export class Queue<Entry extends { readonly work: Work }> {
  private completions: Entry[] = [];
  private requests: Entry[] = [];

  add(entry: Entry): void {
    (entry.work.method === 'suggest' ? this.completions : this.requests).push(entry);
  }

  /** Takes the next entry; only short work unless long work may begin. */
  next(mayBeLong: boolean): Entry | undefined {
    const at = this.requests.findIndex(({ work }) => mayBeLong || !isLong(work));
    return this.completions.shift() ?? (at < 0 ? undefined : this.requests.splice(at, 1)[0]);
  }

  clear(): Entry[] {
    return [this.completions, this.requests].flatMap((entries) => entries.splice(0));
  }
}

/** Whether a request holds a long text. */
function isLong({ method, args: [request] }: Work): boolean {
  if (method === 'suggest' || typeof request === 'string') return false;
  const texts = Object.values(request.values).filter((value) => typeof value === 'string');
  return texts.reduce((sum, { length }) => sum + length, 0) > LONG;
}
