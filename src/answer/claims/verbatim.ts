import { flatten } from '../../corpus/sections.js';
import type { Section } from '../../corpus/types.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import { fold } from '../../text/fold.js';
import { overlaps, type Span } from '../../text/span.js';

/** The shortest words, without white space, whose standing in a document says something. */
const LEAST = 8;

const SPACE = /[\s\uFEFF\u200B]/u;
const MARK = /[^\p{L}\p{N}%、]/u;
const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;

/** Where words stand in a document, apart from white space, full width and traditional characters. */
export type FindVerbatim = (words: string) => { readonly section: Section; readonly sentence: Span } | null;

/** Makes a document ready to find words in; only whole clauses count, from one mark or sentence to another. */
export function verbatimFinder(entry: ParsedDocument): FindVerbatim {
  const { squeezed, offsets } = squeeze(entry.document.folded, entry.document.body);
  const sections = flatten(entry.sections);
  const sentences = sections.flatMap((section) => section.sentences);
  const starts = new Set(sentences.map(({ start }) => start));
  const ends = new Set(sentences.map(({ end }) => end));
  const isWhole = (at: number, last: number): boolean =>
    (starts.has(offsets[at]!) || isMark(squeezed[at - 1])) &&
    (ends.has(offsets[last]! + 1) || isMark(squeezed[last + 1]));
  return (words) => {
    const wanted = squeeze(fold(words), { start: 0, end: words.length }).squeezed.replace(ENDS, '');
    if (wanted.length < LEAST) return null;
    for (let at = squeezed.indexOf(wanted); at >= 0; at = squeezed.indexOf(wanted, at + 1)) {
      const last = at + wanted.length - 1;
      if (!isWhole(at, last)) continue;
      return placeOf(sections, { start: offsets[at]!, end: offsets[last]! + 1 });
    }
    return null;
  };
}

function isMark(character: string | undefined): boolean {
  return character === undefined || MARK.test(character);
}

function squeeze(
  folded: string,
  { start, end }: Span,
): { readonly squeezed: string; readonly offsets: number[] } {
  const offsets: number[] = [];
  let squeezed = '';
  for (let at = start; at < end; at += 1) {
    if (SPACE.test(folded[at]!)) continue;
    squeezed += folded[at];
    offsets.push(at);
  }
  return { squeezed, offsets };
}

/** The sentence that holds the words, or all that hold a part of them. */
function placeOf(
  sections: readonly Section[],
  span: Span,
): { readonly section: Section; readonly sentence: Span } | null {
  for (const section of sections) {
    const held = section.sentences.filter((sentence) => overlaps(sentence, span));
    if (held.length > 0) return { section, sentence: { start: held[0]!.start, end: held.at(-1)!.end } };
  }
  return null;
}
