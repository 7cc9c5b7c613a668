import type { Section } from '../corpus/types.js';
import {
  LAW_NAMES,
  NEWS_WORDS,
  OFFERING_TITLES,
  PLAN_TITLES,
  READING_WORDS,
} from '../lexicon/document-types.js';
import * as headings from '../lexicon/headings.js';
import { anyOf } from '../lexicon/word-list.js';
import { slice } from '../text/span.js';
import { headingWords, markerOf, partName } from './titles.js';

/** The names of the parts that hold tasks, that secure a plan, and that tell what was. */
export const TASKS = new RegExp(anyOf(headings.TASK_PARTS), 'u');
export const SAFEGUARDS = new RegExp(anyOf(headings.SAFEGUARD_PARTS), 'u');
export const BACKGROUND = new RegExp(anyOf(headings.GROUND), 'u');
const CLOSING = new RegExp(anyOf(headings.CLOSING_SAFEGUARDS), 'u');
const LEADS = new RegExp(anyOf(headings.LEADING_MATTERS), 'u');
const OPENING = new RegExp(anyOf(headings.OPENINGS), 'u');
const LONG_OPENING = new RegExp(anyOf(headings.LONG_OPENINGS), 'u');
const LONG_GROUND = new RegExp(anyOf(headings.LONG_GROUND), 'u');
const ENDING = new RegExp(anyOf(headings.ENDINGS), 'u');
const PROCEDURE = new RegExp(anyOf(headings.PROCEDURES), 'u');
const DEFINES = new RegExp(anyOf(headings.DEFINING), 'u');
const FRAMING = new RegExp(anyOf(headings.FRAMING_ARTICLES), 'u');
const PLAN_TITLE = new RegExp(anyOf(PLAN_TITLES), 'u');
const LAW_TITLE = new RegExp(`(?:${anyOf(LAW_NAMES)})》?的通知$`, 'u');
const OFFERS = new RegExp(anyOf(OFFERING_TITLES), 'u');
const OTHER_TITLE = new RegExp(anyOf([...READING_WORDS, ...NEWS_WORDS]), 'u');

/** Whether a part says what the plan is for. */
export function isOpening(section: Section): boolean {
  return OPENING.test(partName(section)) || LONG_OPENING.test(headingWords(section));
}

/** Whether a part only frames the tasks: what the plan is for, what was before, how it is secured or done. */
export function isFrame(section: Section): boolean {
  const name = partName(section);
  return (
    isOpening(section) ||
    BACKGROUND.test(name) ||
    LONG_GROUND.test(headingWords(section)) ||
    isEnding(section) ||
    isSafeguard(section) ||
    PROCEDURE.test(name) ||
    defines(section) ||
    frames(section)
  );
}

/** A part of prose that begins with what the text means by a word: 本意见所称平台，是指…. */
function defines({ document, sentences: [, first], children }: Section): boolean {
  return children.length === 0 && first !== undefined && DEFINES.test(slice(document.text, first));
}

/** 一、发展环境 with 1.1 发展基础 below it. */
export function looksBack({ children: [first] }: Section): boolean {
  return first !== undefined && BACKGROUND.test(partName(first));
}

/** Whether a part secures the plan, by its name or as what closes a text. */
export function isSafeguard(section: Section): boolean {
  return SAFEGUARDS.test(partName(section)) || closes(section);
}

/** Whether a section is a safeguard at the end of a text (加强组织领导); in its middle it is a task. */
export function closes(section: Section): boolean {
  return CLOSING.test(partName(section)) && LEADS.test(partName(section));
}

/** The last part of a plan before its supplementary words. */
export function lastOf(plan: readonly Section[]): Section | undefined {
  return plan.findLast((section) => !isEnding(section));
}

/** Whether a part stands after all that a plan does: its annexes, and when it comes into force. */
export function isEnding(section: Section): boolean {
  return ENDING.test(partName(section));
}

/** An article that says what the law is for, what its words mean or when it comes into force. */
function frames(section: Section): boolean {
  if (markerOf(section)?.kind !== '条') return false;
  return FRAMING.test(slice(section.document.text, section.span).replace(/^\S+\s+/u, ''));
}

/** Whether the title says that the text is a plan or a list of measures. */
export function isPlanByTitle(plan: readonly Section[]): boolean {
  const { title } = plan[0]!.document;
  return PLAN_TITLE.test(title) && !OTHER_TITLE.test(title) && !isLaw(plan);
}

/** Whether a text is laid out in articles that bind; those of 扶持办法 offer something, as the measures of a plan do. */
export function isLaw(plan: readonly Section[]): boolean {
  const { title, type } = plan[0]!.document;
  const isTitled = (type === 'law' || LAW_TITLE.test(title)) && !OFFERS.test(title);
  return isTitled && plan.some((section) => /^[章条]$/u.test(markerOf(section)?.kind ?? ''));
}
