import { grouped } from '../grouped.js';
import { characterPairs } from '../text/pairs.js';
import type { Said, Table } from './table.js';
import type { Lexeme } from './words.js';

/** Finds statements of a document by shared words. */
export type Near = {
  /** The statements that share most, best first, then those that each of them leads to. */
  readonly find: (words: readonly Lexeme[]) => readonly Said[];
  /** The most pairs of characters that a statement shares. */
  readonly most: (words: readonly Lexeme[]) => number;
};

/** The least pairs of characters that count, as a share of the best statement's. */
const LEAST_SHARE = 0.3;
/** The least share of the words' pairs that a statement has to hold. */
const LEAST_OF_CLAIM = 0.2;
const HAN = /^\p{Script=Han}/u;
/** The most statements to compare closely. */
const MOST = 30;

/** Indexes the statements of a document by their pairs of characters. */
export function indexStatements({ statements }: Table): Near {
  const sizes = statements.map(({ text }) => new Set(characterPairs(text)).size);
  const places = grouped(
    statements.flatMap(({ text, section }, at) =>
      [...new Set([text, section.path.at(-1) ?? ''].flatMap(characterPairs))].map(
        (pair) => [pair, at] as const,
      ),
    ),
  );
  const isLead = (at: number): boolean =>
    statements[at]!.amounts.length === 0 && statements[at + 1]?.before.at(-1) === statements[at]!.text;
  return {
    most: (words) => mostOf(share(pairsIn(words), places)),
    find: (words) => {
      const shared = share(pairsIn(words), places);
      const most = mostOf(shared);
      const least = LEAST_OF_CLAIM * pairsIn(words.filter(({ word }) => HAN.test(word))).size;
      const found = shared
        .filter(({ at, count }) => count >= least && count >= LEAST_SHARE * Math.min(most, sizes[at]!))
        .sort((a, b) => b.rare - a.rare || a.at - b.at)
        .slice(0, MOST)
        .map(({ at }) => at);
      return [...new Set([...found, ...found.filter(isLead).map((at) => at + 1)])].map(
        (at) => statements[at]!,
      );
    },
  };
}

/** How many pairs of some words a statement holds, and how rare these are in its document. */
type Shared = { readonly at: number; count: number; rare: number };

/** The statements that hold any of the pairs. */
function share(pairs: Iterable<string>, places: ReadonlyMap<string, readonly number[]>): Shared[] {
  const shared = new Map<number, Shared>();
  for (const pair of pairs) {
    const found = places.get(pair) ?? [];
    for (const at of found) {
      const one = shared.get(at) ?? { at, count: 0, rare: 0 };
      one.count += 1;
      one.rare += 1 / found.length;
      shared.set(at, one);
    }
  }
  return [...shared.values()];
}

function mostOf(shared: readonly Shared[]): number {
  return shared.reduce((most, { count }) => Math.max(most, count), 0);
}

function pairsIn(words: readonly Pick<Lexeme, 'word' | 'chinese'>[]): Set<string> {
  return new Set(
    words.flatMap(({ word, chinese = [] }) =>
      (chinese.length > 0 ? chinese : [word]).flatMap(characterPairs),
    ),
  );
}
