import { ACTORS, DEPARTMENT } from '../lexicon/bodies.js';
import { PLACE_ENDS } from '../lexicon/narrowings.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Layout } from './layout.js';
import { SLOT } from './slot.js';
import { ENDS_IN_BODY, OWNED, OWNING } from './word-kinds.js';
import { isEmpty } from './words.js';

/** 市财政 is not 省财政, whatever place the document is of. */
export const IS_LEVEL = new RegExp(`^[${PLACE_ENDS}]$`, 'u');

/** Whether a word is of a body: who publishes a plan does not do what it leaves to others. */
export function isOfBody({ words }: Layout, index: number): boolean {
  const { word } = words[index]!;
  return IS_LEVEL.test(word) || ENDS_IN_BODY.test(word) || words[index + 1]?.word === DEPARTMENT;
}

const IS_ACTOR = new RegExp(`(?:${anyOf(ACTORS)})$`, 'u');

/** What may stand before the one whom a heading begins with: 第四条, 一、. */
const HEAD_MARK = /[\s条章节、，]/u;

/** Whether a claim opens with somebody who does what the statement opens with, and no heading does: 园区公布结果 is more than 公布结果. */
export function isDoer({ words, taken, said: { text, above } }: Layout, index: number): boolean {
  const first = words.findIndex((one, at) => !isEmpty(one) && taken.includes(at));
  const { word, tag } = words[first] ?? { word: '', tag: '' };
  const before = words.slice(0, first).map((one) => one.word);
  // 耕地 of 耕地建设3万亩 does nothing.
  if (text.includes(SLOT) && !IS_ACTOR.test(before.join(''))) return false;
  if (index >= first || OWNED.test(text) || taken[0] !== first) return false;
  const isDeed = /^[vt]/u.test(tag) || OWNING.test(word);
  const opening = words
    .slice(0, index + 1)
    .map((one) => one.word)
    .join('');
  return (
    isDeed && !above.some((heading) => heading.split(HEAD_MARK).some((words) => words.startsWith(opening)))
  );
}

/** Whether a claim opens with the body that is responsible for the statement, to which a word belongs. */
export function opensWithOwner({ words, said: { owner } }: Layout, index: number): boolean {
  const openings = [1, 2, 3].map((more) =>
    words
      .slice(0, index + more)
      .map(({ word }) => word)
      .join(''),
  );
  return (
    owner !== '' &&
    openings.some((name) => owner.startsWith(name) && (name === owner || ENDS_IN_BODY.test(name)))
  );
}
