import type { Section } from '../corpus/types.js';
import { AIMS, EXPECTS, GOALS, GROUND, MEETS, NO_GOALS, TERMS, YEAR_OF_WORK } from '../lexicon/headings.js';
import { YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { slice, wholeOf } from '../text/span.js';
import { readYears } from './deadlines.js';
import { headingWords, isAnnex, partName } from './titles.js';

/**
 * Which amounts of a section are targets.
 * - `goals`: every one with a subject.
 * - `aims`: those with a bound, and those under a deadline; it holds for the sentences that follow too.
 * - `yearly`: all but grants, by the end of the year of the work.
 * - `tasks`: those with a bound, and those whose own sentence says by when.
 * - `prose`: those whose own sentence says by when.
 * - `terms`: none, as it says who may get what.
 * - `ground`: none, as it tells what was, and what others want.
 */
export type Setting = 'goals' | 'aims' | 'yearly' | 'tasks' | 'prose' | 'terms' | 'ground';

const GOALS_NAME = new RegExp(anyOf(GOALS), 'u');
const AIMS_NAME = new RegExp(`^(?:${anyOf(AIMS)})`, 'u');
const SETS_OUT = new RegExp(anyOf([...GOALS, ...AIMS]), 'u');
const GROUND_NAME = new RegExp(anyOf(GROUND), 'u');
const NO_GOALS_NAME = new RegExp(anyOf(NO_GOALS), 'u');
const TERMS_NAME = new RegExp(anyOf(TERMS), 'u');
const YEAR_NAME = new RegExp(
  `(?<!\\d)(?<year>20\\d\\d(?=年)|${anyOf(YEAR_NOW)})年?.{0,12}?(?:${anyOf(YEAR_OF_WORK)})`,
  'u',
);

/** The setting of a section, given that of the section around it. */
export function settingOf(section: Section, outer: Setting): Setting {
  const name = nameOf(section);
  const isGround = GROUND_NAME.test(titleOfAnnex(section) ?? name);
  if (outer === 'ground' || (isGround && !SETS_OUT.test(name))) return 'ground';
  // 现状与目标, 形势与总体要求: only years tell what was from what is to be.
  if (isGround) return 'aims';
  if (GOALS_NAME.test(name)) return 'goals';
  if (AIMS_NAME.test(name)) return 'aims';
  if (outer === 'yearly') return outer;
  if (TERMS_NAME.test(name)) return 'terms';
  return NO_GOALS_NAME.test(name) ? 'prose' : outer;
}

/** What stands under 附件; null for what is no annex. */
function titleOfAnnex(section: Section): string | null {
  const [, title] = isAnnex(section) ? section.sentences : [];
  return title ? slice(section.document.text, title).slice(0, MAX_TITLE) : null;
}

const MAX_TITLE = 40;

/** The name of a part; a title may hold 目标 without being a list of goals. */
function nameOf(section: Section): string {
  const isTitle = section.path.length === 1 && section.path[0] === section.document.title;
  return isTitle ? '' : partName(section);
}

const LABEL = /^[^，。；：\s]{2,12}(?=：)/u;
const MET = new RegExp(anyOf(MEETS), 'u');

/** A paragraph that begins with a name (具体指标：…) states goals as a section of that name does. */
export function settingOfParagraph(words: string, setting: Setting): Setting {
  const label = LABEL.exec(words)?.[0] ?? '';
  return setting === 'prose' && GOALS_NAME.test(label) && !MET.test(label) ? 'aims' : setting;
}

/** The year that a heading gives to the work below it (2026年工作安排), or null. @param now the year that 今年 means */
export function yearOfWork(section: Section, now: number | null): number | null {
  const name = section.titled ? headingWords(section) : partName(section);
  const { year } = YEAR_NAME.exec(name)?.groups ?? {};
  if (year === undefined) return null;
  return /^\d/u.test(year) ? Number(year) : now;
}

/** The last of the five years to come that a heading names with the work in them (“十五五”时期主要任务); null for none. */
export function endOfPeriod(section: Section, published: number | null): string | null {
  const name = headingWords(section);
  if (!WORK.test(name)) return null;
  const [period] = readYears(name, wholeOf(name), { published, now: null });
  return period?.span.start === 0 && period.kind !== 'past' ? period.date : null;
}

const WORK = new RegExp(anyOf(YEAR_OF_WORK), 'u');

const EXPECTING = new RegExp(anyOf(EXPECTS), 'u');

/** Whether words say what a report expects of its year: 主要预期目标是：…. */
export function expects(words: string): boolean {
  return EXPECTING.test(words);
}

/** Whether deadlines hold beyond their sentence, and bare years are deadlines. */
export function setsGoals(setting: Setting): boolean {
  return setting === 'goals' || setting === 'aims' || setting === 'yearly';
}
