import type { WordList } from './word-list.js';

/** English for large enough, and for how long something is in force, as plans say it. */
export const ENGLISH_PHRASES: readonly (readonly [WordList, string])[] = [
  [['above (?:the )?designated size'], '规模以上'],
  [['(?:(?:is|are|remains?) )?valid for', 'validity(?: period)? is'], '有效期'],
];

/** Whom or what English money is for each of, as plans say it. */
export const ENGLISH_EACH: Readonly<Record<string, string>> = {
  person: '人',
  capita: '人',
  household: '户',
  month: '月',
  year: '年',
  day: '天',
  time: '次',
  visit: '次',
  mu: '亩',
  tonne: '吨',
  ton: '吨',
  company: '家',
  vehicle: '辆',
};
