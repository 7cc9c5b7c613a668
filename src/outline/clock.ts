import type { Mention } from './deadlines.js';

/** The deadline for the words that follow. */
export type Clock = {
  /** The deadline in force; null before the first. */
  readonly date: string | null;
  /** Whether the words speak of the past, or only name a year. */
  readonly isPast: boolean;
};

/** Before any deadline. */
export const NO_CLOCK: Clock = { date: null, isPast: false };

/** A deadline holds until the next one; a past year suspends it, and a year without 到 or 前 is one only among goals. */
export function advance(clock: Clock, mentions: readonly Mention[], takesImplied: boolean): Clock {
  return mentions.reduce(
    ({ date }, mention) =>
      ['stated', 'coming'].includes(mention.kind) || (mention.kind === 'implied' && takesImplied)
        ? { date: mention.date, isPast: false }
        : { date, isPast: true },
    clock,
  );
}
