import { AFTER_WORD, BEFORE_WORDS } from '../lexicon/filler.js';
import { MODALS } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { partYears, UNKNOWN, type Words } from '../text/words.js';
import { isWeakWord, withoutFiller } from './filler.js';
import type { Synonyms } from './synonyms.js';

const ENDS_IN_FUNCTION_WORD = /^(?:\p{Script=Han}+[是在]|\p{Script=Han}{2,}[向由被受把对为与和从将于])$/u;
const OPENS_WITH_MODAL = new RegExp(`^[${MODALS}]\\p{Script=Han}$`, 'u');
const ENDS_WITH_MODAL = /^\p{Script=Han}要$/u;
/** 率到 of 城镇化率到了多少, which jieba joins in documents too; 签到 is a word of a larger dictionary. */
const ENDS_IN_TO = /^\p{Script=Han}到$/u;
/** What opens or ends a word that no document has either: 前发, 人算. */
const BESIDE_WORD = new RegExp(
  `(?<=^(?:${anyOf(BEFORE_WORDS)}))(?=\\p{Script=Han})|(?<=\\p{Script=Han})(?=[${MODALS}${AFTER_WORD}]$)`,
  'u',
);

/** Removes the filler of a question, and parts what jieba joins though no dictionary has it. @param isHeld whether the documents hold a word */
export function matterOf(
  folded: string,
  words: Words,
  synonyms: Synonyms,
  isHeld: (word: string) => boolean,
): string {
  const matter = partYears(withoutFiller(folded));
  const unknown = words.tagged(matter).filter(({ tag }) => tag === UNKNOWN);
  const apart = unknown.reduce(
    (text, { word }) => text.replace(word, partedWord(word, words, synonyms, isHeld)),
    matter,
  );
  return apart === matter ? matter : matterOf(apart, words, synonyms, isHeld);
}

/** The shortest word of the glossary that is no end of others by chance. */
const LEAST_END = 3;

/** A word that no dictionary has, parted from a function word (是, 在), a modal verb (能加), or beside one of the glossary (低保新, 交医疗险). */
function partedWord(
  word: string,
  { reference }: Words,
  synonyms: Synonyms,
  isHeld: (word: string) => boolean,
): string {
  if (synonyms.of(word).length > 0) return word;
  const end = [...word].findIndex((_, at) => at > 0 && isKnownEnd(word.slice(at), synonyms));
  if (end > 0) return `${word.slice(0, end)} ${word.slice(end)}`;
  const last = word.length - 1;
  const isWordAndMore = isWeakWord(word.slice(last)) && synonyms.of(word.slice(0, last)).length > 0;
  const isJoined =
    [ENDS_IN_FUNCTION_WORD, ENDS_WITH_MODAL].some((joined) => joined.test(word)) ||
    (ENDS_IN_TO.test(word) && reference.rareTag(word) === null);
  const seam = isJoined || isWordAndMore ? last : OPENS_WITH_MODAL.test(word) ? 1 : 0;
  if (seam > 0) return `${word.slice(0, seam)} ${word.slice(seam)}`;
  return isHeld(word) ? word : word.replace(BESIDE_WORD, ' ');
}

function isKnownEnd(end: string, synonyms: Synonyms): boolean {
  return end.length >= LEAST_END && synonyms.of(end).length > 0;
}
