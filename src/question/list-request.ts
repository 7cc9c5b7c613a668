import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import {
  ASKS_COUNT,
  ASKS_LIST,
  ASKS_WHAT,
  DENIES,
  DIRECTION_NAMES,
  PART_ATTRIBUTES,
  QUANTIFIED,
  SAFEGUARD_NAMES,
  TARGET_NAMES,
  TASK_NAMES,
} from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { parseNumeral } from '../text/numerals.js';
import { isStopWord, withoutFiller } from './filler.js';

/** A part of a plan that people ask for as a whole. */
export type PlanPart = 'targets' | 'tasks' | 'safeguards' | 'directions';

/** A question for all items of something, or for their number. */
export type ListRequest = {
  readonly wants: 'items' | 'count';
  /** Null where the items stand under a heading of which the topic tells. */
  readonly part: PlanPart | null;
  /** Of the directions the one whose tasks are asked for, from 1; null where all are. */
  readonly ordinal: number | null;
  /** Whether only what has a number is asked for. */
  readonly quantified: boolean;
  /** What else the question says, folded: empty where it asks for the whole part. */
  readonly topic: string;
};

/** Safeguards first: 保障任务的措施 asks for these. */
const PARTS: readonly (readonly [PlanPart, RegExp])[] = [
  ['safeguards', new RegExp(anyOf(SAFEGUARD_NAMES), 'gu')],
  ['tasks', new RegExp(anyOf(TASK_NAMES), 'gu')],
  ['targets', new RegExp(anyOf(TARGET_NAMES), 'gu')],
  ['directions', new RegExp(anyOf(DIRECTION_NAMES), 'gu')],
];
const COUNT = new RegExp(anyOf(ASKS_COUNT), 'gu');
const LIST = new RegExp(anyOf(ASKS_LIST), 'gu');
const WHAT = new RegExp(anyOf(ASKS_WHAT), 'gu');
const DENIED = new RegExp(anyOf(DENIES), 'u');
const IN_NUMBERS = new RegExp(anyOf(QUANTIFIED), 'u');
const ORDINAL = new RegExp(`第([${NUMERAL_CLASS}]{1,3})[个项大]?`, 'u');
/** The second direction, with what else names its tasks. */
const NUMBERED = new RegExp(`第[${NUMERAL_CLASS}]{1,3}[个项大]?(?:方向|方面)`, 'u');
const DIRECTION = new RegExp(`方面|${anyOf([...DIRECTION_NAMES, ...TASK_NAMES])}`, 'gu');
/** 16项任务, 五大方向: the number says how many there are. */
const NUMBER_OF = new RegExp(`[${NUMERAL_CLASS}]{1,4}[个项条大类点]+`, 'gu');
const ATTRIBUTE = new RegExp(anyOf(PART_ATTRIBUTES), 'gu');

/** Reads from a folded question whether it asks for a list, or for the number of its items; null where it does not. */
export function readListRequest(folded: string): ListRequest | null {
  const [part, name] = partOf(folded);
  const wants = wantedOf(folded, part);
  if (wants === null) return null;
  const ordinal = part === 'directions' ? ORDINAL.exec(folded) : null;
  return {
    wants,
    part,
    ordinal: ordinal && parseNumeral(ordinal[1]!),
    quantified: IN_NUMBERS.test(folded),
    topic: topicOf(name ? withoutName(folded, name, ordinal) : withoutAsking(folded)),
  };
}

/** The part that is named; where a direction is numbered its tasks are asked for. */
function partOf(folded: string): readonly [PlanPart, RegExp] | readonly [null, null] {
  if (NUMBERED.test(folded)) return ['directions', DIRECTION];
  return PARTS.find(([, name]) => folded.search(name) >= 0) ?? [null, null];
}

function wantedOf(folded: string, part: PlanPart | null): ListRequest['wants'] | null {
  if (DENIED.test(folded)) return null;
  if (folded.search(COUNT) >= 0) return part === null ? null : 'count';
  const wantsAll = folded.search(LIST) >= 0 || (isOfSeveral(part, folded) && folded.search(WHAT) >= 0);
  return wantsAll ? 'items' : null;
}

function withoutAsking(folded: string): string {
  return folded.replace(COUNT, ' ').replace(LIST, ' ').replace(WHAT, ' ');
}

function withoutName(folded: string, name: RegExp, ordinal: RegExpExecArray | null): string {
  const asked = withoutAsking(folded)
    .replace(ordinal?.[0] ?? '', ' ')
    .replace(name, ' ');
  return asked.replace(NUMBER_OF, ' ').replace(ATTRIBUTE, ' ');
}

/** 任务是什么 asks for all of them; 总体目标是什么 for one. */
function isOfSeveral(part: PlanPart | null, folded: string): boolean {
  if (part === null || part === 'targets') return false;
  return part !== 'directions' || !ORDINAL.test(folded);
}

function topicOf(text: string): string {
  const words: readonly string[] = withoutFiller(text).match(/\p{Script=Han}+|[\p{L}\p{N}.]+/gu) ?? [];
  return words
    .map((word) => word.replace(/^[的有是和与及]+|[的有是和与及]+$/gu, ''))
    .filter((word) => word !== '' && !isStopWord(word))
    .join(' ');
}
