import { describe, expect, it } from 'vitest';
import { linkTo, MAX_BUTTON_URL, MAX_URL } from '../../src/cite/fragment.js';
import { type Span, slice } from '../../src/text/span.js';
import { createFolding, type Directive, directiveOf, markedBy } from './browser-search.js';
import { linkedPassages, linkedPlans, pageOf, placeOf } from './linked.js';

describe.each(linkedPlans().map((entry) => [entry.document.id, entry] as const))(
  'each link into %s',
  (_, entry) => {
    const { text, blocks } = pageOf(entry);
    const foldOne = createFolding(text);
    const folded = foldOne(text);
    const foldAll = (directive: Directive): Directive => ({
      prefix: foldOne(directive.prefix),
      start: foldOne(directive.start),
      end: foldOne(directive.end),
      suffix: foldOne(directive.suffix),
    });
    const passages = linkedPassages(entry);
    const linked = (longest: number) =>
      passages.map((passage) => ({
        place: placeOf(passage),
        directive: directiveOf(linkTo(passage, longest)!),
      }));
    const blockAt = (at: number): Span | undefined =>
      blocks.find(({ start, end }) => start <= at && at < end);

    it.each([MAX_URL, MAX_BUTTON_URL])(
      'of at most %i characters makes a browser mark exactly the words',
      (longest) => {
        const wrong = linked(longest).filter(({ place, directive }) => {
          const found = directive && markedBy(foldAll(directive), folded);
          return found?.start !== place.start || found.end !== place.end;
        });
        expect(wrong.map(({ place, directive }) => ({ words: slice(text, place), directive }))).toEqual([]);
      },
    );

    it('begins and ends where words of ICU do, and never crosses a block', () => {
      for (const { place, directive } of linked(MAX_BUTTON_URL)) {
        const first = { start: place.start, end: place.start + directive!.start.length };
        const last = { start: place.end - directive!.end.length, end: place.end };
        for (const { start, end } of directive!.end === '' ? [first] : [first, last]) {
          const block = blockAt(start)!;
          expect(end).toBeLessThanOrEqual(block.end);
          expect(
            [cutsWord(text, block, start), cutsWord(text, block, end)],
            slice(text, { start, end }),
          ).toEqual([false, false]);
        }
      }
    });
  },
);

/** Whether an offset lies inside a word of a block. */
function cutsWord(text: string, block: Span, at: number): boolean {
  if (at <= block.start || at >= block.end) return false;
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(slice(text, block));
  return words.containing(at - block.start)!.index !== at - block.start;
}
