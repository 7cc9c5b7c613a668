import { flatten } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { SECURED_PARTS, SUPPORTING_PARTS } from '../lexicon/headings.js';
import { anyOf } from '../lexicon/word-list.js';
import { closes, isEnding, isOpening, isSafeguard, lastOf, SAFEGUARDS, TASKS } from './frames.js';
import { SECURES } from './items.js';
import { runOn } from './running.js';
import { headingWords, outermost, partName } from './titles.js';

const SECURED = new RegExp(anyOf(SECURED_PARTS), 'u');
const SUPPORTS = new RegExp(anyOf(SUPPORTING_PARTS), 'u');

/** The sections that hold the safeguards of a plan; below its parts only those in the last one, as 服务保障体系 is a task. */
export function safeguardParts(plan: readonly Section[]): Section[] {
  const last = lastOf(plan);
  const inLast = new Set(last ? flatten([last]) : []);
  const named = outermost(plan, SAFEGUARDS).filter(
    (section) => plan.includes(section) || inLast.has(section),
  );
  const closing = named.length === 0 ? closingPart(plan) : null;
  if (closing) return [closing];
  const others = [...supportingParts(plan, named), ...securingParts(plan)];
  return [...new Set([...others.filter((section) => !named.includes(section)), ...named])];
}

/** The parts at the end of a plan that secure it, beside what else they do: 八、拓宽渠道，强化投入保障. */
export function securingParts(plan: readonly Section[]): Section[] {
  const parts = plan.filter((section) => !isEnding(section));
  const secured = (section: Section): boolean =>
    SECURED.test(partName(section)) && section.children.length > 0;
  const last = parts.findLastIndex((section) => !secured(section) && !isSafeguard(section));
  return parts.slice(last + 1).filter(secured);
}

/** The parts that secure a plan and whose items are numbered on from its tasks: they are both. */
export function securingTasks(plan: readonly Section[]): Section[] {
  return isOneList(plan) ? securingParts(plan) : [];
}

/** The last part where it sees to the others, whatever it is called: 七、提升合力（一）加强组织领导（二）加大资金投入. */
export function closingPart(plan: readonly Section[]): Section | null {
  const last = lastOf(plan);
  const [first, ...others] = last?.children ?? [];
  const isOfOthers = first !== undefined && others.length > 0 && closes(first);
  return last && plan.length > 1 && isOfOthers && secures(last) && !isOneList(plan) ? last : null;
}

/**
 * The parts that support the tasks before them (四、政策支持（一）加大投入); grants to others do not. Where no heading names
 * tasks or safeguards, such a part is at the end of its plan.
 */
export function supportingParts(plan: readonly Section[], named: readonly Section[]): Section[] {
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

/** Whether a plan without aims numbers its items on to the end: all of them are its tasks. */
function isOneList(plan: readonly Section[]): boolean {
  const parts = plan.filter((section) => !isEnding(section));
  return runOn(parts) && !parts.some(isOpening);
}
