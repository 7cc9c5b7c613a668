import { EQUALS, JOINING, REPORTING } from '../lexicon/claim-words.js';
import { SPOKEN_FOR } from '../lexicon/everyday-words.js';
import { PLACE_ENDS } from '../lexicon/narrowings.js';
import { mergeNeighbours } from '../merge-neighbours.js';
import { isInOrder } from '../spelling/abbreviations.js';
import { type Span, slice } from '../text/span.js';
import { partYears, UNKNOWN, type Words } from '../text/words.js';

/** A word of a text with its place. */
export type Lexeme = {
  readonly word: string;
  readonly tag: string;
  readonly span: Span;
  /** The words that it is made of; none where it is made of none. */
  readonly parts?: readonly string[];
  /** The Chinese words for an English one. */
  readonly chinese?: readonly string[];
};

/** A word, and all by which a plan may say it: its Chinese ones, or those that everyday speech has it for. */
export function spellingsOf({ word, chinese = [] }: Pick<Lexeme, 'word' | 'chinese'>): readonly string[] {
  return [word, ...chinese, ...(SPOKEN_FOR.get(word) ?? [])];
}

/** The words of claims and documents, made comparable. */
export type ClaimVocabulary = {
  /** The words of a folded text in order. */
  readonly read: (folded: string) => Lexeme[];
  /** A folded text with every spelling of a word as the first of its list. */
  readonly spell: (folded: string) => string;
  /** Chinese characters in toneless pinyin, without spaces. */
  readonly pinyin: (characters: string) => string;
};

const EMPTY = new Set([...REPORTING, ...JOINING]);
const LATIN = /[a-z][a-z\d.+-]*(?: [a-z][a-z\d.+-]*)*/gu;
/** The most words of an English phrase of the glossary. */
const MOST_WORDS = 5;

/** Translates English words in a row by the glossary, longest phrases first. */
function spellRun(run: string, spellings: ReadonlyMap<string, string>): string {
  const words = run.split(' ');
  const written: string[] = [];
  for (let at = 0; at < words.length; ) {
    let size = Math.min(MOST_WORDS, words.length - at);
    while (size > 1 && !spellings.has(words.slice(at, at + size).join(' '))) size -= 1;
    const phrase = words.slice(at, at + size).join(' ');
    written.push(spellings.get(phrase) ?? phrase);
    at += size;
  }
  return written.join(' ');
}

/** Makes the words of claims and plans comparable; `aliases` are lists of spellings of one word, folded. */
export function readVocabulary(words: Words, aliases: readonly (readonly string[])[]): ClaimVocabulary {
  const spellings = new Map(
    [...aliases, ...EQUALS].flatMap(([first = '', ...others]) =>
      others.map((other) => [other, first] as const),
    ),
  );
  const chinese = [...spellings.keys()].filter((word) => /^\p{Script=Han}/u.test(word));
  const pattern = new RegExp(chinese.sort((a, b) => b.length - a.length).join('|') || '(?!)', 'gu');
  const short = new Set(chinese.filter((word) => isInOrder(word, spellings.get(word)!)));
  const isPart = (one: string, start: number, text: string): boolean =>
    short.has(one) && cutsWord(text, { start, end: start + one.length }, words);
  const spell = (one: string, start: number, text: string): string =>
    isPart(one, start, text) ? one : spellings.get(one)!;
  return {
    read: (folded) => place(folded, words),
    pinyin: (characters) => [...characters].map((one) => words.reference.readings(one)[0] ?? '').join(''),
    spell: (folded) => folded.replace(LATIN, (run) => spellRun(run, spellings)).replace(pattern, spell),
  };
}

/** How many characters on either side tell which words a span cuts. */
const BESIDE = 4;

/** Whether a span begins or ends within a word that it is no part of: 中国企业 holds no 国企, nor 其中职工 中职. */
function cutsWord(text: string, { start, end }: Span, words: Words): boolean {
  let from = Math.max(0, start - BESIDE);
  return words.tagged(text.slice(from, end + BESIDE).replace(APART, ' $& ')).some(({ word }) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return (at < start && start < from && from < end) || (start < at && at < end && end < from);
  });
}

/** Verbs for whatever is done, and what stands before the name of a body; jieba takes both for parts of words. */
const APART = new RegExp(
  `[搞弄]|比重(?=[要将])|(?:[补奖罚]|(?<!抵)扣|(?<!年)满)(?=ꙮ)|最[多少高长低](?=\\p{Script=Han}{0,2}ꙮ)|(?<![自理缘])由(?![于此])|[和与及归](?=[${PLACE_ENDS}本我])|(?<=里)有(?=[${PLACE_ENDS}]\\p{Script=Han}{2})`,
  'gu',
);

