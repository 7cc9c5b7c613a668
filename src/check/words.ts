import { EQUALS, JOINING, REPORTING } from '../lexicon/claim-words.js';
import { IN_PLANS } from '../lexicon/english.js';
import { PLACE_ENDS } from '../lexicon/narrowings.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { mergeNeighbours } from '../merge-neighbours.js';
import { fold } from '../text/fold.js';
import { readPlain } from '../text/plain.js';
import { type Span, slice } from '../text/span.js';
import type { Words } from '../text/words.js';

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
  const spell = (one: string): string => spellings.get(one) ?? one;
  return {
    read: (folded) => place(folded, words),
    pinyin: (characters) => [...characters].map((one) => words.reference.readings(one)[0] ?? '').join(''),
    spell: (folded) => folded.replace(LATIN, (run) => spellRun(run, spellings)).replace(pattern, spell),
  };
}

/** Verbs for whatever is done, and what stands before the name of a body; jieba takes both for parts of words. */
const APART = new RegExp(
  `[搞弄]|[补奖罚](?=ꙮ)|(?<![自理缘])由(?![于此])|[和与及归](?=[${PLACE_ENDS}本我])|(?<=里)有(?=[${PLACE_ENDS}]\\p{Script=Han}{2})`,
  'gu',
);

function place(folded: string, words: Words): Lexeme[] {
  let from = 0;
  const all = words.tagged(folded.replace(APART, ' $& ')).flatMap(({ word, tag }) => {
    const start = folded.indexOf(word, from);
    if (start < 0) return [];
    from = start + word.length;
    const parts =
      word.length > 3 ? words.forIndex(word).filter((part) => part !== word && part.length > 1) : [];
    const isWhole = parts.join('').length === word.length;
    const chinese = ENGLISH.test(word) ? [...inPlans(word), ...words.reference.inChinese(word)] : [];
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

const ENGLISH = /^[a-z]{3,}$/u;

/** What plans call an English word, which may be a plural or a past. */
function inPlans(word: string): readonly string[] {
  const forms = [
    word,
    word.replace(/s$/u, ''),
    word.replace(/ies$/u, 'y'),
    word.replace(/d$/u, ''),
    word.replace(/ed$/u, ''),
  ];
  return forms
    .flatMap((form) => (Object.hasOwn(IN_PLANS, form) ? IN_PLANS[form]! : []))
    .filter((one, at, all) => all.indexOf(one) === at);
}

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

/** Whether a word carries nothing of the matter. */
export function isEmpty({ word }: Pick<Lexeme, 'word'>): boolean {
  return EMPTY.has(word);
}

/** A text without the words of a claim that carry nothing of the matter. */
export function withoutEmpty(text: string, words: readonly Lexeme[]): string {
  return words.filter(isEmpty).reduce((rest, { word }) => rest.replaceAll(word, ''), text);
}

/** A text as words are looked for in it: without marks and spaces, folded. */
export function squeeze(text: string): string {
  return squeezeFolded(fold(readPlain(text)?.text ?? text));
}

/** The same of a text that is folded and without marks of a page. */
export function squeezeFolded(text: string): string {
  return text
    .replace(/[（(](\p{Script=Han}{1,2})[）)]/gu, '$1')
    .replace(/(?<=[a-z\d]['’]?)\s+(?=[a-z])/gu, ' ')
    .replace(/(?<![a-z\d])\s|\s(?![a-z])|[*`_“”‘’"'「」『』|\u200B-\u200D\uFEFF]/gu, '');
}

/** 五大方向 is five directions; neither 第五大 nor 一大批 counts. */
const GREAT = new RegExp(
  `(?<=(?<![第${NUMERAL_CLASS}])[${NUMERAL_CLASS}]{1,4})大(?=\\p{Script=Han})(?![批步截])`,
  'gu',
);

/** 二十日内 is a time of days, 10月20日内 is none. */
const DAYS = new RegExp(
  `(?<=(?:^|[^${NUMERAL_CLASS}月])[${NUMERAL_CLASS}]{1,4}个?)日(?=[以之]?内|[，。；、]|$)`,
  'gu',
);

/** A text as it is read, and folded; both have the length of what was written. */
export type Legible = { readonly text: string; readonly folded: string };

/**
 * Normalises a text for the readers of amounts and years: simplified, half width, 五大 as 五个, 二十日 as 二十天, hidden
 * parts blank. Unlike folding it keeps capitals, which units need, and Chinese punctuation.
 */
export function legible(written: string): Legible {
  const folded = fold(written);
  const plain = readPlain(written);
  const kept = plain && blanked(plain.at, written.length);
  const characters = Array.from({ length: written.length }, (_, at) =>
    kept && !kept[at] ? ' ' : choose(written[at]!, folded[at]!),
  );
  const text = characters.join('').replace(GREAT, '个').replace(DAYS, '天');
  return {
    text,
    folded: kept ? Array.from(kept, (isSeen, at) => (isSeen ? folded[at]! : ' ')).join('') : folded,
  };
}

/** Which characters of a text are seen. */
function blanked(seen: readonly number[], length: number): boolean[] {
  const kept = new Array<boolean>(length).fill(false);
  for (const at of seen) kept[at] = true;
  return kept;
}

function choose(raw: string, folded: string): string {
  if (raw === folded) return raw;
  if (/[a-z]/.test(folded)) return /[A-ZＡ-Ｚ]/.test(raw) ? folded.toUpperCase() : folded;
  return /[\p{L}\p{N}%.\s]/u.test(folded) ? folded : raw;
}

/** What opens a line: quotation, heading, small print, bullet, number of a list. */
const LINE_MARKS = /^[ \t]*(?:(?:>>>|>|#{1,3}|-#|[-*+•●◆■·]|\d{1,2}[.)])[ \t]+)+/gmu;
const FENCES = /^```\w*$|```/gmu;

/** Bold, underline, strike, spoiler, code; a lone star or underscore only at the edge of a word. */
const EMPHASIS = /\*{2,3}|__|~~|\|\||`|(?<![\w*])[*_](?=\S)|(?<=[^\s*])[*_](?![\w*])/gu;
const ESCAPE = /\\(?=[^\w\s\p{L}])/gu;
const NO_WIDTH = /[\u200B-\u200D\u2060\uFEFF\u00AD]/gu;
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The words of a text without the marks of Markdown, and without what nobody sees. */
export function stripMarks(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(NO_WIDTH, '')
    .replace(FENCES, '')
    .replace(LINE_MARKS, '')
    .replace(EMPHASIS, '')
    .replace(ESCAPE, '')
    .replace(UNPRINTABLE, ' ');
}
