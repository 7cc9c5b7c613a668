import { describe, expect, it } from 'vitest';
import { hasSurroundings, surroundingsOf } from '../../src/answer/surroundings.js';
import type { Document, Passage } from '../../src/corpus/types.js';
import { paragraphs, sentences } from '../../src/text/sentences.js';
import { type Span, slice, trim } from '../../src/text/span.js';
import { openHostile } from '../support/hostile.js';
import { allPlans, beijing, entryOf } from '../support/plans.js';

const entries = [...allPlans(), ...(await openHostile()).entries];
const LIMITS = [1, 60, 150, 300, 1000, 100_000];
const lengthOf = ({ start, end }: Span): number => end - start;

/** Where a document's sentences start and end, without the space around them. */
function boundariesOf({ text, body }: Document) {
  const all = sentences(text, body).map((sentence) => trim(text, sentence));
  return {
    starts: new Set(all.map(({ start }) => start)),
    ends: new Set(all.map(({ end }) => end)),
  };
}

/** Calls for every passage of every document, and every limit. */
function forEachPassage(check: (passage: Passage, longest: number, document: Document) => void): void {
  for (const { document, passages } of entries)
    for (const passage of passages) for (const longest of LIMITS) check(passage, longest, document);
}

describe('the text around a passage', () => {
  it('holds the passage, and nothing that is not the document itself', () => {
    forEachPassage((passage, longest, { body }) => {
      const { span } = surroundingsOf(passage, longest);
      expect(span.start).toBeLessThanOrEqual(passage.span.start);
      expect(span.end).toBeGreaterThanOrEqual(passage.span.end);
      expect(span.start).toBeGreaterThanOrEqual(body.start);
      expect(span.end).toBeLessThanOrEqual(body.end);
    });
  });

  it('is no longer than is wanted, unless the passage alone is', () => {
    forEachPassage((passage, longest) => {
      const { span, isPart } = surroundingsOf(passage, longest);
      if (lengthOf(span) > longest) expect({ span, isPart }).toEqual({ span: passage.span, isPart: true });
    });
  });

  it('begins and ends with whole sentences', () => {
    const known = new Map(entries.map(({ document }) => [document, boundariesOf(document)]));
    forEachPassage((passage, longest, document) => {
      const { span } = surroundingsOf(passage, longest);
      const { starts, ends } = known.get(document)!;
      expect(starts.has(span.start) || span.start === passage.span.start).toBe(true);
      expect(ends.has(span.end) || span.end === passage.span.end).toBe(true);
    });
  });

  it('is the whole paragraphs of the passage, where there is room for them', () => {
    forEachPassage((passage, longest, { text, body }) => {
      const { span, isPart } = surroundingsOf(passage, longest);
      if (isPart) return;
      const around = paragraphs(text, body).filter((one) => one.start < span.end && span.start < one.end);
      expect(span).toEqual(trim(text, { start: around[0]!.start, end: around.at(-1)!.end }));
    });
  });

  it('of the targets of the first plan is the paragraph that names them', () => {
    const { document, outline } = beijing();
    const { section, span } = outline().targets.find(({ subject }) => subject === '核心产业规模')!;
    const around = surroundingsOf({ id: '', section, span }, 1000);
    expect(around.isPart).toBe(false);
    expect(slice(document.text, around.span)).toMatch(/^《实施方案》提出到2025年.*等具体工作目标。$/u);
  });

  it('is nothing more where only a number stands beside the passage', () => {
    const [short, long] = ['（一）建设绿道。', '市政府办公室：建设绿道。'].map((text) => {
      const { sections, document } = entryOf('plan.md', `---\ntitle: 绿道规划\n---\n${text}\n`);
      const start = document.text.indexOf('建设');
      return hasSurroundings({ id: '', section: sections[0]!, span: { start, end: start + 5 } });
    });
    expect([short, long]).toEqual([false, true]);
  });

  it('grows on both sides of the passage in turn', () => {
    const { document, passages } = beijing();
    const passage = passages.find(({ section, span }) =>
      slice(section.document.text, span).includes('推动国产基础软硬件适配'),
    )!;
    const shown = [100, 150, 200].map((longest) =>
      slice(document.text, surroundingsOf(passage, longest).span),
    );
    for (const [at, text] of shown.slice(1).entries()) expect(text).toContain(shown[at]!);
  });
});
