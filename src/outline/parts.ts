import type { Section } from '../corpus/types.js';
import { addCounts } from '../grouped.js';
import { AIMS, FURTHER_TASK_PARTS, WEAKER_TASK_PARTS } from '../lexicon/headings.js';
import { YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { slice } from '../text/span.js';
import {
  BACKGROUND,
  isFrame,
  isLaw,
  isOpening,
  isPlanByTitle,
  isSafeguard,
  looksBack,
  TASKS,
} from './frames.js';
import { expects, yearOfWork } from './goals.js';
import { goesOn, runOn } from './running.js';
import { closingPart, securingParts, securingTasks, supportingParts } from './safeguard-parts.js';
import { headingWords, isCounted, markerOf, outermost, partName } from './titles.js';

const WEAKER_TASKS = new RegExp(anyOf(WEAKER_TASK_PARTS), 'u');
const FURTHER_TASKS = new RegExp(anyOf(FURTHER_TASK_PARTS), 'u');
const AIM = new RegExp(anyOf(AIMS), 'u');

/** The fewest parts by which a report on a year's work lists what is to be done. */
const FEWEST = 2;

/** The sections of a plan that hold its tasks: those that say so in their headings, and those of a year's work. */
export function taskParts(plan: readonly Section[]): Section[] {
  const named = (name: RegExp): Section[] => outermost(plan, name).filter((section) => !isOnlyNamed(section));
  const strong = withNext(plan, named(TASKS), isContinued);
  const yearly = plan.filter((section) => !strong.includes(section) && isWorkOfYear(section));
  const all = [...yearly, ...strong].sort((a, b) => a.span.start - b.span.start);
  if (all.length > 0) return all;
  const stray = plan.flatMap((part, at) => strayIn(part, plan[at + 1]));
  return stray.length > 0 ? stray : withNext(plan, named(WEAKER_TASKS), hasSuchItems);
}

/** The parts below the aims that belong to a part whose heading a copy has lost: 二、目标（一）… （四）保护水源 1. 2. before 四、保障. */
function strayIn(part: Section, next: Section | undefined): Section[] {
  const [number, after] = [markerOf(part)?.number, next && markerOf(next)?.number];
  if (!isOpening(part) || number == null || after === number + 1) return [];
  const last = part.children.findLastIndex(isFrame);
  return part.children.slice(last + 1).filter(({ children }) => children.length >= FEWEST);
}

/** Also the parts right after one of those that go on from it, one after the other. */
function withNext(
  plan: readonly Section[],
  named: readonly Section[],
  isNext: (before: Section, part: Section) => boolean,
): Section[] {
  const found = new Set(named);
  for (const [at, part] of plan.entries()) {
    const before = plan[at - 1];
    if (before && found.has(before) && !isFrame(part) && isNext(before, part)) found.add(part);
  }
  return [...found];
}

/** Numbered on (二、主要任务 1—8, 三、改革创新 9—22), or with measures. */
function isContinued(before: Section, part: Section): boolean {
  return goesOn(before, part) || FURTHER_TASKS.test(partName(part));
}

/** With items such as the measures before it has: 三、具体措施（一）…, 四、政策衔接（一）…. */
function hasSuchItems(before: Section, part: Section): boolean {
  const [kind, own] = [before, part].map(({ children: [first] }) => first && markerOf(first)?.kind);
  return kind === own && !part.children.every(isCounted);
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

/** The parts between aims and safeguards, where no heading names the tasks; for a whole plan one of both is enough; a law has none. */
export function middleParts(plan: readonly Section[], isWhole: boolean): Section[] {
  if (isLaw(plan)) return [];
  const closing = closingPart(plan);
  const both = securingTasks(plan);
  const securing = securingParts(plan).filter((section) => !both.includes(section));
  const others = new Set([...supportingParts(plan, []), ...securing, closing]);
  const kept = plan.filter(
    (section, at) => !isFrame(section) && !others.has(section) && !(at === 0 && looksBack(section)),
  );
  const numbered = ofOneKind(kept);
  const hasOpening = plan.some(isOpening);
  const hasClosing = plan.some(isSafeguard) || closing !== null || securing.length > 0;
  const isPlan = isWhole
    ? hasOpening || hasClosing || isPlanByTitle(plan) || runOn(numbered)
    : hasOpening && hasClosing;
  const isList = numbered.length > 1 || (numbered[0]?.children.length ?? 0) > 1;
  return isPlan && isList ? numbered : [];
}

/** The sections whose headings are numbered as most of them are, or not at all; a title may begin with a number of its own. */
function ofOneKind(sections: readonly Section[]): Section[] {
  const kinds = sections.map((section) => markerOf(section)?.kind ?? '');
  const counts = addCounts(new Map<string, number>(), kinds);
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return sections.filter((_, at) => kinds[at] === most);
}
