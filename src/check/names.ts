import { ORGAN_ENDINGS, SUPERVISES } from '../lexicon/bodies.js';
import { PLACE_ENDS } from '../lexicon/narrowings.js';
import { anyOf } from '../lexicon/word-list.js';
import { holdsHan } from '../text/language.js';
import type { Span } from '../text/span.js';
import type { Table } from './table.js';

/** The bodies of a place that a text names: 市教育局. */
export function bodiesIn(text: string): readonly string[] {
  return text.match(BODIES) ?? [];
}

export const BODIES = new RegExp(`[${PLACE_ENDS}]\\p{Script=Han}{1,10}?(?:${anyOf(ORGAN_ENDINGS)})`, 'gu');

/** Where a long name stands that has the characters of a short one in their order; null where none does. */
export function longNameIn(text: string, name: string): Span | null {
  const characters = [...name].map((one) => (holdsHan(one) ? one : '(?!)'));
  const found = new RegExp(characters.join('\\p{Script=Han}{0,4}?'), 'u').exec(text);
  // 市卫生局 is no 市卫生监督局.
  const isOther =
    found !== null && SUPERVISES.some((duty) => found[0].includes(duty) && !name.includes(duty[0]!));
  return found && !isOther ? { start: found.index, end: found.index + found[0].length } : null;
}

/** Whether a document knows nothing of one of the names. */
export function isForeign(names: readonly string[], { name, text }: Pick<Table, 'name' | 'text'>): boolean {
  return names.some((one) => !name.includes(one) && !text.includes(one));
}
