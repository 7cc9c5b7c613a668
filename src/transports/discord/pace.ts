import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

type Want = 'answer' | 'completion';

export type Wait = {
  readonly seconds: number;
  /** Whether this is the first refusal in this window. */
  readonly isFirst: boolean;
};

/** Requests a person may make in so many seconds, more than a reader can; each key asks for a completion. */
const WINDOWS: Readonly<Record<Want, { readonly points: number; readonly duration: number }>> = {
  answer: { points: 30, duration: 30 },
  completion: { points: 120, duration: 30 },
};

/** Tells how long somebody has to wait; null for not at all. */
export type Pacing = Pick<Pace, 'waitOf'>;

/** No limits, for a bot that one person uses alone. */
export const UNPACED: Pacing = { waitOf: async () => null };

/** Keeps one person from taking the bot's time from others; each replica counts for itself, in memory. */
export class Pace {
  private readonly limiters = {
    answer: new RateLimiterMemory(WINDOWS.answer),
    completion: new RateLimiterMemory(WINDOWS.completion),
  };

  /** Counts one more request; null where it may be answered. */
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
