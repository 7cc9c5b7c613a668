import { MAKES_ENGLISH } from '../lexicon/conversation.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Locale } from '../locale.js';
import { fold } from './fold.js';

const HAN = /\p{Script=Han}/u;

/** Whether a text holds a Chinese character. */
export function holdsHan(text: string): boolean {
  return HAN.test(text);
}

/** The language in which to answer a Chinese text, by its characters; null for any other text. */
export function chineseOf(text: string): Exclude<Locale, 'en'> | null {
  const han = [...text].filter(holdsHan).join('');
  if (han === '') return null;
  return fold(han) === han ? 'zh-CN' : 'zh-TW';
}

/** How much of a text tells its language, in characters. */
const TELLING_LENGTH = 2000;

/** How many letters an English text has for each Chinese character, at least. */
const LETTERS = 4;

/** Whether a text is English, whatever Chinese names it holds. */
export function isMostlyEnglish(text: string): boolean {
  const beginning = text.slice(0, TELLING_LENGTH);
  const count = (pattern: RegExp): number => beginning.match(pattern)?.length ?? 0;
  return count(/\p{Script=Latin}/gu) > LETTERS * count(/\p{Script=Han}/gu);
}

const SENTENCE = new RegExp(`\\b(?:${anyOf(MAKES_ENGLISH)})\\b`, 'iu');

/** The language in which to answer a text; null where it tells none, such as one word or pinyin. */
export function languageOf(text: string): Locale | null {
  const isSentence = /\p{Script=Latin}\P{L}+\p{Script=Latin}/u.test(text) && SENTENCE.test(text);
  return chineseOf(text) ?? (isSentence ? 'en' : null);
}
