import { characterPairs } from '../text/pairs.js';
import type { Said, Table } from './table.js';
import type { Lexeme } from './words.js';

/** The statements of a document by what they share with some words. */
export type Near = {
  /** Those that share the most, best first. */
  readonly find: (words: readonly Lexeme[]) => readonly Said[];
  /** How many pairs of characters one shares at most. */
  readonly most: (words: readonly Lexeme[]) => number;
};

/** The fewest pairs of characters that count, as a share of the most that a statement has. */
const LEAST_SHARE = 0.3;
/** The fewest of the pairs of the words that a statement holds, as a share. */
const LEAST_OF_CLAIM = 0.2;
const HAN = /^\p{Script=Han}/u;
/** The most statements that are looked at closely. */
const MOST = 30;

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
  const share = (pairs: Iterable<string>, weigh = (_: number): number => 1): Map<number, number> => {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const found = places.get(pair) ?? [];
      for (const at of found) shared.set(at, (shared.get(at) ?? 0) + weigh(found.length));
    }
    return shared;
  };
  return {
    most: (words) => Math.max(0, ...share(pairsIn(words)).values()),
    find: (words) => {
      const pairs = pairsIn(words);
      const shared = share(pairs);
      const most = Math.max(0, ...shared.values());
      const least = LEAST_OF_CLAIM * pairsIn(words.filter(({ word }) => HAN.test(word))).size;
      const rare = share(pairs, (count) => 1 / count);
      return [...shared]
        .filter(([at, count]) => count >= least && count >= LEAST_SHARE * Math.min(most, sizes[at]!))
        .sort(([a], [b]) => rare.get(b)! - rare.get(a)! || a - b)
        .slice(0, MOST)
        .map(([at]) => statements[at]!);
    },
  };
}

function pairsIn(words: readonly Pick<Lexeme, 'word' | 'chinese'>[]): Set<string> {
  return new Set(
    words.flatMap(({ word, chinese = [] }) =>
      (chinese.length > 0 ? chinese : [word]).flatMap(characterPairs),
    ),
  );
}
