/** What is found for the first item that has it; null where none does. */
export function firstFound<Item, Found>(
  items: Iterable<Item>,
  find: (item: Item, at: number) => Found | null | undefined,
): Found | null {
  let at = 0;
  for (const item of items) {
    const found = find(item, at);
    if (found) return found;
    at += 1;
  }
  return null;
}
