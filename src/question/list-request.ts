import { ENGLISH_ORDINALS } from '../lexicon/english.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import {
  ASKS_COUNT,
  ASKS_LIST,
  ASKS_WHAT,
  CHAPTER_NAMES,
  CONTENTS,
  DENIES,
  DIRECTION_NAMES,
  GROUPS_OF_TASKS,
  HIGHLIGHT_NAMES,
  LISTED_NOUNS,
  LISTED_PARTS,
  NUMBERED_DIRECTIONS,
  OWN_PRINCIPLES,
  OWNER_NAMES,
  PART_ATTRIBUTES,
  POINT_COUNTERS,
  PRINCIPLE_NAMES,
  QUANTIFIED,
  SAFEGUARD_NAMES,
  TARGET_NAMES,
  TASK_NAMES,
} from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { parseNumeral } from '../text/numerals.js';
import { isStopWord, withoutFiller } from './filler.js';
import { ASKS, readAsked } from './kinds.js';

/** A part of a plan that people ask for whole. */
export type PlanPart =
  | 'targets'
  | 'tasks'
  | 'safeguards'
  | 'directions'
  | 'principles'
  | 'highlights'
  | 'chapters'
  | 'owners';

/** A question for all items of something, for one of them by its number, or for how many there are. */
export type ListRequest = Numbered & {
  readonly wants: 'items' | 'count';
  /** Null where the topic names the heading of the items. */
  readonly part: PlanPart | null;
  /** What the question calls that part; empty without one. */
  readonly name: string;
  /** The year of the wanted targets; null for all. */
  readonly year: string | null;
  /** Whether only what has a number is asked for. */
  readonly quantified: boolean;
  /** Whether all are asked for in so many words; 目标是什么 asks for all of a plan, but for one of a thing. */
  readonly isForAll: boolean;
  /** The rest of the question, folded; empty where it asks for the whole part. */
  readonly topic: string;
};

/** 任务的亮点 asks for highlights, 保障任务的措施 for safeguards. */
const PARTS: readonly (readonly [PlanPart, RegExp])[] = [
  ['principles', new RegExp(anyOf(PRINCIPLE_NAMES), 'gu')],
  ['highlights', new RegExp(anyOf(HIGHLIGHT_NAMES), 'gu')],
  ['safeguards', new RegExp(anyOf(SAFEGUARD_NAMES), 'gu')],
  ['tasks', new RegExp(anyOf(TASK_NAMES), 'gu')],
  ['targets', new RegExp(anyOf(TARGET_NAMES), 'gu')],
  ['directions', new RegExp(anyOf(DIRECTION_NAMES), 'gu')],
  ['owners', new RegExp(anyOf(OWNER_NAMES), 'gu')],
  ['chapters', new RegExp(anyOf(CHAPTER_NAMES), 'gu')],
];
const COUNT = new RegExp(anyOf(ASKS_COUNT), 'gu');
const LIST = new RegExp(anyOf(ASKS_LIST), 'gu');
const WHAT = new RegExp(anyOf(ASKS_WHAT), 'gu');
const DENIED = new RegExp(anyOf(DENIES), 'u');
const IN_NUMBERS = new RegExp(anyOf(QUANTIFIED), 'u');
/** What a numbered direction is called, or its tasks. */
const DIRECTION = new RegExp(
  anyOf([...NUMBERED_DIRECTIONS, ...GROUPS_OF_TASKS, ...DIRECTION_NAMES, ...TASK_NAMES]),
  'gu',
);
/** 16项任务, 五大方向: the number says how many there are. */
const NUMBER_OF = new RegExp(`[${NUMERAL_CLASS}]{1,4}${POINT_COUNTERS}+`, 'gu');
/** 算力方案的主要任务: a name alone asks for all that it names; 社会保障 names no part. */
const ENDS_IN_PART = new RegExp(
  `(?:${anyOf([...TASK_NAMES, ...TARGET_NAMES, ...HIGHLIGHT_NAMES, ...OWN_PRINCIPLES, CONTENTS])})[?？]?$`,
  'u',
);
const OVERALL = new RegExp(`总体?的?(?:${anyOf(TARGET_NAMES)})`, 'u');
const ATTRIBUTE = new RegExp(anyOf(PART_ATTRIBUTES), 'gu');
const OF_YEAR = /[到至]?(?<!\d)(20\d\d)年?[底末]?(?:之?前)?/u;

/** Reads from a folded question whether it asks for a list, one of its items or their number; null where it does not. */
export function readListRequest(folded: string): ListRequest | null {
  const numbered = readNumbered(folded);
  const [part, name] = partOf(folded, numbered);
  const wants = wantedOf(folded, part, numbered);
  if (wants === null) return null;
  const [ofYear = '', year = null] = OF_YEAR.exec(folded) ?? [];
  const rest = numbered.without.replace(ofYear, ' ');
  return {
    ...numbered,
    wants,
    part,
    name: (name && folded.match(name)?.[0]) ?? '',
    year,
    quantified: IN_NUMBERS.test(folded),
    isForAll: asksForAll(folded),
    topic: topicOf(name ? withoutName(rest, name) : withoutAsking(rest).replace(NUMBER_OF, ' ')),
  };
}

