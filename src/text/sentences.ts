import { OWNER_LABELS } from '../lexicon/asking.js';
import { NUMBERINGS, PARTS_OF_BOOK } from '../lexicon/item-marks.js';
import { ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { anyOf } from '../lexicon/word-list.js';
import { LEVEL } from './comparators.js';
import { enclosureDepths } from './enclosures.js';
import { type Span, wholeOf } from './span.js';
import { NO_WRAPS, type Wraps } from './wraps.js';

/** The longest sentence, in UTF-16 code units; a longer one is cut at its clauses. */
export const MAX_SENTENCE = 300;

const CLOSERS = '[”’」』》】）)]*';
/** A bracket behind a sentence that names who is responsible for it: 。（责任单位：市商务局）; （例如：…） belongs to its sentence. */
const LABELLED_BRACKET = `[（(](?=[^（）()。！？]{0,40}(?:${anyOf(OWNER_LABELS)})[^（）()。！？：:]{0,10}[：:])[^（）()。！？]{1,200}[）)]`;
const TERMINAL = new RegExp(
  `(?:(?!(?<=\\d)。\\d+[万亿%％])[。！？]+|…{2,}|[!?]+(?![\\w/=&[]|--)|[.](?=\\s+\\p{Lu}))${CLOSERS}|(?<=[。！？]\\s?)${LABELLED_BRACKET}`,
  'gu',
);
const IS_LABELLED_BRACKET = new RegExp(`^${LABELLED_BRACKET}\\s*$`, 'u');

/** Whether a sentence is a bracket that labels something of the one before it. */
export function isLabelledBracket(sentence: string): boolean {
  return IS_LABELLED_BRACKET.test(sentence);
}

/** Where to cut a sentence that is too long, best first: an inner sentence, a clause, a word, anywhere. */
const LAST_RESORTS = [
  new RegExp(`[。！？!?]${CLOSERS}`, 'gu'),
  /[；;]/gu,
  /[，：:]|,(?!\d)/gu,
  /[、\s]|(?<=[^\d.\s])(?=\d)/gu,
  /(?<![\uD800-\uDBFF])(?!\d)/gu,
];

/** Cuts a text into sentences without gaps; a stop inside marks ends none, unless one exceeds `MAX_SENTENCE`. */
export function sentences(text: string, within: Span = wholeOf(text), wraps: Wraps = NO_WRAPS): Span[] {
  return paragraphs(text, within, wraps).flatMap((paragraph) =>
    cutAt(paragraph, sentenceEnds(text, paragraph)).flatMap((sentence) => shorten(text, sentence)),
  );
}

function sentenceEnds(text: string, { start, end }: Span): number[] {
  const paragraph = text.slice(start, end);
  const depths = enclosureDepths(paragraph);
  const ends: number[] = [];
  for (const match of paragraph.matchAll(TERMINAL)) {
    const offset = match.index + match[0].length;
    if (depths[offset] === 0) ends.push(end - paragraph.slice(offset).trimStart().length);
  }
  return ends;
}

function shorten(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > MAX_SENTENCE) {
    const end = start + lastCut(text.slice(start, start + MAX_SENTENCE));
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: sentence.end }];
}

function lastCut(text: string, patterns: readonly RegExp[] = LAST_RESORTS): number {
  for (const pattern of patterns) {
    const last = [...text.matchAll(pattern)].at(-1);
    const end = last ? last.index + last[0].length : 0;
    if (end > 0) return end;
  }
  return patterns === LAST_RESORTS ? text.length : 0;
}

/** The longest row of clauses, and the longest single clause, in UTF-16 code units. */
export const MAX_CLAUSES = 120;
const MAX_CLAUSE = 200;

/** Where one clause ends and the next begins, best first. */
const CLAUSE_ENDS = LAST_RESORTS.slice(0, 3);

/** The same, but not behind a case, as what holds in it follows: 连续三年亏损的，. */
const WHOLE_ENDS = [...CLAUSE_ENDS.slice(0, 2), /(?<!的)[，：:]|(?<!的),(?!\d)/gu];

/** Cuts a sentence longer than `MAX_CLAUSES` into rows of whole clauses, and a clause longer than `MAX_CLAUSE` where it can. */
export function cutIntoClauses(text: string, sentence: Span): Span[] {
  const rows: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > MAX_CLAUSES) {
    const row = text.slice(start, Math.min(sentence.end, start + MAX_CLAUSES));
    const cut = lastCut(row, WHOLE_ENDS) || lastCut(row, CLAUSE_ENDS);
    const end = start + (cut || endOfClause(text.slice(start, sentence.end)));
    rows.push({ start, end });
    start = end;
  }
  return start < sentence.end ? [...rows, { start, end: sentence.end }] : rows;
}

/** Where the first clause ends, which is too long for a row. */
function endOfClause(text: string): number {
  const ends = CLAUSE_ENDS.map((pattern) => {
    const [first] = text.matchAll(pattern);
    return first ? first.index + first[0].length : text.length;
  });
  const end = Math.min(...ends);
  return end <= MAX_CLAUSE ? end : lastCut(text.slice(0, MAX_CLAUSE));
}

const CHINESE = '\\p{Script=Han}。！？；：”’」』》】）)％%';
const CHINESE_START = '\\p{Script=Han}“‘「『《【（(①-⑳—';
const AFTER_MARKER = `(?<!第[${ORDINAL_NUMERALS}\\d]{1,7}[${PARTS_OF_BOOK}](?:之[${ORDINAL_NUMERALS}]{1,3})? ?)(?<![（(][${ORDINAL_NUMERALS}\\d]{1,3}[)）])`;
/** Inside a bracket or a title that opened just before, a space parts words: （记者 王俊禄）. */
const NOT_ENCLOSED = '(?<![（(《“【「『][^（）()《》“”【】「」『』。！？；\\r\\n]{1,40})';

/** Before the level that something reaches, and after a year, a space parts no sentences: 企业 达到50家, 2027年 底. */
const NOT_WITHIN = `(?!\\s${LEVEL})(?!(?<=\\d年)\\s[底末初内])`;

/** A line break, or its trace in a copied page: wide spaces, or one space between Chinese characters outside of a spaced word. */
const BREAK = new RegExp(
  [
    '[^\\S\\r\\n]*(?:\\r\\n|\\r|\\n)\\s*',
    '\\s{2,}',
    `(?=\\s)(?<=\\S[${CHINESE}])${AFTER_MARKER}${NOT_ENCLOSED}${NOT_WITHIN}\\s(?=[${CHINESE_START}]|${NUMBERINGS['1.']})`,
  ].join('|'),
  'gu',
);

/** Cuts a part of the text into paragraphs without gaps, keeping wrapped lines together; each owns the space after it. */
export function paragraphs(text: string, within: Span = wholeOf(text), wraps: Wraps = NO_WRAPS): Span[] {
  const cuts: number[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(BREAK)) {
    const cut = within.start + match.index + match[0].length;
    if (!wraps.has(cut)) cuts.push(cut);
  }
  return cutAt(within, cuts);
}

/** Cuts a span at ascending offsets into pieces without gaps; none is empty. */
export function cutAt(span: Span, offsets: readonly number[]): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const end of [...offsets, span.end]) {
    if (end > start && end <= span.end) {
      pieces.push({ start, end });
      start = end;
    }
  }
  return pieces;
}
