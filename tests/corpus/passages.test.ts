import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PASSAGE } from '../../src/corpus/passages.js';
import { flatten } from '../../src/corpus/sections.js';
import type { Passage } from '../../src/corpus/types.js';
import type { ParsedDocument } from '../../src/outline/corpus.js';
import { MAX_SENTENCE } from '../../src/text/sentences.js';
import { overlaps, slice, trim } from '../../src/text/span.js';
import { planText } from '../support/any-text.js';
import { allPlans, beijing, entryOf } from '../support/plans.js';

const textOf = ({ section, span }: Passage): string => slice(section.document.text, span);

/** The sentences of its section that a passage covers. */
const sentencesOf = ({ section, span }: Passage) =>
  section.sentences.filter((sentence) => overlaps(sentence, span));

function expectGoodPassages({ document, passages }: ParsedDocument): void {
  for (const passage of passages) {
    const { id, section, span } = passage;
    const sentences = sentencesOf(passage);
    expect(id).toBe(`${document.id}@${span.start}-${span.end}`);
    expect(trim(document.text, span)).toEqual(span);
    expect(span.start).toBeGreaterThanOrEqual(section.span.start);
    expect(span.end).toBeLessThanOrEqual(section.span.end);
    expect([sentences[0]!.start, sentences.at(-1)!.end]).toEqual([span.start, span.end]);
    expect(span.end - span.start).toBeLessThanOrEqual(sentences.length > 1 ? MAX_PASSAGE : MAX_SENTENCE);
  }
}

function expectNoOverlap({ passages }: ParsedDocument): void {
  const sorted = passages.map(({ span }) => span).sort((a, b) => a.start - b.start);
  for (const [at, span] of sorted.entries()) {
    if (at > 0) expect(span.start).toBeGreaterThanOrEqual(sorted[at - 1]!.end);
  }
}

describe('passages of the plans', () => {
  it.each(allPlans().map((entry) => [entry.document.id, entry] as const))(
    'of %s are trimmed runs of whole sentences of one section, short enough to quote',
    (_, entry) => {
      expect(entry.passages.length).toBeGreaterThan(10);
      expectGoodPassages(entry);
      expectNoOverlap(entry);
    },
  );

  it('leave out nothing but headings that stand alone over others', () => {
    for (const { document, sections, passages } of allPlans()) {
      for (const { sentences, titled, children } of flatten(sections)) {
        const left = sentences.filter((sentence) => !passages.some(({ span }) => overlaps(span, sentence)));
        if (left.length === 0) continue;
        expect({ left: left.length, titled, over: children.length > 0 }).toEqual({
          left: 1,
          titled: true,
          over: true,
        });
        expect(slice(document.text, left[0]!).length).toBeLessThanOrEqual(60);
      }
    }
  });

  it('of the real plan hold a target with its whole quotation', () => {
    expect(beijing().passages.map(textOf)).toContain(
      '围绕上述五个方面，提出“核心产业规模达到3000亿元，持续保持10%以上增长，辐射产业规模超过1万亿元”等具体工作目标。',
    );
  });

  it('of the real plan keep the names of the safeguards and what they say together', () => {
    const safeguards = beijing()
      .passages.map(textOf)
      .find((text) => text.includes('4项保障措施'));
    expect(safeguards).toMatch(/^为确保各项任务.*建立市级工作专班.*积极开展国际交流合作。$/u);
  });

  it('of the real plan never join a section with its subsection', () => {
    const crossing = beijing()
      .passages.map(textOf)
      .filter((text) => /重点任务。\s*一是/u.test(text));
    expect(crossing).toEqual([]);
  });
});

describe('passages of any text', () => {
  it('are trimmed runs of whole sentences of one section, and never overlap', () => {
    fc.assert(
      fc.property(planText, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        const entry = entryOf('a.md', `---\ntitle: 规划\n---\n${text}`);
        expectGoodPassages(entry);
        expectNoOverlap(entry);
      }),
    );
  });
});
