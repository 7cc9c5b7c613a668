import type { Document } from '../corpus/types.js';
import { readLead } from '../index/lead.js';
import { yearOfReview } from '../outline/review-year.js';
import type { Stating } from '../outline/types.js';
import type { Period } from '../question/period.js';
import { LONE_YEAR } from '../text/dates.js';
import { slice } from '../text/span.js';
import { DATED, isOfSpan, paragraphAround, speaksOf } from './time-of-it.js';
import type { WantedAmount } from './wanted-amount.js';

/** Whether a fact is of the wanted year, period and tense. */
export function isOfTime(fact: Stating, { year, period, tense }: WantedAmount): boolean {
  if (fact.role === 'baseline' && fact.deadline?.slice(0, 4) !== year) return false;
  const inFigures = typeof year === 'number' ? yearBefore(year, fact.section.document) : year;
  const isOfTense = isAhead(fact) === (tense === 'goal');
  return (tense === null || isOfTense) && isOf(inFigures, fact) && (period === null || isIn(period, fact));
}

/** The year that lies so many before the one in which a document speaks: that of its date, else the first that its lead names. */
function yearBefore(years: number, document: Document): string | null {
  const now = document.date?.slice(0, 4) ?? LONE_YEAR.exec(readLead(document))?.[0];
  return now === undefined ? null : String(Number(now) - years);
}

/** What is due by another year than the last of a period is a step within it. */
function isIn(period: Period, { amount, deadline, role, section, span }: Stating): boolean {
  const isDue = deadline !== null && role !== 'result';
  return isDue ? deadline.startsWith(period.last) : speaksOf(period, section, (amount ?? span).start);
}

/** A result without a date is of the year that its paragraph names last, its headings or the review: 截至2023年底, 2023年工作回顾. */
function isOf(year: string | null, { amount, deadline, role, section, span }: Stating): boolean {
  if (year === null) return true;
  if (deadline !== null && role !== 'result') return deadline.startsWith(year);
  const { title, folded } = section.document;
  const around = paragraphAround(section.document, span);
  const headings = section.path.filter((heading) => heading !== title).join(' ');
  const before = slice(folded, { start: around.start, end: amount?.start ?? span.end });
  if (isOfSpan(before)) return false;
  const words = `${headings} ${before}`.replace(YEARS_IN_BRACKETS, '');
  // 通航企业2022家 is no year.
  const named = [...words.matchAll(DATED)].at(-1)?.groups?.year;
  return (named ?? (role === 'result' ? yearOfReview(section, span)?.slice(0, 4) : null)) === year;
}

/** Brackets with years of their own: （2026年2家、2027年3家）. */
const YEARS_IN_BRACKETS = /[（(][^（）()]*20\d\d年[^（）()]*[）)]/gu;

/** Whether a fact is a goal: those of a plan stay goals, a report's figure of a past year is none, and a condition for a year to come is one too. */
function isAhead({ deadline, role, section: { document } }: Stating): boolean {
  if (deadline === null || document.date === null) return role === 'target';
  const isGoal = role === 'target' || role === 'condition';
  return isGoal && (document.type === 'plan' || deadline.slice(0, 4) >= document.date.slice(0, 4));
}
