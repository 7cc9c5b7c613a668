import { BY_THEN, COMPARED_WITH } from '../lexicon/english-plans.js';
import { anyOf } from '../lexicon/word-list.js';
import { holdsHan } from '../text/language.js';
import type { Mention, Years } from './deadlines.js';

const YEAR = new RegExp(
  [
    `(?<base>\\b(?:${anyOf(COMPARED_WITH)})\\s+(?:the\\s+)?)?`,
    `(?<by>\\b(?:${anyOf(BY_THEN)})\\s+(?:(?:the\\s+)?end\\s+of\\s+|early\\s+|mid-?|late\\s+)?)?`,
    '(?:20\\d\\d\\s?(?:-|–|—|to|and)\\s?)?(?<![\\w$.,])(?<year>20\\d\\d)(?!\\d|,\\d{3}|\\s?%)s?',
    '(?<levels>\\s+(?:levels?|baselines?))?',
  ].join(''),
  'giu',
);

/** Whether a sentence is in English: words in letters, and no Chinese character. */
export function isEnglish(words: string): boolean {
  return !holdsHan(words) && /[A-Za-z]{3}/u.test(words);
}

/** Reads the years of an English sentence: by 2030, the 2030 targets, compared to 2020. */
export function readEnglishYears(words: string, { published, now }: Years): Mention[] {
  return [...words.matchAll(YEAR)].map((match) => {
    const { groups = {}, 0: found, index } = match;
    const start = index + found.length - found.trimStart().length;
    const isOver = Number(groups.year) < (now ?? published ?? 0);
    return { span: { start, end: index + found.length }, kind: kindOf(groups, isOver), date: groups.year! };
  });
}

function kindOf(
  { base, levels, by }: Readonly<Record<string, string | undefined>>,
  isOver: boolean,
): Mention['kind'] {
  if (base !== undefined || levels !== undefined) return 'base';
  if (by !== undefined) return 'stated';
  return isOver ? 'past' : 'coming';
}
