import { OWN_PLACES, PACES } from '../lexicon/narrowings.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import { UNKNOWN } from '../text/words.js';
import type { Table } from './table.js';
import { type ClaimVocabulary, type Lexeme, textOf } from './words.js';

/** The most words of a name that is shortened, and the most characters that are left of it. */
const MOST_WORDS = 3;
const MOST_LETTERS = 4;
/** How long a sentence is that is looked through for them, in characters. */
const MOST_CLAIM = 200;
const IS_NAMING = /^(?:[nabjlx](?!r)|vn)/u;
const IS_LEVEL = new RegExp(`^(?:${anyOf([...OWN_PLACES, ...PACES])})`, 'u');
const IS_NAME_PART = /^(?!.*[的之])\p{Script=Han}{2,}$/u;

/**
 * A claim with what it shortens (民办园, 高职, 业委会) as a document says it in full, where the document never says it in short
 * and but one of its names is shortened so.
 */
export function inFull(claim: string, table: Table, { read }: Pick<ClaimVocabulary, 'read'>): string {
  const words = claim.length > MOST_CLAIM ? [] : read(claim);
  const rows = [2, 1].flatMap((size) => rowsOf(words, size)).filter(isShort);
  for (const short of rows.map(textOf)) {
    const isSaid = [table.text, table.name].some((text) => text.includes(short));
    const long = isSaid ? undefined : only(namesFor(short, table));
    if (long !== undefined) return inFull(claim.replaceAll(short, long), table, { read });
  }
  return claim;
}

/** How many characters of a name a name in short leaves out in one place. */
const MOST_LEFT_OUT = 2;

/** The names of a document that may be called so in short; its statements are read word by word only where one may be. */
function namesFor(short: string, { text, statements, wordsOf }: Table): ReadonlySet<string> {
  const letters = new RegExp([...short].join(`\\p{Script=Han}{0,${MOST_LEFT_OUT}}`), 'u');
  const said = letters.test(text) ? statements.filter((one) => letters.test(one.text)) : [];
  const rows = said.flatMap((one) => {
    const words = wordsOf(one).flatMap(inParts);
    return [2, MOST_WORDS].flatMap((size) => rowsOf(words, size));
  });
  return new Set(rows.filter((row) => row.every(isPart) && shortsOf(row).includes(short)).map(textOf));
}

/** So many neighbouring words, from each place. */
function rowsOf(words: readonly Lexeme[], size: number): (readonly Lexeme[])[] {
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size));
}

/** 综合 and 保税区 of 综合保税区. */
function inParts(one: Lexeme): Lexeme[] {
  return (one.parts ?? [one.word]).map((word) => ({ ...one, word }));
}

function isPart({ word, tag }: Lexeme): boolean {
  return IS_NAMING.test(tag) && IS_NAME_PART.test(word) && !IS_LEVEL.test(word);
}

/** Whether words may be a name in short: one that is no word by itself, as 医院 is no 医学院校, or a word and a character more. */
function isShort([first, second]: readonly Lexeme[]): boolean {
  if (!first || !isPart(first) || first.word.length > MOST_LETTERS) return false;
  if (!second) return NO_WORD.includes(first.tag);
  // 检查、管控 are two words.
  const isOne = first.span.end === second.span.start && second.word.length === 1;
  return isOne && first.tag !== UNKNOWN && /^[nvz]/u.test(second.tag);
}

/** The tags of what no dictionary has, and of words in short. */
const NO_WORD: readonly string[] = [UNKNOWN, 'j'];

/** 高职 and 业委会 of 高等职业 and 业主委员会, 民办园 of 民办幼儿园. */
function shortsOf(row: readonly Lexeme[]): readonly string[] {
  const [first, second] = row.map(({ word }) => word);
  const opening = row.map(({ word }) => word[0]).join('');
  const end = row.at(-1)!.word.at(-1)!;
  return row.length > 2
    ? [opening, opening.slice(0, -1) + end]
    : [opening, opening + end, first! + second!.at(-1)];
}
