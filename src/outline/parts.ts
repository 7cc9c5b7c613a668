import { flatten } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { partName } from './titles.js';

const TASKS =
  /^(?!.*(?:目标|保障|落实|组织|完成|细化)).{0,6}任务(?:[和与及]?(?:分工|举措|措施|安排|清单|要求))?$/u;
const WEAKER_TASKS =
  /^(?:目标任务|任务目标|目标[和与及]任务|(?:加快)?(?:实施|推进)?(?:重点|主要|具体|工作|政策)(?:工作|举措|措施|内容))$/u;
const SAFEGUARDS =
  /保障措施|保障举措|^.{0,6}(?:组织|实施|政策|工作|规划)保障$|保障(?:机制|体系)$|^(?:强化|加强|完善|健全)?(?:综合|支撑|要素)?保障(?:支撑|落实)?$|^(?:加强|强化|抓好)?组织实施$/u;
const OPENING = /总体要求|总体思路|总则|指导思想|基本思路|目标/u;
const GROUND = /背景|现状|形势|意义|(?:发展|工作|产业)基础/u;

/** The sections that hold the tasks: those that say so in their headings. */
export function taskParts(sections: readonly Section[]): Section[] {
  const strong = outermost(sections, TASKS);
  return strong.length > 0 ? strong : outermost(sections, WEAKER_TASKS);
}

/** The sections that hold the safeguards. */
export function safeguardParts(sections: readonly Section[]): Section[] {
  return outermost(sections, SAFEGUARDS);
}

/**
 * Where no heading names the tasks: the sections that stand, on one level, between the plan's aims and its
 * safeguards, as in the documents of the State Council. None where the text is not laid out so.
 */
export function middleParts(sections: readonly Section[]): Section[] {
  const named = sections.map(partName);
  const first = named.findIndex((name) => OPENING.test(name));
  const last = named.findLastIndex((name) => SAFEGUARDS.test(name));
  if (first >= 0 && last > first) {
    return sections.slice(first + 1, last).filter((_, at) => !isAimOrGround(named[first + 1 + at]!));
  }
  return sections.length === 1 ? middleParts(sections[0]!.children) : [];
}

function isAimOrGround(name: string): boolean {
  return OPENING.test(name) || GROUND.test(name);
}

/** The sections with such a name that stand farthest out, all on one level. */
function outermost(sections: readonly Section[], name: RegExp): Section[] {
  const found = flatten(sections).filter((section) => name.test(partName(section)));
  const depth = found.reduce((least, { path }) => Math.min(least, path.length), Number.POSITIVE_INFINITY);
  return found.filter(({ path }) => path.length === depth);
}
