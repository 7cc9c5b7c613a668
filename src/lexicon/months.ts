import type { WordList } from './word-list.js';

/** The English months, January first. */
export const MONTHS: WordList =
  'January February March April May June July August September October November December'.split(' ');
