import * as asking from '../lexicon/asking.js';
import { FINE, NAMES_FINE } from '../lexicon/fines.js';
import { AMOUNT_NUMERALS } from '../lexicon/numerals.js';
import { HOW_MANY, HOW_MUCH } from '../lexicon/question-words.js';
import { ASKED_COUNTERS, CURRENCIES, TIME_UNITS } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Form } from './deed-forms.js';

export const COST = `(?:(?<!免)费|钱|资金|成本|${anyOf(asking.SUMS)})`;

const BREACH = new RegExp(anyOf(NAMES_FINE), 'u');

/** A sum of money, a fine only where one is asked for; what the question says that it is for, the answer or its headings have to say too. */
export const SUM: Form = {
  asks: `(?:(?<spent>${anyOf(asking.SPENDS)})|${FINE}|(?<given>${anyOf(asking.SUMS)}|[补奖](?=${HOW_MUCH}))|(?<earned>${anyOf(asking.PAYS)})|(?<!免|收|消)费)(?:金额|总额|额|规模|标准)?(?:是|为|有|要?达到?|最[高多低少])?${HOW_MUCH}(?:[万亿]*元|钱)?(?!\\p{Script=Han})|${HOW_MUCH}(?:钱|的?价格|的?(?<budget>${anyOf(asking.SPENDS)})|(?:(?![${ASKED_COUNTERS}])\\p{Script=Han}){0,2}(?<got>${anyOf(asking.SUMS)}))|多贵|花费了?${HOW_MUCH}|价格(?:是|为|有|达到)?(?:${HOW_MUCH}|${HOW_MANY})|${anyOf([...asking.ASKS_SUM, ...asking.ENGLISH_SPENDS])}`,
  holds: ({ input = '' }) => {
    const noFine = BREACH.test(input) ? '' : `(?![^,。;]{0,14}${FINE})`;
    return `[\\d${AMOUNT_NUMERALS}]\\s*(?:${anyOf(CURRENCIES)})${noFine}|[$¥€£]\\s*\\d`;
  },
  names: ({ groups = {} }) => {
    const { spent, budget, given, got, earned } = groups;
    return anyOf(
      (spent ?? budget) ? asking.SPENDS : (given ?? got) ? asking.STATES_SUM : earned ? asking.EARNS : [],
    );
  },
};

/** What somebody pays for one of something: a price, no grant. */
export const PRICE: Form = {
  asks: `^(?!.*(?:${anyOf(asking.GIVEN_SUMS)})).*(?:一(?!${anyOf(TIME_UNITS)}|[月日])\\p{Script=Han}{1,2}(?<![${asking.GIVING}])(?:要|得|卖)?${HOW_MUCH}钱|${HOW_MUCH}钱一\\p{Script=Han}|[买卖][^,。;?？]{0,8}${HOW_MUCH}[钱元])`,
  holds: () =>
    `(?<!(?:${anyOf(asking.GIVEN_SUMS)})[^。;]{0,40})(?![^,。;]{0,16}(?:${anyOf(asking.GIVEN_SUMS)}))(?:(?:[价费票租]|收取|缴纳|每\\p{Script=Han}{1,2})[^,。;]{0,12}[\\d${AMOUNT_NUMERALS}]\\s*(?:${anyOf(CURRENCIES)})|(?:${anyOf(CURRENCIES)})[/／每])`,
};

const GRANT = anyOf([...asking.GIVEN_SUMS, '给予']);

/** What somebody has to pay, no grant, and no tax where none is named. */
export const PAID: Form = {
  asks: `^(?!.*(?:${anyOf(asking.GIVEN_SUMS)})).*(?:要|得|需要?|收|[交缴付])[花交缴付]?费?${HOW_MUCH}(?:钱|元)(?!\\p{Script=Han})`,
  holds: ({ input = '' }) => {
    const noTax = input.includes('税') ? '' : '(?<!税[^。|]{0,120})';
    return `(?<!(?:${GRANT})[^。;]{0,20})${noTax}[\\d${AMOUNT_NUMERALS}]\\s*(?:${anyOf(CURRENCIES)})(?![^,。;]{0,12}(?:${GRANT}))`;
  },
};
