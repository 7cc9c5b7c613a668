import type { Section } from '../corpus/types.js';
import { CLOSING_PARAGRAPHS, SECURING_VERBS } from '../lexicon/headings.js';
import { BULLETS } from '../lexicon/item-marks.js';
import { ITEM_NUMERALS } from '../lexicon/numerals.js';
import { anyOf } from '../lexicon/word-list.js';
import { parseNumeral } from '../text/numerals.js';
import { paragraphs, sentences } from '../text/sentences.js';
import { type Span, slice, trim } from '../text/span.js';

/** The shortest and the longest caption that can open a paragraph (加强组织领导。), in characters. */
const [MIN_CAPTION, MAX_CAPTION] = [4, 16];

type Captioned = { readonly name: string; readonly span: Span };

const CLOSING = new RegExp(anyOf(CLOSING_PARAGRAPHS), 'u');

/** The span of each section; the last one leaves out closing words, and has no more paragraphs than the others. */
export function itemSpans(list: readonly Section[]): Span[] {
  const before = list.slice(0, -1).map((item) => paragraphsOf(item).length);
  const longest = before.reduce((most, count) => Math.max(most, count), 0);
  return list.map((item, index) => {
    if (index === 0 || index < list.length - 1) return item.span;
    const own = paragraphsOf(item);
    const closing = own.findIndex(
      (paragraph, at) => at > 0 && CLOSING.test(slice(item.document.text, paragraph)),
    );
    const kept = own.slice(0, closing < 0 ? longest : Math.min(longest, closing)).at(-1)!;
    return trim(item.document.text, { start: item.span.start, end: kept.end });
  });
}

function paragraphsOf({ document, span }: Section): Span[] {
  return paragraphs(document.text, span, document.wraps);
}

/** The items of a section without subsections: its captioned paragraphs if there are several, else the clauses that it counts. */
export function itemsInProse(section: Section): Span[] {
  const { text } = section.document;
  const items = bareParagraphs(section).filter((paragraph) => {
    const [caption, ...rest] = sentencesOf(section, paragraph);
    const isOpened = caption && rest.length > 0 && captionIn(section, caption) !== null;
    return isOpened || bulletIn(section, paragraph) !== null;
  });
  return items.length > 1
    ? items.map((paragraph) => trim(text, paragraph))
    : countedClauses(text, section.span);
}

/** How what is to be done for the other tasks begins: 加强…, 完善…. */
export const SECURES = new RegExp(`^(?:${anyOf(SECURING_VERBS)})`, 'u');

/** The measures of a part without headings: what captions open (加强领导。…), else what begins with a verb (加强领导，…). */
export function bareMeasures(section: Section): Captioned[] {
  const opened = captioned(section);
  if (opened.length > 0) return opened;
  const parts = bareParagraphs(section).slice(1);
  return ledMeasures(section, parts.length === 1 ? sentencesOf(section, parts[0]!) : parts);
}

/** The measures of prose, each from a part that begins with what is to be done (加强领导，…) up to the next such part. */
function ledMeasures({ document: { text } }: Section, parts: readonly Span[]): Captioned[] {
  const names = parts.map((part) => {
    const name = slice(text, part)
      .trim()
      .split(/[，；：。]/u)[0]!;
    return SECURES.test(name) && name.length <= MAX_CAPTION ? name : null;
  });
  const measures = upToNext(text, parts, names);
  return measures.length < 2 ? [] : measures;
}

/** Each named part of a text with those after it, up to the next that has a name; none where the first has none. */
function upToNext(text: string, parts: readonly Span[], names: readonly (string | null)[]): Captioned[] {
  const starts = names.flatMap((name, at) => (name === null ? [] : [{ name, at }]));
  if (starts[0]?.at !== 0) return [];
  return starts.map(({ name, at }, index) => {
    const last = parts[(starts[index + 1]?.at ?? parts.length) - 1]!;
    return { name, span: trim(text, { start: parts[at]!.start, end: last.end }) };
  });
}

/** The measures that captions open in a part without headings. */
export function captioned(section: Section): Captioned[] {
  return bareParagraphs(section).flatMap((paragraph) => captionedIn(section, paragraph));
}