function place(folded: string, words: Words): Lexeme[] {
  let from = 0;
  const tagged = words.tagged(partYears(folded).replace(APART, ' $& ')).flatMap(unglued);
  const all = tagged.flatMap(({ word, tag }) => {
    const start = folded.indexOf(word, from);
    if (start < 0) return [];
    from = start + word.length;
    const parts =
      word.length > 3 ? words.forIndex(word).filter((part) => part !== word && part.length > 1) : [];
    const isWhole = parts.join('').length === word.length;
    const chinese = ENGLISH.test(word) ? words.reference.inChinese(word) : [];
    return [
      {
        ...{ word, tag, span: { start, end: from } },
        ...(isWhole ? { parts } : {}),
        ...(chinese.length > 0 ? { chinese } : {}),
      },
    ];
  });
  return joinPhrases(joinWhole(all, folded), words);
}

/** The words of everyday speech that jieba takes for one: 办证, 犬死了, 交材料. */
function unglued(one: Pick<Lexeme, 'word' | 'tag'>): readonly Pick<Lexeme, 'word' | 'tag'>[] {
  const pieces = one.tag === UNKNOWN ? piecesOf(one.word) : null;
  return pieces?.map((word) => ({ word, tag: SPOKEN_FOR.has(word) ? 'v' : UNKNOWN })) ?? [one];
}

/** Known words of one character that a word begins with, and what is left: known too, or of two characters. */
function piecesOf(word: string): readonly string[] | null {
  if (word === '') return [];
  const [first = ''] = word;
  const rest = isSpoken(first) ? piecesOf(word.slice(1)) : null;
  if (rest) return [first, ...rest];
  return word.length === 2 && /^\p{Script=Han}{2}$/u.test(word) ? [word] : null;
}

function isSpoken(word: string): boolean {
  return SPOKEN_FOR.has(word) || EMPTY.has(word) || FIRST_EQUALS.has(word);
}

const FIRST_EQUALS = new Set(EQUALS.map(([first = '']) => first));

const ENGLISH = /^[a-z]{3,}$/u;

const LATIN_WORD = /^[a-z\d.:]+$/u;

/** base stations are no stations of a base. */
function joinPhrases(all: readonly Lexeme[], { reference }: Words): Lexeme[] {
  return mergeNeighbours(all, (last, one) => {
    const word = `${last.word} ${one.word}`;
    const chinese = last.chinese && one.chinese && !isEmpty(last) ? reference.inChinese(word) : [];
    return chinese.length === 0 ? null : { word, tag: 'eng', chinese, span: around(last, one) };
  });
}

function around(first: Lexeme, last: Lexeme): Span {
  return { start: first.span.start, end: last.span.end };
}

/** jieba takes 5g and pm2.5 apart; 规模企业 are some of a size, not any. */
function joinWhole(all: readonly Lexeme[], folded: string): Lexeme[] {
  return mergeNeighbours(all, (last, one) => {
    const isOne =
      (isLatin(last.word, one.word) || IS_SIZED.test(last.word + one.word)) &&
      /^[.:]?$/u.test(folded.slice(last.span.end, one.span.start));
    const span = around(last, one);
    return isOne ? { word: slice(folded, span), tag: 'eng', span } : null;
  });
}

const IS_SIZED = /^规模(?:企业|工业|服务业)$/u;

function isLatin(before: string, word: string): boolean {
  return LATIN_WORD.test(before) && LATIN_WORD.test(word) && /\d/u.test(before + word);
}

/** Words as one text. */
export function textOf(words: readonly Pick<Lexeme, 'word'>[]): string {
  return words.map(({ word }) => word).join('');
}

/** Whether a word carries nothing of the matter. */
export function isEmpty({ word }: Pick<Lexeme, 'word'>): boolean {
  return EMPTY.has(word);
}

/** The words that carry the matter, without amounts. */
export function matterOf(words: readonly Lexeme[]): readonly Lexeme[] {
  return words.filter((one) => one.word !== SLOT && !isEmpty(one));
}

/** A text without the words of a claim that carry nothing of the matter. */
export function withoutEmpty(text: string, words: readonly Lexeme[]): string {
  return words.filter(isEmpty).reduce((rest, { word }) => rest.replaceAll(word, ''), text);
}

/** Whether a text has a word, or a Chinese one for it. */
export function holds(text: string, word: string, chinese: readonly string[] = []): boolean {
  return [word, ...chinese].some((one) => text.includes(one));
}

/** The share of words, by their length, that a text has. */
export function shareIn(text: string, words: readonly Lexeme[]): number {
  const size = (all: readonly Lexeme[]): number => all.reduce((sum, { word }) => sum + word.length, 0);
  return size(words.filter(({ word, chinese }) => holds(text, word, chinese))) / size(words);
}

/** Stands for an amount among the words of a statement. */
export const SLOT = 'ꙮ';
/** Stands for a date until the amounts of a clause are parted. */
export const DATE = '\u0002';
