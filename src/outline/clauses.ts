import { ARTICLE, BULLETS, ITEM_NUMBER } from '../lexicon/item-marks.js';
import { OF_WHICH } from '../lexicon/narrowings.js';
import { ITEM_NUMERALS } from '../lexicon/numerals.js';
import { type Span, slice, spansOf, trim } from '../text/span.js';

/** A part of a sentence between semicolons, with its clauses. */
export type Item = { readonly span: Span; readonly clauses: readonly Span[] };

type ClauseEnd = { readonly at: number; readonly endsItem: boolean };

/** What brackets begin with that hold a clause: 其中…, amounts of several years (2026年300家、2027年400家), or of a later one (到2030年达到55%). Those of a slogan do too: “2+3”（中心2座、站点3座）. */
const YEAR_BY_YEAR =
  '到?20\\d\\d年[^（）()]{0,12}\\d[^（）()]{0,12}[、，；]到?20\\d\\d年|到20\\d\\d年底?[，,]?\\p{Script=Han}{1,8}\\d';
const OF_SLOGAN = '(?<=[“"]\\d[\\d+]{0,8}\\+\\d{1,3}[”"][（(])';
const BRACKETED = `${OF_WHICH}|${YEAR_BY_YEAR}|${OF_SLOGAN}`;
/** The comma of 12，000 parts thousands, the stop of 3。5亿 a fraction. */
const CLAUSE_END = new RegExp(
  [
    '(?!(?<=[\\d０-９])，[\\d０-９]{3}(?![\\d０-９])|(?<=\\d)。\\d+[万亿%％])[，：；;。！？!?]|(?<!\\d),|,(?!\\d)|:(?!\\d)',
    `[（(](?=${BRACKETED})|(?<=[（(](?:${OF_WHICH}|到?20|${OF_SLOGAN})[^（）()]{0,80})[）)]`,
  ].join('|'),
  'gu',
);
const ITEM_END = /[；;。！？!?]/u;
const QUOTATION = /“([^“”]*)”/gu;
/** The years of a stage, which hold for what its name opens: 近期（2026—2027年）：… */
const OF_STAGE =
  '(?:20\\d\\d年?(?:至|到|[-—–～~]{1,2}))?20\\d\\d年[底末]?[）)](?:[：:]|(?<=(?:阶段|[近中远]期)(?:目标)?[（(][^（）()]{1,16})[。\\s]*$)';
const ENCLOSED = new RegExp(`[（(](?!${BRACKETED}|${OF_STAGE})[^（）()]*[）)]|《[^《》]*》`, 'gu');
const OPENING = new RegExp(
  `^(?:[＊>\\s${BULLETS}]+|${ARTICLE}\\s*|${ITEM_NUMBER}(?!\\d)\\s*|[${ITEM_NUMERALS}]{1,3}是)+`,
  'u',
);

const YEARS_IN_BRACKETS = new RegExp(`[（(](?=(?:${YEAR_BY_YEAR}))[^（）()]*[）)]`, 'gu');

/** Brackets with amounts of several years, which are none of what follows. */
export function yearsInBrackets(words: string): Span[] {
  return spansOf(words, YEARS_IN_BRACKETS);
}

/** Cuts a sentence at its commas and semicolons, and where a quotation of whole clauses begins and ends. */
export function readItems(text: string, sentence: Span): Item[] {
  const items: Item[] = [];
  let clauses: Span[] = [];
  let start = sentence.start;
  for (const { at, endsItem } of cutsOf(slice(text, sentence))) {
    const clause = bare(text, { start, end: sentence.start + at });
    if (/[\p{L}\d]/u.test(slice(text, clause))) clauses.push(clause);
    start = sentence.start + at + 1;
    if (endsItem && clauses.length > 0) {
      items.push({ span: { start: clauses[0]!.start, end: clauses.at(-1)!.end }, clauses });
      clauses = [];
    }
  }
  return items;
}

/** Where brackets and titles of works stand: what they hold states no target and ends no clause. */
export function enclosed(words: string): Span[] {
  return spansOf(words, ENCLOSED);
}

function cutsOf(words: string): ClauseEnd[] {
  const skipped = enclosed(words);
  const marks = [...words.matchAll(CLAUSE_END)]
    .filter(({ index }) => !skipped.some(({ start, end }) => index > start && index < end))
    .map(({ index, 0: mark }) => ({ at: index, endsItem: ITEM_END.test(mark) }));
  const quotes = quotationEnds(words).map((at) => ({ at, endsItem: false }));
  return [...marks, ...quotes, { at: words.length, endsItem: true }].sort((a, b) => a.at - b.at);
}

/** “…” around a name belongs to its clause; around clauses it is a text of its own. */
function quotationEnds(words: string): number[] {
  return [...words.matchAll(QUOTATION)].flatMap(({ index, 0: quotation, 1: inner = '' }) =>
    /[，；。]/u.test(inner) ? [index, index + quotation.length - 1] : [],
  );
}

function bare(text: string, span: Span): Span {
  const { start, end } = trim(text, span);
  const opening = OPENING.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + opening, end };
}
