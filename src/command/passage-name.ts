import { createHash } from 'node:crypto';
import type { Library } from '../answer/library.js';
import { makePassage } from '../corpus/passages.js';
import { flatten, innermost } from '../corpus/sections.js';
import { shortName } from '../corpus/short-name.js';
import type { Passage, Section } from '../corpus/types.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { MAX_SENTENCE } from '../text/sentences.js';
import { type Span, slice } from '../text/span.js';
import { documentWithName } from './scope.js';

/** The name of a passage in a button: its document, its offsets, and a digest of its words. */
const NAME = /^(?<document>.+)@(?<start>\d{1,7})-(?<end>\d{1,7})~(?<digest>[\w-]{6})$/u;

/** Names a passage in at most 48 characters, by which a button finds it in a changed document or sees that it is gone. */
export function passageName({ section: { document }, span }: Passage): string {
  return `${shortName(document)}@${span.start}-${span.end}~${digestOf(slice(document.text, span))}`;
}

/** The passage of a name, even where the text has moved; `gone` where its words are gone, null where it is no name. */
export function passageWithName(library: Library, name: string): Passage | 'gone' | null {
  const { document = '', start, end, digest } = NAME.exec(name)?.groups ?? {};
  if (digest === undefined) return null;
  const entry = documentWithName(library, document);
  return entry ? (locate(entry, { start: Number(start), end: Number(end) }, digest) ?? 'gone') : 'gone';
}

function locate({ document, sections }: ParsedDocument, span: Span, digest: string): Passage | null {
  const all = flatten(sections);
  const length = span.end - span.start;
  if (length > MAX_SENTENCE) return null;
  for (const { section, start } of placesIn(all, span.start)) {
    const moved = { start, end: start + length };
    if (length > 0 && moved.end <= document.body.end && digestOf(slice(document.text, moved)) === digest)
      return makePassage(section, moved);
  }
  return null;
}

/** Places where a passage may begin, with their sections: first the named one, then each sentence and clause. */
function* placesIn(
  all: readonly Section[],
  named: number,
): Generator<{ readonly section: Section; readonly start: number }> {
  const section = innermost(all, { start: named, end: named + 1 });
  if (section) yield { section, start: named };
  for (const one of all)
    for (const { start } of [...one.sentences, ...one.clauses()]) yield { section: one, start };
}

function digestOf(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, 6);
}
