import { flatten } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { addCounts } from '../grouped.js';
import { NEWS_WORDS, PLAN_TITLES, READING_WORDS } from '../lexicon/document-types.js';
import * as headings from '../lexicon/headings.js';
import { YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { slice } from '../text/span.js';
import { expects, yearOfWork } from './goals.js';
import { headingWords, markerOf, partName } from './titles.js';

const TASKS = new RegExp(anyOf(headings.TASK_PARTS), 'u');
const WEAKER_TASKS = new RegExp(anyOf(headings.WEAKER_TASK_PARTS), 'u');
const FURTHER_TASKS = new RegExp(anyOf(headings.FURTHER_TASK_PARTS), 'u');
const SAFEGUARDS = new RegExp(anyOf(headings.SAFEGUARD_PARTS), 'u');
const SECURES = new RegExp(`^(?:${anyOf(headings.SECURING_VERBS)})`, 'u');
const SUPPORTS = new RegExp(anyOf(headings.SUPPORTING_PARTS), 'u');
const CLOSING = new RegExp(anyOf(headings.CLOSING_SAFEGUARDS), 'u');
const LEADS = new RegExp(anyOf(headings.LEADING_MATTERS), 'u');
const OPENING = new RegExp(anyOf(headings.OPENINGS), 'u');
const AIM = new RegExp(anyOf(headings.AIMS), 'u');
const ENDING = new RegExp(anyOf(headings.ENDINGS), 'u');
const BACKGROUND = new RegExp(anyOf(headings.GROUND), 'u');
const FRAMING = new RegExp(anyOf(headings.FRAMING_ARTICLES), 'u');
const PLAN_TITLE = new RegExp(anyOf(PLAN_TITLES), 'u');
const OTHER_TITLE = new RegExp(anyOf([...READING_WORDS, ...NEWS_WORDS]), 'u');

/** The fewest parts by which a report on a year's work lists what is to be done. */
const FEWEST = 2;

/** The sections of a plan that hold its tasks: those that say so in their headings, and those of a year's work. */
export function taskParts(plan: readonly Section[]): Section[] {
  const strong = withContinued(
    plan,
    outermost(plan, TASKS).filter((section) => !isOnlyNamed(section)),
  );
  const yearly = plan.filter((section) => !strong.includes(section) && isWorkOfYear(section));
  const named = [...yearly, ...strong].sort((a, b) => a.span.start - b.span.start);
  return named.length > 0 ? named : outermost(plan, WEAKER_TASKS);
}

/** Also the parts right after one with tasks that are numbered on from it (二、主要任务 1—8, 三、改革创新 9—22) or hold measures. */
function withContinued(plan: readonly Section[], named: readonly Section[]): Section[] {
  const found = new Set(named);
  for (const [at, part] of plan.entries()) {
    const before = plan[at - 1];
    if (!before || !found.has(before) || isFrame(part)) continue;
    if (goesOn(before, part) || FURTHER_TASKS.test(partName(part))) found.add(part);
  }
  return [...found];
}

/** A part that is only named (一、总体要求（三）重点任务), as later parts hold it. */
function isOnlyNamed({ path, children }: Section): boolean {
  return children.length === 0 && path.slice(0, -1).some((heading) => AIM.test(heading));
}

const THIS_YEAR = new RegExp(anyOf(YEAR_NOW), 'u');

/** 2026年工作安排, or whatever says what is expected of its year (主要预期目标是：…), with the parts of the work below it. */
function isWorkOfYear(section: Section): boolean {
  const { document, sentences, children } = section;
  const says = (): boolean => sentences.some((sentence) => expects(slice(document.text, sentence)));
  return children.length >= FEWEST && (isOfYear(section) || says());
}

function isOfYear(section: Section): boolean {
  const name = headingWords(section);
  const now = section.document.date === null ? null : Number(section.document.date.slice(0, 4));
  const isToCome = THIS_YEAR.test(name) || (yearOfWork(section, now) ?? 0) >= (now ?? 0);
  return yearOfWork(section, now) !== null && isToCome && !BACKGROUND.test(name);
}

/** The sections that hold the safeguards of a plan; below its parts only those in the last one, as 服务保障体系 is a task. */
export function safeguardParts(plan: readonly Section[]): Section[] {
  const last = lastOf(plan);
  const inLast = new Set(last ? flatten([last]) : []);
  const named = outermost(plan, SAFEGUARDS).filter(
    (section) => plan.includes(section) || inLast.has(section),
  );
  const closing = named.length === 0 ? closingPart(plan) : null;
  if (closing) return [closing];
  return [...supportingParts(plan, named).filter((section) => !named.includes(section)), ...named];
}

/** The last part where it sees to the others, whatever it is called: 七、提升合力（一）加强组织领导（二）加大资金投入. */
function closingPart(plan: readonly Section[]): Section | null {
  const last = lastOf(plan);
  const [first, ...others] = last?.children ?? [];
  const isOfOthers = first !== undefined && others.length > 0 && closes(first);
  return last && plan.length > 1 && isOfOthers && secures(last) ? last : null;
}

/**
 * The parts that support the tasks before them (四、政策支持（一）加大投入); grants to others do not. Where no heading names
 * tasks or safeguards, such a part is at the end of its plan.
 */
function supportingParts(plan: readonly Section[], named: readonly Section[]): Section[] {
  const supports = plan.filter((section) => SUPPORTS.test(partName(section)) && secures(section));
  const tasks = plan.findLastIndex((section) => TASKS.test(partName(section)));
  if (tasks >= 0) return supports.filter((section) => plan.indexOf(section) > tasks);
  const isClosing = (section: Section): boolean =>
    supports.includes(section) || isEnding(section) || closes(section);
  const last = plan.findLastIndex((section) => !isClosing(section));
  return named.length > 0 ? [] : supports.filter((section) => plan.indexOf(section) > last);
}

/** Whether most items of a part say what is to be done for the others: 加强…, 完善…. */
function secures({ children }: Section): boolean {
  const securing = children.filter((child) => SECURES.test(headingWords(child)));
  return securing.length * 2 > children.length;
}

/** The last section of a plan where it is a safeguard itself: 四、加强组织领导. */
export function closingSafeguard(plan: readonly Section[]): Section | null {
  const last = lastOf(plan);
  return last && plan.length > 1 && closes(last) ? last : null;
}

/** The parts between aims and safeguards, where no heading names the tasks; for a whole plan one of both is enough. */
export function middleParts(plan: readonly Section[], isWhole: boolean): Section[] {
  const closing = closingPart(plan);
  const others = new Set([...supportingParts(plan, []), closing]);
  const kept = plan.filter(
    (section, at) => !isFrame(section) && !others.has(section) && !(at === 0 && looksBack(section)),
  );
  const numbered = ofOneKind(kept);
  const hasOpening = plan.some((section) => OPENING.test(partName(section)));
  const hasClosing = plan.some(isSafeguard) || closing !== null;
  const isPlan = isWhole
    ? hasOpening || hasClosing || isPlanByTitle(plan) || runOn(numbered)
    : hasOpening && hasClosing;
  const isList = numbered.length > 1 || (numbered[0]?.children.length ?? 0) > 1;
  return isPlan && isList ? numbered : [];
}

/** Whether the items of the parts are numbered on from one part to the next: 一、（一）（二）二、（三）（四）. */
function runOn(parts: readonly Section[]): boolean {
  return parts.length > 1 && parts.every((part, at) => at === 0 || goesOn(parts[at - 1]!, part));
}

/** Whether the first item of a part, of any level, has the number after that of the last item of the part before it. */
function goesOn(before: Section, part: Section): boolean {
  const last = itemsAt(before, -1).map(markerOf);
  return itemsAt(part, 0).some((item, depth) => {
    const [marker, above] = [markerOf(item), last[depth]];
    return marker !== null && above?.kind === marker.kind && marker.number === (above.number ?? 0) + 1;
  });
}

/** The first or the last item of a part, the first or the last of its items, and so on. */
function itemsAt({ children }: Section, place: 0 | -1): Section[] {
  const item = children.at(place);
  return item ? [item, ...itemsAt(item, place)] : [];
}

/** The sections whose headings are numbered as most of them are; a title may begin with a number of its own. */
function ofOneKind(sections: readonly Section[]): Section[] {
  const kinds = sections.map((section) => markerOf(section)?.kind ?? null);
  const counts = addCounts(
    new Map<string, number>(),
    kinds.filter((kind) => kind !== null),
  );
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [null];
  return sections.filter((_, at) => most !== null && kinds[at] === most);
}

function isFrame(section: Section): boolean {
  const name = partName(section);
  return (
    OPENING.test(name) ||
    BACKGROUND.test(name) ||
    isEnding(section) ||
    isSafeguard(section) ||
    frames(section)
  );
}

/** 一、发展环境 with 1.1 发展基础 below it. */
function looksBack({ children: [first] }: Section): boolean {
  return first !== undefined && BACKGROUND.test(partName(first));
}

function isSafeguard(section: Section): boolean {
  return SAFEGUARDS.test(partName(section)) || closes(section);
}

/** Whether a section is a safeguard at the end of a text (加强组织领导); in its middle it is a task. */
export function closes(section: Section): boolean {
  return CLOSING.test(partName(section)) && LEADS.test(partName(section));
}

/** The last part of a plan before its supplementary words. */
function lastOf(plan: readonly Section[]): Section | undefined {
  return plan.findLast((section) => !isEnding(section));
}

function isEnding(section: Section): boolean {
  return ENDING.test(partName(section));
}

/** An article that says what the law is for, what its words mean or when it comes into force. */
function frames(section: Section): boolean {
  if (markerOf(section)?.kind !== '条') return false;
  return FRAMING.test(slice(section.document.text, section.span).replace(/^\S+\s+/u, ''));
}

/** Whether the title says that the text is a plan, a law or a list of measures. */
export function isPlanByTitle(plan: readonly Section[]): boolean {
  const { title } = plan[0]!.document;
  return PLAN_TITLE.test(title) && !OTHER_TITLE.test(title);
}

/** The outermost sections with such a name, of one level. */
function outermost(sections: readonly Section[], name: RegExp): Section[] {
  const found = flatten(sections).filter((section) => name.test(partName(section)));
  const depth = found.reduce((least, { path }) => Math.min(least, path.length), Number.POSITIVE_INFINITY);
  return found.filter(({ path }) => path.length === depth);
}
