import { flatten } from '../corpus/sections.js';
import type { Document, Section } from '../corpus/types.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { parseNumeral } from '../text/numerals.js';
import { slice } from '../text/span.js';
import type { StatedCount, StatedCounts } from './types.js';

export const NOTHING_STATED: StatedCounts = { counts: {}, tasks: null, safeguards: null };

const COUNT = `(?<![第前每${NUMERAL_CLASS}])(?<count>[${NUMERAL_CLASS}]{1,4})`;
const MEASURE = '(?:[大个项条类小]|方面)+的?';
const TASKS = new RegExp(
  `${COUNT}${MEASURE}(?:主要|重点|重要|具体|核心|关键|工作|建设|发展)*任务(?!之一)`,
  'u',
);
const SAFEGUARDS = new RegExp(`${COUNT}${MEASURE}(?:组织|实施|政策)?保障(?:措施|举措|机制)?`, 'u');
const DIRECTIONS = new RegExp(`${COUNT}(?:[大个](?:方向|方面|领域|板块|部分|维度|类)|方面)`, 'gu');

/** A document that counts its own parts says that it puts them forward; prose only mentions tasks. */
const PUTS_FORWARD =
  /提出|部署|明确|围绕|从|包[括含]|共|确定|安排|列出|设置|配套|形成|推出|制定|聚焦|涵盖|分为/u;

/** The most parts of a kind; larger numbers count something else. */
const MAX_COUNT = 300;

/** Reads the counts that a text states of its own directions, tasks and safeguards; the first of each kind. */
export function readStated(document: Document, sections: readonly Section[]): StatedCounts {
  const all = flatten(sections);
  const tasks = findStatement(document, all, TASKS);
  const safeguards = findStatement(document, all, SAFEGUARDS);
  const directions = tasks && countDirections(document.text, tasks);
  const counts = {
    ...(directions ? { directions } : {}),
    ...(tasks ? { tasks: tasks.count } : {}),
    ...(safeguards ? { safeguards: safeguards.count } : {}),
  };
  return { counts, tasks, safeguards };
}

function findStatement(
  { text }: Document,
  sections: readonly Section[],
  pattern: RegExp,
): StatedCount | null {
  for (const section of sections) {
    for (const [index, sentence] of section.sentences.entries()) {
      const words = slice(text, sentence);
      const match = pattern.exec(words);
      const count = parseNumeral(match?.groups?.count ?? '');
      if (!match || count === null || count < 2 || count > MAX_COUNT) continue;
      if (!PUTS_FORWARD.test(words.slice(0, match.index))) continue;
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
