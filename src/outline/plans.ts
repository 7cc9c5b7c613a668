import { flatten } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { isAnnex, markerOf } from './titles.js';

/** The texts of a file by their outermost headed sections: the plan, then its annexes; a second 一、 begins another text. */
export function plansIn(sections: readonly Section[]): (readonly Section[])[] {
  const annexes = sections.filter(isAnnex);
  const main = unwrap(sections.filter((section) => section.heading !== null && !isAnnex(section)));
  return [...restarts(main), ...annexes.flatMap(({ children }) => restarts(unwrap(children)))].filter(
    (plan) => plan.length > 0,
  );
}

/** One heading over all the others is the title. */
function unwrap(sections: readonly Section[]): readonly Section[] {
  const [only, ...others] = sections;
  return only && others.length === 0 && only.children.length > 1 ? unwrap(only.children) : sections;
}

function restarts(sections: readonly Section[]): Section[][] {
  const plans: Section[][] = [];
  for (const section of sections) {
    if (plans.length === 0 || opensList(section, plans.at(-1)!)) plans.push([]);
    plans.at(-1)!.push(section);
  }
  return plans;
}

/** 一、 after a 一、: the numbers have begun again. */
function opensList(section: Section, before: readonly Section[]): boolean {
  const marker = markerOf(section);
  return marker?.number === 1 && before.some((other) => markerOf(other)?.kind === marker.kind);
}

/** Whether a section is one of those, or stands below one. */
export function holds(plan: readonly Section[], section: Section): boolean {
  return flatten(plan).includes(section);
}
