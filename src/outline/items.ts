import type { Section } from '../corpus/types.js';
import { CLOSING_PARAGRAPHS } from '../lexicon/headings.js';
import { ITEM_NUMERALS } from '../lexicon/numerals.js';
import { anyOf } from '../lexicon/word-list.js';
import { parseNumeral } from '../text/numerals.js';
import { paragraphs } from '../text/paragraphs.js';
import { sentences } from '../text/sentences.js';
import { type Span, slice, trim } from '../text/span.js';

/** The longest caption that can open a paragraph (加强组织领导。), in characters. */
const MAX_CAPTION = 16;

/** A paragraph that opens with a caption. */
type Captioned = { readonly name: string; readonly span: Span };

const CLOSING = new RegExp(anyOf(CLOSING_PARAGRAPHS), 'u');

/**
 * The span of each section in a list. The last one of a document reaches over what comes after the list
 * (when it comes into force, whom to call), so it keeps as many paragraphs as the longest before it, and none of those.
 */
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

/** The paragraphs of a section without subheadings that open with a caption; none where fewer than two do. */
export function captionedParagraphs({ document: { text, wraps }, span, children }: Section): Captioned[] {
  if (children.length > 0) return [];
  const found = paragraphs(text, span, wraps).flatMap((paragraph) => {
    const [caption, ...rest] = sentences(text, paragraph, wraps);
    const name = caption
      ? slice(text, caption)
          .replace(/[。：\s]+$/u, '')
          .replace(/^[\s*]+|[\s*]+$/gu, '')
      : '';
    const isCaption =
      rest.length > 0 && name.length >= 4 && name.length <= MAX_CAPTION && !/[，；]/u.test(name);
    return isCaption ? [{ name, span: trim(text, paragraph) }] : [];
  });
  return found.length > 1 ? found : [];
}

const COUNTED = new RegExp(
  `(?<=[：；。，\\s]|^)(?<number>[${ITEM_NUMERALS}]{1,3})是(?=\\p{Script=Han})`,
  'gu',
);

/** The clauses that a sentence or a paragraph counts: 主要包括：一是…；二是… None where fewer than two do. */
export function countedClauses({ document: { text }, span }: Section): Span[] {
  const starts: number[] = [];
  for (const { index, groups } of slice(text, span).matchAll(COUNTED)) {
    if (parseNumeral(groups!.number!) === starts.length + 1) starts.push(span.start + index);
  }
  const ends = starts.map((start, at) => starts[at + 1] ?? endOfSentence(text, { start, end: span.end }));
  return starts.length < 2 ? [] : starts.map((start, at) => trimClause(text, { start, end: ends[at]! }));
}

function endOfSentence(text: string, span: Span): number {
  return (
    sentences(text, span).find(({ end }) => /[。！？]\s*$/u.test(text.slice(span.start, end)))?.end ??
    span.end
  );
}

function trimClause(text: string, span: Span): Span {
  const { start, end } = trim(text, span);
  return { start, end: /[，；]/u.test(text[end - 1]!) ? end - 1 : end };
}
