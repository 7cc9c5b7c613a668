import { HEADS_OF_ORGANS, ORGAN_ENDINGS } from '../lexicon/bodies.js';
import { anyOf } from '../lexicon/word-list.js';
import { isDayAlone, readDay } from './day.js';

const ENDINGS = anyOf(ORGAN_ENDINGS);
const ORGAN = new RegExp(`^[\\p{Script=Han}\\s]{1,40}(?:${ENDINGS})$`, 'u');
/** 江州市人民政府 2026年3月5日: who signed, on the line of the day. */
const SIGNATORY = new RegExp(`^[\\p{Script=Han}\\s]{1,40}(?:${ENDINGS})(?=\\s?[\\d二])`, 'u');
/** 江州市财政局江州市商务局: a second organ of the place on the line of the first. */
const BESIDE = /(?<=^(\p{Script=Han}{1,3}[省市区县]).+)\1.*$/u;
/** 江州市人民政府市长 李雷: for whom somebody speaks. */
const SPEAKER = new RegExp(
  `^(\\p{Script=Han}{2,30}(?:${ENDINGS}))代?(?:${anyOf(HEADS_OF_ORGANS)})\\s\\p{Script=Han}[\\p{Script=Han}·\\s]{1,8}$`,
  'u',
);

/** Whether a line is the name of a body that may sign. */
export const isOrgan = (text: string): boolean => ORGAN.test(text);

/** Whether one of two lines is the day of a signature, or both are the organs that signed. */
export function signsBelow(before: string, text: string): boolean {
  return isDayAlone(before) || isDayAlone(text) || (isOrgan(before) && isOrgan(text));
}

/** Who signed, and when: the first of the organs over a day, or before it. */
export function findSignature(texts: readonly string[]) {
  const at = texts.findIndex((text) => isDayAlone(text.replace(SIGNATORY, '')));
  if (at < 0) return null;
  const signed = SIGNATORY.exec(texts[at]!)?.[0];
  const others = texts.slice(0, at).findLastIndex((text) => !isOrgan(text));
  const first = (signed ?? texts[others + 1]!).replace(/\s/gu, '').replace(BESIDE, '');
  return { organ: isOrgan(first) ? first : null, date: readDay(texts[at]!) };
}

/** The organ for which the one speaks whom a line under the title names. */
export function spokenFor(text: string): string | null {
  return SPEAKER.exec(text)?.[1] ?? null;
}
