import type { Commands } from '../../dispatch/load.js';
import type { Metrics } from '../../metrics.js';
import type { Observe, TimedAnswer } from '../discord/bot.js';

const OTHERS = ['remove', 'refusal'];

/** Counts the answers of a bot. */
export function countInto(metrics: Metrics, commands: Commands): Observe {
  return (told) => {
    if (told === null) return metrics.countLost();
    const { command, by, firstMs, searched } = told;
    // An old button may name any command.
    const known = commands.has(command) || OTHERS.includes(command) ? command : 'unknown';
    if (by === 'dislike') metrics.countDislike();
    metrics.count({
      command: by === 'completion' ? `${known} completion` : known,
      outcome: outcomeOf(told),
      firstMs,
      searchMs: searched?.ms ?? null,
    });
  };
}

function outcomeOf({ failed, searched }: TimedAnswer) {
  return failed ? 'failed' : (searched?.status ?? 'done');
}
