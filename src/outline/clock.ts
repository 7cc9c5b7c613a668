import type { Mention } from './deadlines.js';

/** By when, for the words that follow in the text. */
export type Clock = {
  /** The deadline in force; null before the first. */
  readonly date: string | null;
  /** The words speak of what was, or of a year that is only named. */
  readonly isPast: boolean;
};

/** Before any deadline. */
export const NO_CLOCK: Clock = { date: null, isPast: false };

/**
 * A deadline governs all that follows until the next one. A year that has passed suspends it. A year without
 * 到 or 前 is a deadline only where goals are set out.
 */
export function advance(clock: Clock, mentions: readonly Mention[], takesImplied: boolean): Clock {
  return mentions.reduce(
    ({ date }, mention) =>
      mention.kind === 'stated' || (mention.kind === 'implied' && takesImplied)
        ? { date: mention.date, isPast: false }
        : { date, isPast: true },
    clock,
  );
}
