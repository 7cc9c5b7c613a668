import { ITEM_NUMERALS, ORDINAL_NUMERALS } from './numerals.js';

/** Signs that open an item without a number, for use inside a character class. */
export const BULLETS = '*—–•·●○◆◇■□▲△★☆-';

/** What the parts of a book or a law are called, simplified or not, for use inside a character class. */
export const PARTS_OF_BOOK = '编編章节節条條';

/** What opens an article: 第二十条. */
export const ARTICLE = `第[${ORDINAL_NUMERALS}\\d]+条`;

/** A number of an item with its mark: （一）, 2、, 3. */
export const ITEM_NUMBER = `[（(]?[\\d${ITEM_NUMERALS}]{1,3}[)）、.．]`;
