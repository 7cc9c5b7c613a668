import { describe, expect, it } from 'vitest';
import type { Work } from '../../src/dispatch/worker.js';
import { Queue } from '../../src/dispatch/workers.js';

const answer = (question: string) => ({
  work: { method: 'run', args: [{ command: 'ask', values: { question }, locale: 'en' }] } satisfies Work,
});
const completion = (typed: string) => ({
  work: { method: 'suggest', args: ['task', 'about', typed] } satisfies Work,
});

type Entry = { readonly work: Work };

/** What a worker takes, in order, of what waits. */
function taken(waiting: readonly Entry[], mayBeLong = true): Entry[] {
  const queue = new Queue<Entry>();
  for (const entry of waiting) queue.add(entry);
  const order: Entry[] = [];
  for (let next = queue.next(mayBeLong); next; next = queue.next(mayBeLong)) order.push(next);
  return order;
}

describe('what waits for a worker', () => {
  const [first, second, typed, more] = [answer('算力'), answer('人才'), completion('算'), completion('算力')];

  it('is answered in the order in which it came, but for what somebody is typing, which goes before', () => {
    expect(taken([first, second])).toEqual([first, second]);
    expect(taken([first, typed, second, more])).toEqual([typed, more, first, second]);
  });

  it('waits where it is long and no more long work may begin, and leaves the rest to go on', () => {
    const long = answer('长'.repeat(600));
    expect(taken([long, first, typed])).toEqual([typed, long, first]);
    expect(taken([long, first, typed], false)).toEqual([typed, first]);
  });

  it('is all given back when nobody will answer it', () => {
    const queue = new Queue<Entry>();
    for (const entry of [first, typed]) queue.add(entry);
    expect(queue.clear()).toEqual([typed, first]);
    expect(queue.next(true)).toBeUndefined();
  });
});
