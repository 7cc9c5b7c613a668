import { TAKEN, TAKES } from '../lexicon/procedures.js';
import { HOW_MANY, HOW_MUCH, MODALS, QUESTION_WORDS, WHICH } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';

const { duration, extent, manner, person, place, reason, thing, time } = QUESTION_WORDS;
const OPEN = anyOf([...time, ...reason, ...manner, ...place, ...extent, ...duration, ...thing, ...person]);

/** Question words, with the word between them and their object. */
const ASKING = new RegExp(
  `(?:分别)?(?:是|为|有|包括|在|由|叫|达到?|到|于)?(?:(?:${OPEN})[样些种]?的?|${WHICH}\\p{Script=Han}|(?:${HOW_MANY}[月号日])+|(?:${HOW_MUCH}|${HOW_MANY})[个家项条名座种]?)`,
  'gu',
);

/** The words beside the question word, which say what is asked for and so stand beside the answer. */
export type Focus = {
  /** Up to four Chinese characters before it: 总体目标 of 总体目标是什么. */
  readonly before: string;
  /** The last two characters of what stands after it, else before it: 任务 of 有哪些重点任务, 目标 of 总体目标是什么. */
  readonly last: string;
  /** What of a thing is asked for: 质保期 of 设备的质保期多久; empty where no 的 joins it to one. */
  readonly attribute: string;
};

const DEED = `[${MODALS}]以?(?:${anyOf([...TAKES, ...TAKEN])})$`;

const ATTRIBUTE = new RegExp(
  `[\\p{L}\\p{N}”》」)]的(?!\\p{Script=Han}*${DEED})(\\p{Script=Han}{2,6}(?<![从由在归到]))$`,
  'u',
);

/** Reads the focus of a folded question beside the last word that asks; at its end where none does. */
export function readFocus(folded: string): Focus {
  const asking = [...folded.matchAll(ASKING)].at(-1);
  if (!asking) return { before: '', last: endOf(folded).slice(-2), attribute: '' };
  const open = folded.slice(0, asking.index);
  const before = endOf(open);
  const after = endOf(folded.slice(asking.index + asking[0].length));
  const [, attribute = ''] = ATTRIBUTE.exec(open) ?? [];
  return { before, last: (after || before).slice(-2), attribute };
}

/** The last characters of a text, up to four, punctuation aside. */
function endOf(text: string): string {
  const [end = ''] = text.match(/\p{Script=Han}{1,4}(?=[^\p{L}\p{N}]{0,3}$)/u) ?? [];
  return end;
}
