import type { Locale } from '../locale.js';
import { fold } from './fold.js';

const HAN = /\p{Script=Han}/u;

/** The language to reply in to a text: Chinese in the characters it is written in; null for any other. */
export function chineseOf(text: string): Exclude<Locale, 'en'> | null {
  const han = [...text].filter((character) => HAN.test(character)).join('');
  if (han === '') return null;
  return fold(han) === han ? 'zh-CN' : 'zh-TW';
}
