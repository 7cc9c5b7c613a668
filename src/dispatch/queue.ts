import type { Work } from './work.js';

/** From how many characters on an answer counts as long work. */
const LONG = 500;

/**
 * What waits for a worker. What somebody types into an option goes first; of long work one thing is done at a time, so
 * that however much of it there is, it leaves a worker to everybody else.
 */
export class Queue<Entry extends { readonly work: Work }> {
  private completions: Entry[] = [];
  private requests: Entry[] = [];

  add(entry: Entry): void {
    (entry.work.method === 'suggest' ? this.completions : this.requests).push(entry);
  }

  /** Takes what is next; only what is short, where no more long work may begin. */
  next(mayBeLong: boolean): Entry | undefined {
    const at = this.requests.findIndex(({ work }) => mayBeLong || !isLong(work));
    return this.completions.shift() ?? (at < 0 ? undefined : this.requests.splice(at, 1)[0]);
  }

  /** Takes all that waits. */
  clear(): Entry[] {
    return [this.completions, this.requests].flatMap((entries) => entries.splice(0));
  }
}

/** Whether what is asked holds a long text. */
export function isLong({ method, args: [request] }: Work): boolean {
  if (method === 'suggest' || typeof request === 'string') return false;
  const texts = Object.values(request.values).filter((value) => typeof value === 'string');
  return texts.reduce((sum, { length }) => sum + length, 0) > LONG;
}
