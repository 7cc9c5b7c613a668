import type { WordList } from './word-list.js';

/** The English months by their first three letters, January first. */
export const MONTHS: WordList = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
