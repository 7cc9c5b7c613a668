import { GIVES, SPENDS, SUMS } from '../lexicon/asking.js';
import { AMOUNT_NUMERALS } from '../lexicon/numerals.js';
import { HOW_MANY, HOW_MUCH, QUESTION_WORDS } from '../lexicon/question-words.js';
import { FOREIGN_MONEY, MEASURED_IN, MONEY, SPOKEN_DOLLARS } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';

/** A way to ask, and what an answer, it or its headings, must hold; where `isNew`, not only what the question says. */
export type Form = {
  readonly asks: RegExp;
  readonly holds: (match: RegExpMatchArray) => RegExp;
  readonly names?: (match: RegExpMatchArray) => RegExp;
  readonly isNew?: true;
};

const CURRENCIES = anyOf([...MONEY, ...FOREIGN_MONEY, ...SPOKEN_DOLLARS, '块|[美欧]分']);

const MEASURES = Object.keys(MEASURED_IN).join('|');
const EXTENT = `(?:${anyOf(QUESTION_WORDS.extent)})`;

/** A sum of money; where the question says what it is for, the answer or its headings have to say that too. */
export const SUM: Form = {
  asks: new RegExp(
    `(?:(?<spent>${anyOf(SPENDS)})|罚款|(?<given>${anyOf(SUMS)}))(?:金额|总额|额|规模|标准)?(?:是|为|有|要?达到?)?${HOW_MUCH}(?:[万亿]*元|钱)?(?!\\p{Script=Han})|${HOW_MUCH}(?:钱|的?价格)|多贵|花费了?${HOW_MUCH}|价格(?:是|为|有|达到)?(?:${HOW_MUCH}|${HOW_MANY})`,
    'u',
  ),
  holds: () => new RegExp(`[\\d${AMOUNT_NUMERALS}]\\s*(?:${CURRENCIES})|[$¥€£]\\s*\\d`, 'u'),
  names: ({ groups }) => new RegExp(groups?.spent ? anyOf(SPENDS) : groups?.given ? anyOf(GIVES) : '', 'u'),
};

/** An extent of something that has units of its own: 面积, 功率. */
export const MEASURE: Form = {
  asks: new RegExp(
    `(?<measure>${MEASURES})(?:目标)?[是为有达到约]*(?:${HOW_MUCH}|${EXTENT})|${EXTENT}的?(?<named>${MEASURES})`,
    'u',
  ),
  holds: ({ groups }) =>
    new RegExp(
      `[\\d${AMOUNT_NUMERALS}]\\s*[多余]?[千兆k]?(?:${MEASURED_IN[(groups!.measure ?? groups!.named)!]})`,
      'u',
    ),
};
