import type { Work } from './worker.js';

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
export function isLong({ method, args: [request] }: Work): boolean {
  if (method === 'suggest' || typeof request === 'string') return false;
  const texts = Object.values(request.values).filter((value) => typeof value === 'string');
  return texts.reduce((sum, { length }) => sum + length, 0) > LONG;
}
