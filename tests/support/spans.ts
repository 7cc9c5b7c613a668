import { expect } from 'vitest';
import type { Span } from '../../src/text/span.js';

/** Expects that the spans follow each other without gaps or overlaps from end to end of the whole, none empty. */
export function expectToCover(whole: Span, spans: readonly Span[]): void {
  let reached = whole.start;
  for (const { start, end } of spans) {
    expect(start, 'a gap or an overlap').toBe(reached);
    expect(end, 'an empty span').toBeGreaterThan(start);
    reached = end;
  }
  expect(reached, 'the end').toBe(whole.end);
}

/** The span of a whole text. */
export const whole = (text: string): Span => ({ start: 0, end: text.length });

/** The words of each span, without the space around them. */
export const wordsOf = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end).trim());
