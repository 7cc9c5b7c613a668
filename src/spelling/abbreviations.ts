import { grouped } from '../grouped.js';
import type { PhraseTable } from '../index/phrases.js';
import type { Words } from '../text/words.js';

/** The lengths of a name that leaves out characters: two alone are too often another word. */
const [SHORTEST, LONGEST] = [3, 5];

/** The least share of all phrases that a name may stand for which one has to have. */
const DOMINANT = 0.5;

/** How often the documents say a phrase at least that people would shorten. */
const OFTEN = 2;

/** Makes a finder of the phrase that a short name stands for, as 综保区 does for 综合保税区; null where none stands out. */
export function createAbbreviations(phrases: PhraseTable, words: Words): (name: string) => string | null {
  const often = [...phrases.counts()].filter(([, count]) => count >= OFTEN);
  const byFirst = grouped(often.map((entry) => [entry[0].charAt(0), entry]));
  return (name) => {
    if (name.length < SHORTEST || name.length > LONGEST) return null;
    const meant = (byFirst.get(name.charAt(0)) ?? []).filter(
      ([phrase]) => isInOrder(name, phrase) && abbreviates(name, wordsOf(phrase, words)),
    );
    const all = meant.reduce((sum, [, count]) => sum + count, 0);
    return meant.find(([, count]) => count >= DOMINANT * all)?.[0] ?? null;
  };
}

function wordsOf(phrase: string, words: Words): string[] {
  return words.tagged(phrase).map(({ word }) => word);
}

/** Whether a phrase has the characters of a name in their order, and more. */
export function isInOrder(name: string, phrase: string): boolean {
  let at = 0;
  for (const character of phrase) if (character === name[at]) at += 1;
  return at === name.length && phrase.length > name.length;
}

/** Whether a name takes the beginning of each word, or of the last only its end. */
function abbreviates(name: string, [word, ...more]: readonly string[]): boolean {
  if (word === undefined) return name === '';
  const isEnd = more.length === 0 && name === word.at(-1);
  if (isEnd) return true;
  for (let length = 1; length <= name.length && isInOrderOf(name.slice(0, length), word); length += 1)
    if (abbreviates(name.slice(length), more)) return true;
  return false;
}

/** Whether some characters open a word and go on in its order. */
function isInOrderOf(characters: string, word: string): boolean {
  return characters.charAt(0) === word.charAt(0) && (characters === word || isInOrder(characters, word));
}
