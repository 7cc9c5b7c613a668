/** How many ids are remembered, far more than come while a connection is resumed. */
const REMEMBERED = 10_000;

/**
 * Tells whether an id comes for the first time. When a session is resumed the gateway repeats what it is told that
 * the bot has not got yet; discord.js may tell it so of an event that it is just handing on.
 */
export function createFirstTimes(): (id: string) => boolean {
  const known = new Set<string>();
  return (id) => {
    if (known.has(id)) return false;
    known.add(id);
    for (const oldest of known) {
      if (known.size <= REMEMBERED) break;
      known.delete(oldest);
    }
    return true;
  };
}
