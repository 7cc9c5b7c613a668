import { findWord } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import { readQuantities } from '../text/quantities.js';
import type { Span } from '../text/span.js';

/** From this weight on a word tells what a question is about; lighter ones (提出, 达到) fit any question. */
const TELLING = 0.5;

/**
 * Where the words of a question stand in a folded quote, with the figures that they lead to: offsets inside the
 * quote, in order, none touching.
 */
export function findHighlights({ terms }: Question, folded: string): Span[] {
  const telling = terms.filter(({ weight, required }) => weight >= TELLING || required);
  const all = (telling.length > 0 ? telling : terms).flatMap((term) => spansOf(term, folded));
  const long = all.filter(({ start, end }) => end - start > 1);
  // A lone character, such as the unit of a figure, stands in any text.
  const spans = long.length > 0 ? long : all;
  const figures = spans.length === 0 ? [] : figuresBeside(merge(sorted(spans)), folded);
  return merge(sorted([...spans, ...figures]));
}

/** The amounts of a text that stand beside such a span: 规模 with 达到3000亿元, 增长 with 10%以上. */
function figuresBeside(spans: readonly Span[], folded: string): Span[] {
  return readQuantities(folded, { start: 0, end: folded.length }).flatMap(({ lead, span }) => {
    const led = { start: lead.start, end: span.end };
    if (spans.some(({ start, end }) => start < led.end && end >= led.start && start <= led.start))
      return [led];
    return spans.some(({ start, end }) => start <= span.end && end > span.start) ? [span] : [];
  });
}

/** The word itself, else what stands for it, else the parts of it that the quote holds. */
function spansOf(term: Term, folded: string): Span[] {
  for (const words of [[term.word], term.synonyms, term.pairs]) {
    const found = words.flatMap((word) => occurrences(word, folded));
    if (found.length > 0) return found;
  }
  return [];
}

function occurrences(word: string, folded: string): Span[] {
  const spans: Span[] = [];
  for (
    let start = findWord(folded, word, 0);
    start >= 0;
    start = findWord(folded, word, start + word.length)
  ) {
    spans.push({ start, end: start + word.length });
  }
  return spans;
}

function sorted(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

function merge(ordered: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of ordered) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
