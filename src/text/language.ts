import { MAKES_ENGLISH } from '../lexicon/conversation.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Locale } from '../locale.js';
import { fold } from './fold.js';

const HAN = /\p{Script=Han}/u;

/** The language to reply in to a text: Chinese in the characters it is written in; null for any other. */
export function chineseOf(text: string): Exclude<Locale, 'en'> | null {
  const han = [...text].filter((character) => HAN.test(character)).join('');
  if (han === '') return null;
  return fold(han) === han ? 'zh-CN' : 'zh-TW';
}

const SENTENCE = new RegExp(`\\b(?:${anyOf(MAKES_ENGLISH)})\\b`, 'iu');

/** The same, English for an English sentence; null where the text tells no language: one word, or pinyin. */
export function languageOf(text: string): Locale | null {
  const isSentence = /\p{Script=Latin}\P{L}+\p{Script=Latin}/u.test(text) && SENTENCE.test(text);
  return chineseOf(text) ?? (isSentence ? 'en' : null);
}
