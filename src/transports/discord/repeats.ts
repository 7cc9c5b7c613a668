/** How many ids to remember, far more than arrive while a connection resumes. */
const REMEMBERED = 10_000;

/** Tells whether an id is new, as a resumed session repeats events that the bot seems to have missed. */
export function createFirstTimes(): (id: string) => boolean {
  const known = new Set<string>();
  return (id) => {
    if (known.has(id)) return false;
    known.add(id);
    if (known.size > REMEMBERED) known.delete(known.values().next().value!);
    return true;
  };
}
