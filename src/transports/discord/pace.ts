import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** What somebody asks for: an answer, or what could be typed next. */
type Want = 'answer' | 'completion';

/** How long somebody who asks too fast has to wait. */
export type Wait = {
  readonly seconds: number;
  /** Whether nothing was refused before in this window. */
  readonly isFirst: boolean;
};

/**
 * How many requests one person may make in a window, which lasts so many seconds: more than somebody who reads can
 * make, far fewer than a script can. A completion is asked for with every key.
 */
const WINDOWS: Readonly<Record<Want, { readonly points: number; readonly duration: number }>> = {
  answer: { points: 30, duration: 30 },
  completion: { points: 120, duration: 30 },
};

/** Tells how long somebody has to wait; null where a request may be answered. */
export type Pacing = Pick<Pace, 'waitOf'>;

/** For a bot that one person has alone. */
export const UNPACED: Pacing = { waitOf: async () => null };

/** Keeps one person from taking the bot's time from all others; each replica counts for itself, in memory. */
export class Pace {
  private readonly limiters = {
    answer: new RateLimiterMemory(WINDOWS.answer),
    completion: new RateLimiterMemory(WINDOWS.completion),
  };

  /** Counts one more request of somebody. Null where it may be answered. */
  async waitOf(user: string, want: Want): Promise<Wait | null> {
    try {
      await this.limiters[want].consume(user);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      return { seconds, isFirst: refused.consumedPoints === WINDOWS[want].points + 1 };
    }
  }
}
