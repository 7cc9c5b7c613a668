/** The values of each key, in their order. */
export function grouped<Key, Value>(entries: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Adds one to the count of each key, as often as it comes. */
export function addCounts<Key>(counts: Map<Key, number>, keys: Iterable<Key>): Map<Key, number> {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
