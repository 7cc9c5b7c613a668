import { grouped } from '../grouped.js';
import { memoOf } from '../memo.js';
import { characterPairs } from '../text/pairs.js';
import type { Said, Table } from './table.js';
import { type Lexeme, spellingsOf } from './words.js';

/** Words to look for: those of a claim, or its gist as one. */
type SoughtWord = Pick<Lexeme, 'word' | 'chinese'>;

/** Finds statements of a document by shared words. */
export type Near = {
  /** The statements that share most, best first, then those that each of them leads to. */
  readonly find: (words: readonly SoughtWord[]) => readonly Said[];
  /** The most pairs of characters that a statement shares. */
  readonly most: (words: readonly SoughtWord[]) => number;
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
  const isLedBy = (at: number, next: Said | undefined): boolean =>
    next !== undefined && next.before.at(-1) === statements[at]!.text;
  const ledBy = (at: number): number[] => {
    let next = at + 1;
    if (statements[at]!.amounts.length > 0) return [];
    while (isLedBy(at, statements[next])) next += 1;
    return Array.from({ length: next - at - 1 }, (_, more) => at + 1 + more);
  };
  const sharing = memoOf((words: readonly SoughtWord[]) => share(pairsOf(words).all, places));
  return {
    most: (words) => mostOf(sharing(words)),
    find: (words) => {
      const shared = sharing(words);
      const most = mostOf(shared);
      const least = LEAST_OF_CLAIM * pairsOf(words).chinese;
      const found = shared
        .filter(({ at, count }) => count >= least && count >= LEAST_SHARE * Math.min(most, sizes[at]!))
        .sort((a, b) => b.rare - a.rare || a.at - b.at)
        .slice(0, MOST)
        .map(({ at }) => at);
      return [...new Set([...found, ...found.flatMap(ledBy)])].map((at) => statements[at]!);
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
      let one = shared.get(at);
      if (!one) {
        one = { at, count: 0, rare: 0 };
        shared.set(at, one);
      }
      one.count += 1;
      one.rare += 1 / found.length;
    }
  }
  return [...shared.values()];
}

function mostOf(shared: readonly Shared[]): number {
  return shared.reduce((most, { count }) => Math.max(most, count), 0);
}

/** The pairs of a claim's words, and how many of them are of Chinese words, read once for all documents. */
const pairsOf = memoOf((words: readonly SoughtWord[]) => ({
  all: pairsIn(words),
  chinese: new Set(words.flatMap(({ word }) => (HAN.test(word) ? characterPairs(word) : []))).size,
}));

function pairsIn(words: readonly SoughtWord[]): Set<string> {
  return new Set(
    words.flatMap((one) => (one.chinese?.length ? one.chinese : spellingsOf(one)).flatMap(characterPairs)),
  );
}
