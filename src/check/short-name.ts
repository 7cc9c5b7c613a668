import type { Span } from '../text/span.js';
import { isEmpty, type Lexeme } from './words.js';

/** A word in its place. */
type NamePart = Pick<Lexeme, 'word' | 'span'>;

/**
 * Finds words in a row that a short name stands for: 工信厅 for 工业和信息化厅, 三甲 for 三级甲等. Each of its characters
 * begins or ends one of them, and none is without.
 * @param isFree whether a place is not taken yet
 */
export function findLongName(
  name: string,
  lexemes: readonly Lexeme[],
  isFree: (place: Span) => boolean,
): Span | null {
  const words = lexemes.flatMap(partsOf);
  for (const [at, { span }] of words.entries()) {
    const last = endOf(name, words.slice(at));
    const place = last && { start: span.start, end: last.span.end };
    if (place && isFree(place)) return place;
  }
  return null;
}

/** The words that a word is made of, each in its place. */
function partsOf(lexeme: Lexeme): readonly NamePart[] {
  let { start } = lexeme.span;
  const parts = lexeme.parts?.map((word) => {
    const span = { start, end: start + word.length };
    start = span.end;
    return { word, span };
  });
  return parts ?? [lexeme];
}

/** The word that a short name ends with; null where these are not its words. */
function endOf(name: string, words: readonly NamePart[]): NamePart | null {
  let rest = name;
  for (const one of words) {
    const before = rest;
    if (rest.startsWith(one.word[0]!)) rest = rest.slice(1);
    if (rest !== '' && one.word.length > 1 && rest.startsWith(one.word.at(-1)!)) rest = rest.slice(1);
    if (rest === '') return one;
    if (rest === before && !isEmpty(one)) return null;
  }
  return null;
}
