/** The items in their order, each merged into the one before it where `merge` makes one of both. */
export function mergeNeighbours<Item extends object>(
  items: readonly Item[],
  merge: (before: Item, item: Item) => Item | null,
): Item[] {
  const merged: Item[] = [];
  for (const item of items) {
    const before = merged.at(-1);
    const both = before ? merge(before, item) : null;
    if (both) merged[merged.length - 1] = both;
    else merged.push(item);
  }
  return merged;
}
