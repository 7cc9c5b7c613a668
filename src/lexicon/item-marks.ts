import { ITEM_NUMERALS, ORDINAL_NUMERALS } from './numerals.js';
import { LATIN, MEASURES } from './units.js';

/** Signs that open an item without a number, for use inside a character class. */
export const BULLETS = '*—–•·●○◆◇■□▲△★☆-';

/** What the parts of a book or a law are called, simplified or not, for use inside a character class. */
export const PARTS_OF_BOOK = '编編章节節条條';

/** What opens an article: 第二十条. */
export const ARTICLE = `第[${ORDINAL_NUMERALS}\\d]+条`;

/** A number of an item with its mark: （一）, 2、, 3. */
export const ITEM_NUMBER = `[（(]?[\\d${ITEM_NUMERALS}]{1,3}[)）、.．]`;

/** The stop after the number of an item: 23.2023年4月起…, but not 3.5吨. */
const ITEM_DOT = '[.．﹒](?!\\d(?!\\d{3}\\s?年))';

/** The Civil Code has 1260 articles. */
const NUMERAL = `([${ORDINAL_NUMERALS}]+)`;

/** In print the digits may stand apart (第 1 0 条); the space or the end behind tells an article, also an inserted one (第 14-1 條), from 第1条线路. */
const ARABIC = '(\\d(?: ?\\d){0,2})(?:-(\\d{1,2}))?(?= ?[条條](?:\\s|$))';

/** What follows the decimal number of a heading: 2.1 主要目标, 2.2 人才, but not 2.1 万元; only what measures takes decimals. */
const NAME = `(?=[“《]|\\s+(?!(?:[十百千万亿]|${LATIN}|${MEASURES}|以[上下内]|左右|[至到]))[\\p{Script=Han}\\p{Lu}“《])`;

/** Patterns for the numbers of headings and items, the number itself apart; outermost first, as GB/T 9704—2012 orders them. */
export const NUMBERINGS = {
  编: `第${NUMERAL}(?:[编編]|部分)`,
  章: `第 ?${NUMERAL} ?章(?:之${NUMERAL})?`,
  节: `第${NUMERAL}[节節]`,
  条: `第 ?(?:${NUMERAL}|${ARABIC}) ?[条條](?:之${NUMERAL})?(?![款项項規规之的、，。；至和与與及或]|第)`,
  '一、': `${NUMERAL}[、．]`,
  '（一）': `[（(]${NUMERAL}[）)]`,
  '1.': `(\\d{1,2})(?:${ITEM_DOT}|、)`,
  '1.1': `\\d{1,2}[.．](\\d{1,2})${NAME}`,
  '1.1.1': '\\d{1,2}[.．]\\d{1,2}[.．](\\d{1,2})(?![\\d.．])',
  '（1）': '[（(]?(\\d{1,2})[）)]',
  '①': '([①-⑳])',
  一是: `${NUMERAL}是`,
} as const;
