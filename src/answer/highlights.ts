import { findWord } from '../search/coverage.js';
import type { Question } from '../search/question.js';
import type { Term } from '../search/terms.js';
import type { Span } from '../text/span.js';

/** Where the words of a question stand in a folded quote: offsets inside the quote, in order, none touching. */
export function findHighlights(question: Question, folded: string): Span[] {
  const spans = question.terms.flatMap((term) => spansOf(term, folded));
  return merge(spans.sort((a, b) => a.start - b.start));
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

function merge(sorted: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
