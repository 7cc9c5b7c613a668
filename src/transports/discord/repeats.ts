/** How many ids to remember, far more than arrive while a connection resumes. */
const REMEMBERED = 10_000;

/** Tells whether an id is new, as a resumed session repeats events that the bot seems to have missed. */
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
