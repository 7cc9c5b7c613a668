import { flatten } from '../corpus/sections.js';
import type { Document, Section } from '../corpus/types.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import {
  COUNTED_DIRECTIONS,
  PART_COUNTERS,
  PUTS_FORWARD,
  SAFEGUARD_ATTRIBUTES,
  SETS_ABOUT,
  TASK_ATTRIBUTES,
} from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { parseNumeral } from '../text/numerals.js';
import { slice } from '../text/span.js';
import type { StatedCount, StatedCounts } from './types.js';

export const NOTHING_STATED: StatedCounts = { counts: {}, tasks: null, safeguards: null };

const COUNT = `(?<![第前每${NUMERAL_CLASS}])(?<count>[${NUMERAL_CLASS}]{1,4})`;
const MEASURE = `(?:${anyOf(PART_COUNTERS)})+的?`;
const TASKS = new RegExp(`${COUNT}${MEASURE}(?:${anyOf(TASK_ATTRIBUTES)})*任务(?!之一)`, 'u');
/** 提出十八条措施: what a list of measures counts where it names no tasks. */
const MEASURES = new RegExp(`${COUNT}[项条](?:${anyOf(TASK_ATTRIBUTES)})*(?:政策)?(?:措施|举措)`, 'u');
/** 今年重点做好9个方面工作: what a report counts where it names neither; 做了6个方面工作 is done. */
const WORK = new RegExp(`(?<=${anyOf(SETS_ABOUT)})${COUNT}个?方面的?(?:重点|主要)?工作`, 'u');
const SAFEGUARDS = new RegExp(
  `${COUNT}${MEASURE}(?:${anyOf(SAFEGUARD_ATTRIBUTES)})?保障(?:措施|举措|机制)?`,
  'u',
);
const DIRECTIONS = new RegExp(`${COUNT}(?:${anyOf(COUNTED_DIRECTIONS)})`, 'gu');
const PUTTING = new RegExp(anyOf(PUTS_FORWARD), 'u');

/** The most parts of a kind; larger numbers count something else. */
const MAX_COUNT = 300;

/** Reads the counts that a text states of its own directions, tasks and safeguards; the first of each kind. */
export function readStated(document: Document, sections: readonly Section[]): StatedCounts {
  const all = flatten(sections);
  const [tasks = null] = [TASKS, MEASURES, WORK].flatMap(
    (pattern) => findCount(document, all, pattern) ?? [],
  );
  const safeguards = findCount(document, all, SAFEGUARDS);
  const directions = tasks && countDirections(document.text, tasks);
  const counts = {
    ...(directions ? { directions } : {}),
    ...(tasks ? { tasks: tasks.count } : {}),
    ...(safeguards ? { safeguards: safeguards.count } : {}),
  };
  return { counts, tasks, safeguards };
}

function findCount({ text }: Document, sections: readonly Section[], pattern: RegExp) {
  for (const section of sections) {
    for (const [index, sentence] of section.sentences.entries()) {
      const words = slice(text, sentence);
      const match = pattern.exec(words);
      const count = parseNumeral(match?.groups?.count ?? '');
      if (!match || count === null || count < 2 || count > MAX_COUNT) continue;
      if (!PUTTING.test(words.slice(0, match.index))) continue;
      const start = sentence.start + match.index;
      return { count, section, index, span: { start, end: start + match[0].length } };
    }
  }
  return null;
}

/** 从…五大方向，提出16项重点任务: the directions are counted in the sentence that counts their tasks. */
function countDirections(text: string, { section, index, span }: StatedCount): number | null {
  const before = text.slice(section.sentences[index]!.start, span.start);
  const last = [...before.matchAll(DIRECTIONS)].at(-1);
  return parseNumeral(last?.groups?.count ?? '');
}
