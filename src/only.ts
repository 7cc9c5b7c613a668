/** The only one of some things; undefined where there is none, or several. */
export function only<Item>(all: Iterable<Item>): Item | undefined {
  const [one, ...others] = all;
  return others.length === 0 ? one : undefined;
}
