import type { Section } from '../corpus/types.js';
import { DIGITS, NUMERAL_CLASS } from '../lexicon/numerals.js';
import { COUNTED_ONCE } from '../lexicon/units.js';
import { memoOf } from '../memo.js';
import { fold } from '../text/fold.js';
import { parseNumeral } from '../text/numerals.js';
import { plainText, readPlain } from '../text/plain.js';
import { type Span, slice } from '../text/span.js';

/** A text as words are looked for in it: without marks and spaces, folded. */
export function squeeze(text: string): string {
  return squeezeFolded(fold(plainText(text)));
}

/** The same of a text that is folded and without marks of a page. */
export function squeezeFolded(text: string): string {
  return text
    .replace(/[（(](\p{Script=Han}{1,2})[）)]/gu, '$1')
    .replace(/(?<=[a-z\d]['’]?)\s+(?=[a-z])/gu, ' ')
    .replace(/(?<![a-z\d])\s|\s(?!(?<=[a-z]{3}\s)\d|[a-z])|[*`_“”‘’"'「」『』|\p{Cf}]/gu, '');
}

const sentencesOf = memoOf(({ document }: Section) =>
  memoOf((sentence: Span) => squeeze(slice(document.text, sentence))),
);

/** The same of a sentence of a document, read once. */
export function squeezeSentence({ section, sentence }: Placing): string {
  return sentencesOf(section)(sentence);
}

/** The headings above a section and its document's title, read once. */
export const squeezeHeadings = memoOf(({ document, path }: Section) =>
  squeeze(`${document.title} ${path.join(' ')}`),
);

type Placing = { readonly section: Section; readonly sentence: Span };

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

/** 一年 and 一次 are amounts; 一年级 and 一次性 are none, nor is 过去一年. */
const ONCE = new RegExp(`(?<![${NUMERAL_CLASS}第新近这那前下去同每上当唯统满])一(?=${COUNTED_ONCE})`, 'gu');

const FIRST_YEARS = new RegExp(`(?<=前)[两${DIGITS}](?=年)|(?<=每)(?!一)[两${DIGITS}](?=[个天年])`, 'gu');

/** A text as it is read, and folded; both have the length of what was written. */
type Legible = { readonly text: string; readonly folded: string };

/**
 * Normalises a text for the readers of amounts and years: simplified, half width, 五大 as 五个, 二十日 as 二十天, hidden
 * parts blank. Unlike folding it keeps capitals, which units need, and Chinese punctuation.
 */
export function legible(written: string): Legible {
  const folded = fold(written);
  const plain = readPlain(written);
  const kept = plain && blanked(plain.at, written.length);
  const characters = Array.from({ length: written.length }, (_, at) =>
    kept && !kept[at] ? UNSEEN : choose(written[at]!, folded[at]!),
  );
  const text = closeHan(characters.join('')).replace(GREAT, '个').replace(DAYS, '天').replace(ONCE, '1');
  const seen = kept
    ? closeHan(Array.from(kept, (isSeen, at) => (isSeen ? folded[at]! : UNSEEN)).join(''))
    : folded;
  return { text: withFirstYears(text), folded: withFirstYears(seen) };
}

/** Stands for a character that nobody sees. */
const UNSEEN = '\0';
const PARTED = /\p{Script=Han}+(?:\0+\p{Script=Han}+)+/gu;

/** Writes Chinese words whole that unseen characters part (不\u200B少于), with as many spaces before them; others are spaces too. */
function closeHan(text: string): string {
  return text
    .replace(PARTED, (words) => {
      const whole = words.replaceAll(UNSEEN, '');
      return ' '.repeat(words.length - whole.length) + whole;
    })
    .replaceAll(UNSEEN, ' ');
}

/** 前两年 is 前2年, and 每三个 is 每3个. */
function withFirstYears(text: string): string {
  return text.replace(FIRST_YEARS, (numeral) => String(parseNumeral(numeral)));
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

/** What is struck out is not said. */
const STRUCK = /~~[^~\n]{1,200}~~/gu;
/** Bold, underline, spoiler, code; a lone star or underscore only at the edge of a word. */
const EMPHASIS = /\*{2,3}|__|~~|\|\||`|(?<![\w*])[*_](?=\S)|(?<=[^\s*])[*_](?![\w*])/gu;
const ESCAPE = /\\(?=[^\w\s\p{L}])/gu;
const NO_WIDTH = /\p{Cf}|[\uFE00-\uFE0F]/gu;
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The words of a text without the marks of Markdown, and without what nobody sees. */
export function stripMarks(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(NO_WIDTH, '')
    .replace(FENCES, '')
    .replace(LINE_MARKS, '')
    .replace(STRUCK, '')
    .replace(EMPHASIS, '')
    .replace(ESCAPE, '')
    .replace(UNPRINTABLE, ' ');
}
