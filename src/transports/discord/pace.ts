import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export type Wait = {
  readonly seconds: number;
  /** Whether this is the first refusal in this window. */
  readonly isFirst: boolean;
};

/** Tells how long somebody has to wait; null for not at all. */
export type Pacing = Pick<Pace, 'waitOf'>;

/** No limits, for a bot that one person uses alone. */
export const UNPACED: Pacing = { waitOf: async () => null };

/** Keeps one person from taking the bot's time from others; each replica counts for itself, in memory. */
export class Pace {
  /** Requests a person may make in so many seconds, more than a reader can; each key asks for a completion. */
  private readonly limiters = {
    answer: new RateLimiterMemory({ points: 30, duration: 30 }),
    completion: new RateLimiterMemory({ points: 120, duration: 30 }),
  };

  /** Counts one more request; null where it may be answered. */
  async waitOf(user: string, want: 'answer' | 'completion'): Promise<Wait | null> {
    const limiter = this.limiters[want];
    try {
      await limiter.consume(user);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      return { seconds, isFirst: refused.consumedPoints === limiter.points + 1 };
    }
  }
}

/** How long an answer may take before it is announced, in milliseconds; Discord waits three seconds. */
const FOR_ANSWERS = 1500;

/** How long completions may take, in milliseconds; Discord waits three seconds for them to arrive. */
const FOR_COMPLETIONS = 2000;

/** What it takes to respond to one interaction where the machine is slow, in milliseconds. */
const EACH = 5;

/** How long an interaction may wait, in milliseconds: less by what it takes to respond to all `others` that wait, or a crowd would be announced too late. */
export function patienceBeside(others: number) {
  const left = (most: number): number => Math.max(0, most - EACH * others);
  return { forAnswer: left(FOR_ANSWERS), forCompletion: left(FOR_COMPLETIONS) };
}
