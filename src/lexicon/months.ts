import type { WordList } from './word-list.js';

/** The English months, January first. */
export const MONTHS: WordList =
  'January February March April May June July August September October November December'.split(' ');

/** The same by their first three letters, folded: jan. */
export const SHORT_MONTHS: WordList = MONTHS.map((name) => name.slice(0, 3).toLowerCase());
