/** The digits from one to nine; the place of a digit tells its value. */
export const DIGITS = '一二三四五六七八九';

/** The characters for zero: first the commonest in years (二〇三五), last what people type instead. */
export const ZEROS = '〇零○';

/** The digits of a year that is written in words, for use inside a character class. */
export const YEAR_DIGITS = `${ZEROS}${DIGITS}`;

/** The numerals that number items (十二、), for use inside a character class. */
export const ITEM_NUMERALS = `${DIGITS}十`;

/** The numerals that number chapters and articles (第一千二百六十条), for use inside a character class. */
export const ORDINAL_NUMERALS = `〇零${DIGITS}十百千`;

/** The numerals of amounts (两千三百亿), for use inside a character class. */
export const AMOUNT_NUMERALS = `${ORDINAL_NUMERALS}两万亿`;

/** All numerals, Arabic ones too, for use inside a character class. */
export const NUMERAL_CLASS = `\\d０-９${AMOUNT_NUMERALS}`;

/** Where the number of a few stands: 几百, 数十, but not 数字. */
export const FEW = '几|数(?=[十百千万亿个家名次])';

/** What an ordinal counts, so that it is no part of a name: 第二批, 第三章. */
export const ORDERS = '批次届季章节轮期名位款步段年天月日周方部分时线';

/** What large numbers are counted in, the least first. */
export const SCALES: readonly (readonly [name: string, factor: number])[] = [
  ['', 1],
  ['万', 1e4],
  ['亿', 1e8],
  ['万亿', 1e12],
];