/** The part that is named; where a direction is numbered its tasks are asked for. */
function partOf(folded: string, { group }: Numbered): readonly [PlanPart, RegExp] | readonly [null, null] {
  if (group !== null) return ['directions', DIRECTION];
  return PARTS.find(([, name]) => folded.search(name) >= 0) ?? [null, null];
}

/** Whether words name that part of a plan, or any. */
export function namesPart(folded: string, part?: PlanPart): boolean {
  return PARTS.some(([one, name]) => (part ?? one) === one && folded.search(name) >= 0);
}

/** Whether a folded question asks for a whole part of a plan and nothing else. */
export function namesWholePart(folded: string): boolean {
  const request = readListRequest(folded);
  return request !== null && request.part !== null && request.item === null && request.topic === '';
}

function asksForAll(folded: string): boolean {
  return folded.search(LIST) >= 0;
}

function wantedOf(folded: string, part: PlanPart | null, { group, item }: Numbered) {
  if (DENIED.test(folded)) return null;
  const asksAll = asksForAll(folded);
  const asksWhat = asksAll || folded.search(WHAT) >= 0 || namesAll(folded, group);
  if (item !== null) return asksWhat || readAsked(folded).form !== 'fact' ? 'items' : null;
  if (folded.search(COUNT) >= 0) return 'count';
  const isOfAll = isOfSeveral(folded, part) || folded.search(NUMBER_OF) >= 0;
  return asksAll || (asksWhat && isOfAll) ? 'items' : null;
}

/** A name without a question asks for all that it names. */
function namesAll(folded: string, group: Numbered['group']): boolean {
  return (group !== null || ENDS_IN_PART.test(folded)) && !ASKS.test(folded);
}

function withoutAsking(folded: string): string {
  return folded.replace(COUNT, ' ').replace(LIST, ' ').replace(WHAT, ' ');
}

function withoutName(folded: string, name: RegExp): string {
  return withoutAsking(folded.replace(name, ' ')).replace(NUMBER_OF, ' ').replace(ATTRIBUTE, ' ');
}

/** 任务是什么 asks for all of them; 总体目标是什么 for one. */
function isOfSeveral(folded: string, part: PlanPart | null): boolean {
  return part !== null && !(part === 'targets' && OVERALL.test(folded));
}

function topicOf(text: string): string {
  const words: readonly string[] = withoutFiller(text).match(/\p{Script=Han}+|[\p{L}\p{N}.]+/gu) ?? [];
  return words
    .map((word) => word.replace(/^[的有是和与及]+|[的有是和与及]+$/gu, ''))
    .filter((word) => word !== '' && !isStopWord(word))
    .join(' ');
}

type Numbered = {
  /** The direction whose tasks are wanted, from 1, and what it is called; null for all. */
  readonly group: { readonly number: number; readonly noun: string } | null;
  /** The wanted item, from 1, or -1 for the last; null for all. */
  readonly item: number | null;
  /** The folded question without the number. */
  readonly without: string;
};

const NUMERAL = `第(?<number>[${NUMERAL_CLASS}]{1,3})`;
/** 第二个方向, or 第二个工程 where its tasks are asked for. */
const GROUP = new RegExp(
  `${NUMERAL}[个项大]*(?<noun>${anyOf(NUMBERED_DIRECTIONS)}|(?:${anyOf(GROUPS_OF_TASKS)})(?=[^，。]{0,6}(?:${anyOf(TASK_NAMES)})))`,
  'u',
);
/** 第三项保障措施, 第二条原则, 保障措施第二条; 第三条 alone is an article. */
const ITEM = new RegExp(
  `${NUMERAL}[个项点大类]+(?=\\s*(?:\\p{Script=Han}|[?？]?$))|${NUMERAL.replace('number', 'article')}条(?:(?=${anyOf(LISTED_NOUNS)})|(?<=(?:${anyOf(LISTED_PARTS)})[的里中]{0,2}第[${NUMERAL_CLASS}]{1,3}条))|(?<last>最后)[一1]?[个项点条]`,
  'u',
);
/** 任务3, safeguard 2. */
const BEHIND = /(?:任务|保障措施|措施|目标|\b(?:task|safeguard|target|goal)) ?(?<number>\d{1,2})(?![\d.年])/u;
const ENGLISH = new RegExp(
  `\\b(?:(?<word>${anyOf(ENGLISH_ORDINALS)})|(?<number>\\d{1,2})(?:st|nd|rd|th))\\b`,
  'u',
);

/** Reads from a folded question which direction or which item it asks for by its number. */
function readNumbered(folded: string): Numbered {
  const group = GROUP.exec(folded);
  const item = ITEM.exec(folded) ?? BEHIND.exec(folded) ?? ENGLISH.exec(folded);
  if (group) {
    const { noun = '' } = group.groups!;
    return { group: { number: numberOf(group)!, noun }, item: null, without: folded.replace(group[0], noun) };
  }
  if (!item) return { group: null, item: null, without: folded };
  const { 0: all } = item;
  const number = numberOf(item);
  return { group: null, item: number, without: folded.replace(BEHIND.test(all) ? String(number) : all, ' ') };
}

function numberOf({ groups = {} }: RegExpExecArray): number | null {
  const { number, article, word, last } = groups;
  if (last) return -1;
  return word ? ENGLISH_ORDINALS.indexOf(word) + 1 : parseNumeral(number ?? article ?? '');
}
