import type { Said, Table } from './table.js';

/** Finds the statements that share the most with some words. */
export type Near = (words: readonly string[]) => readonly Said[];

/** The fewest pairs of characters that count, as a share of the most that a statement has. */
const LEAST_SHARE = 0.4;
/** The most statements that are looked at closely. */
const MOST = 60;

/** Indexes the statements of a document by their pairs of characters. */
export function indexStatements({ statements }: Table): Near {
  const places = new Map<string, number[]>();
  const sizes = statements.map(({ text, section }, at) => {
    const pairs = pairsOf(text);
    for (const pair of new Set([...pairs, ...pairsOf(section.path.at(-1) ?? '')])) {
      const list = places.get(pair);
      if (list) list.push(at);
      else places.set(pair, [at]);
    }
    return pairs.size;
  });
  return (words) => {
    const shared = new Map<number, number>();
    for (const pair of new Set(words.flatMap((word) => [...pairsOf(word)])))
      for (const at of places.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const most = Math.max(0, ...shared.values());
    return [...shared]
      .filter(([at, count]) => count >= LEAST_SHARE * Math.min(most, sizes[at]!))
      .sort(([a, many], [b, more]) => more - many || a - b)
      .slice(0, MOST)
      .map(([at]) => statements[at]!);
  };
}

/** The pairs of characters that follow each other in a text. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}
