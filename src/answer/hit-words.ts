import type { Hit } from '../rank/search.js';
import { slice } from '../text/span.js';

/** The answering words of a hit, folded. */
export function wordsOf({ passage: { section }, answer }: Hit): string {
  return slice(section.document.folded, answer);
}

/** The same in clauses and lines. */
export function clausesOf(hit: Hit): string[] {
  return wordsOf(hit).split(/[,。;!?\n]/u);
}
