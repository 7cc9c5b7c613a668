import { HOW_MANY, HOW_MUCH, QUESTION_WORDS, WHICH } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';

const { duration, extent, manner, person, place, reason, thing, time } = QUESTION_WORDS;
const OPEN = anyOf([...time, ...reason, ...manner, ...place, ...extent, ...duration, ...thing, ...person]);

/** What people ask with, and the word between it and what it asks about. */
const ASKING = new RegExp(
  `(?:分别)?(?:是|为|有|包括|在|由|达到?|到|于)?(?:${OPEN}|${WHICH}\\p{Script=Han}|(?:${HOW_MUCH}|${HOW_MANY})[个家项条名座种]?)`,
  'u',
);

/** Characters that belong to no word a question is about. */
const LOOSE = /[的了是在和与吗呢]/u;

/**
 * The two characters before and after what a folded question asks with: in 总体目标是什么 of 目标, in 哪些重点任务
 * of 重点. What they say is what is asked for, so it stands beside the answer.
 */
export function readFocus(folded: string): string[] {
  const match = folded.match(ASKING);
  if (!match) return [];
  const before = folded.slice(0, match.index).match(/\p{Script=Han}{2}$/u) ?? [];
  const after = folded.slice(match.index! + match[0].length).match(/^\p{Script=Han}{2}/u) ?? [];
  return [...before, ...after].filter((pair) => !LOOSE.test(pair));
}

/** Whether a text says of the focus what it is: 目标是…, 总额为…, 时间：… */
export function isDefined(focus: readonly string[], text: string): boolean {
  return focus.some((pair) => {
    const at = text.indexOf(pair);
    return at >= 0 && /^.{0,4}[是为:即达]/u.test(text.slice(at + pair.length, at + pair.length + 5));
  });
}
