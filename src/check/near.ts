import { characterPairs } from '../text/pairs.js';
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
    const pairs = new Set(characterPairs(text));
    for (const pair of new Set([...pairs, ...characterPairs(section.path.at(-1) ?? '')])) {
      const list = places.get(pair);
      if (list) list.push(at);
      else places.set(pair, [at]);
    }
    return pairs.size;
  });
  return (words) => {
    const shared = new Map<number, number>();
    for (const pair of new Set(words.flatMap(characterPairs)))
      for (const at of places.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const most = Math.max(0, ...shared.values());
    return [...shared]
      .filter(([at, count]) => count >= LEAST_SHARE * Math.min(most, sizes[at]!))
      .sort(([a, many], [b, more]) => more - many || a - b)
      .slice(0, MOST)
      .map(([at]) => statements[at]!);
  };
}
