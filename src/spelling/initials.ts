import type { Reference } from '../text/reference.js';
import type { Words } from '../text/words.js';

/** Letters that begin a syllable; i, u and v do not, nor is anything meant by a, e or o alone. */
const INITIALS = /^[a-hj-tw-z]+$/u;

/** Fewer stand for too much by chance; of so few, nearly any text holds a phrase that begins so. */
const LEAST_INITIALS = 4;

/** Of the places where the initials stand, this share has to be of one phrase. */
const DOMINANT = 0.5;

/** In a document with so many places more would not tell which phrase is meant. */
const MAX_PLACES = 50;

/** Makes a finder of the phrase of folded texts that was typed by its initials; null where no phrase stands out. */
export function createInitialsFinder(
  folded: readonly string[],
  reference: Reference,
  words: Words,
): (initials: string) => string | null {
  const letterOf = rememberLetters(reference);
  const texts = folded.map((text) => ({ folded: text, initials: initialsOf(text, letterOf) }));
  return (initials) => {
    if (initials.length < LEAST_INITIALS || !INITIALS.test(initials)) return null;
    const found = texts.flatMap((text) =>
      phrasesIn(text, initials).filter((phrase) => isWhole(phrase, words)),
    );
    return dominantOf(found.map(({ text }) => text));
  };
}

/** The text that half of the texts are, or more. */
function dominantOf(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= DOMINANT * texts.length ? best[0] : null;
}

type Phrase = { readonly text: string; readonly around: string; readonly at: number };

/** How many characters around a phrase tell whether it starts and ends with a word. */
const AROUND = 8;

function phrasesIn(
  { folded, initials }: { readonly folded: string; readonly initials: string },
  sought: string,
): Phrase[] {
  const phrases: Phrase[] = [];
  let at = initials.indexOf(sought);
  while (at >= 0 && phrases.length < MAX_PLACES) {
    const end = at + sought.length;
    const from = Math.max(0, at - AROUND);
    phrases.push({ text: folded.slice(at, end), around: folded.slice(from, end + AROUND), at: at - from });
    at = initials.indexOf(sought, at + 1);
  }
  return phrases;
}

/** Whether words start where the phrase starts and end where it ends, and none of them is a lone character. */
function isWhole({ text, around, at }: Phrase, words: Words): boolean {
  let offset = 0;
  const inside: { readonly start: number; readonly end: number }[] = [];
  for (const { word } of words.tagged(around)) {
    const start = around.indexOf(word, offset);
    offset = start + word.length;
    if (offset > at && start < at + text.length) inside.push({ start, end: offset });
  }
  const isCut = inside[0]?.start === at && inside.at(-1)?.end === at + text.length;
  return isCut && inside.every(({ start, end }) => end - start > 1);
}

const SPACE = ' '.charCodeAt(0);

/** A letter for every character that has a reading, and a space for all else. */
function initialsOf(folded: string, letterOf: (code: number) => number): string {
  const initials = Buffer.alloc(folded.length);
  for (let at = 0; at < folded.length; at += 1) initials[at] = letterOf(folded.charCodeAt(at));
  return initials.toString('latin1');
}

/** Remembers the first letter of each character's commonest reading, by their codes. */
function rememberLetters({ readings }: Reference): (code: number) => number {
  const letters = new Uint8Array(0x10000);
  return (code) => {
    if (letters[code] === 0) letters[code] = readings(String.fromCharCode(code))[0]?.charCodeAt(0) ?? SPACE;
    return letters[code]!;
  };
}