/** 加强领导。成立专班。鼓励参与。公开信息。: what each caption of a paragraph opens, where one opens the paragraph; the others begin as measures do or are as long. */
function captionedIn(section: Section, paragraph: Span): Captioned[] {
  const bulleted = bulletIn(section, paragraph);
  if (bulleted !== null) return [{ name: bulleted, span: trim(section.document.text, paragraph) }];
  const all = sentencesOf(section, paragraph);
  const captions = all.slice(0, -1).map((sentence) => captionIn(section, sentence));
  const names = captions.map((name) => {
    return name !== null && (SECURES.test(name) || name.length === captions[0]?.length) ? name : null;
  });
  const last = names.map((name, at) => (names[at + 1] == null ? name : null));
  return upToNext(section.document.text, all, last);
}

/** The paragraphs under the heading of a section that has no subsections. */
function bareParagraphs({ document: { text, wraps }, span, children }: Section): Span[] {
  return children.length > 0 ? [] : paragraphs(text, span, wraps);
}

function sentencesOf({ document: { text, wraps } }: Section, within: Span): Span[] {
  return sentences(text, within, wraps);
}

/** The words of a sentence that is short enough to be a caption; null where it is none. */
function captionIn({ document }: Section, sentence: Span): string | null {
  const name = slice(document.text, sentence)
    .replace(/[。：\s]+$/u, '')
    .replace(/^[\s*]+|[\s*]+$/gu, '');
  return name.length >= MIN_CAPTION && name.length <= MAX_CAPTION && !/[，；]/u.test(name) ? name : null;
}

const BULLETED = new RegExp(`^\\s*[${BULLETS}]+\\s*\\**(?<name>[^：:。，；\\n*]{4,16})\\**[：:]`, 'u');

/** The words that a bullet sets before a colon: - 组织保障：由市长任组长。 */
function bulletIn({ document }: Section, paragraph: Span): string | null {
  return BULLETED.exec(slice(document.text, paragraph))?.groups?.name ?? null;
}

/** How a text counts clauses, one kind in a list: 一是, (一), 1., ①, 第一，. */
const COUNTING: readonly string[] = [
  `(?<number>[${ITEM_NUMERALS}]{1,3})是(?=\\p{Script=Han})`,
  `[（(](?<number>[${ITEM_NUMERALS}]{1,3})[）)]`,
  '[（(]?(?<number>\\d{1,2})(?:[）)]|[.．、](?!\\d))',
  '(?<number>[①-⑳])',
  `第(?<number>[${ITEM_NUMERALS}]{1,2})[，,、]`,
];
const COUNTED = COUNTING.map((number) => new RegExp(`(?<=[：；。，:;,\\s]|^)${number}`, 'gu'));

/** The clauses that a part of a text counts: 主要包括：一是…；二是… None where fewer than two are counted. */
export function countedClauses(text: string, span: Span): Span[] {
  const series = COUNTED.map((pattern) => startsIn(text, span, pattern)).find(({ length }) => length > 1);
  const starts = series ?? [];
  const ends = starts.map((start, at) => starts[at + 1] ?? endOfSentence(text, { start, end: span.end }));
  return starts.map((start, at) => trimClause(text, { start, end: ends[at]! }));
}

/** The places of one, two, three… in order; other numbers count nothing. */
function startsIn(text: string, span: Span, pattern: RegExp): number[] {
  const starts: number[] = [];
  for (const { index, groups } of slice(text, span).matchAll(pattern)) {
    if (parseNumeral(groups!.number!) === starts.length + 1) starts.push(span.start + index);
  }
  return starts;
}

function endOfSentence(text: string, span: Span): number {
  return (
    sentences(text, span).find(({ end }) => /[。！？]\s*$/u.test(text.slice(span.start, end)))?.end ??
    span.end
  );
}

function trimClause(text: string, span: Span): Span {
  const { start, end } = trim(text, span);
  return { start, end: /[，；,;]/u.test(text[end - 1]!) ? end - 1 : end };
}
