import { PERIOD_NAME } from '../lexicon/time-words.js';
import { lastYearOf } from '../outline/deadlines.js';

/** Five years of a national plan: 十五五 runs from 2026 to 2030. */
export type Period = { readonly name: string; readonly first: string; readonly last: string };

const NAME = new RegExp(PERIOD_NAME, 'u');

/** Reads from a folded text which five years it names; null for none. */
export function readPeriod(folded: string): Period | null {
  const [name] = NAME.exec(folded) ?? [];
  if (name === undefined) return null;
  const last = lastYearOf(name[1]!);
  return { name, first: String(last - 4), last: String(last) };
}

/** Whether a folded text speaks of the period: by its name, from its first year to its last, or of what is due in the end. */
export function holdsPeriod({ name, first, last }: Period, folded: string): boolean {
  const isWhole = new RegExp(`(?<!\\d)${first}年?[-—–~至]{1,2}${last}(?!\\d)`, 'u').test(folded);
  return isWhole || folded.includes(name) || folded.includes(dueIn(last));
}

/** How texts write what is due by the end of a year. */
function dueIn(year: string): string {
  return `到${year}年`;
}

/** Other ways to name a period: 2026—2030, 到2030年. */
export function namesOfPeriod({ first, last }: Period): string[] {
  return [...['-', '—', '–', '~', '至'].map((dash) => `${first}${dash}${last}`), dueIn(last)];
}
