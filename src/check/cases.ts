import { ADDS } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { characterPairs } from '../text/pairs.js';
import type { Claimed } from './claim.js';
import type { Comparison } from './compare.js';
import { SLOT } from './parts.js';
import type { Said } from './table.js';

const BUILT = new RegExp(`(?:${anyOf(ADDS)})[^，、]{0,10}${SLOT}`, 'u');

/** The case that a statement is about has to be told, and what is only made (建成60家) is no sum of all there are, nor the other way round. */
export function compareCases({ all, amounts, text }: Claimed, said: Said): Comparison {
  const [mine, theirs] = [amounts, said.amounts].map((all) => all.some(({ isTotal }) => isTotal));
  const [made, added] = [text, said.text].map((words) => BUILT.test(words));
  const isSum = (mine && !theirs && added) || (theirs && !mine && made && !added);
  const isAlike = said.cases.every((words) => isIn(all, words)) && !isSum;
  return { differs: [], unsure: isAlike ? [] : ['subject'] };
}

/** Whether a text speaks of the case that some words tell of: it has many of their pairs of characters, and all that sets limits. */
function isIn(text: string, words: string): boolean {
  const pairs = new Set(characterPairs(words));
  const limits = words.match(SETS_LIMITS) ?? [];
  const isHeld = [...pairs].filter((pair) => text.includes(pair)).length >= 0.4 * pairs.size;
  const exceptions = exceptionsIn(words);
  if (isHeld && exceptions.length > 1) return exceptions.every((one) => text.includes(one));
  return isHeld && limits.every((limit) => text.includes(limit));
}

/** 除甲、乙外: whoever names one of them alone says something else of the other. */
function exceptionsIn(words: string): readonly string[] {
  return words.startsWith('除') && words.endsWith('外') ? words.slice(1, -1).split(LIST_MARK) : [];
}

const LIST_MARK = /[、和及与]/u;

/** Numbers, sides and denials of a case. */
const SETS_LIMITS = /\d+|外|[内上下](?=的|$)|[未不非除每]/gu;
