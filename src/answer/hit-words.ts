import { OWNER_LABELS } from '../lexicon/asking.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Hit } from '../rank/search.js';
import { slice } from '../text/span.js';

/** The answering words of a hit, folded. */
export function wordsOf({ passage: { section }, answer }: Hit): string {
  return slice(section.document.folded, answer);
}

/** The same in clauses and lines. */
export function clausesOf(hit: Hit): string[] {
  return clausesIn(wordsOf(hit));
}

/** The clauses and lines of folded words. */
export function clausesIn(words: string): string[] {
  return words.split(/[,。;!?\n]/u);
}

const OWNED = new RegExp(`\\((?:${anyOf(OWNER_LABELS)})[^()]*\\)`, 'gu');

/** Folded words without the brackets that name who is responsible, which tell nothing of a thing: 市数据局 is no 数据. */
export function withoutOwners(folded: string): string {
  return folded.replace(OWNED, ' ');
}

/** How much of the question a hit holds with what stands over it, from 0 to 1. */
export function saidBy({ evidence: { shares } }: Hit): number {
  return shares.termsInContext;
}
