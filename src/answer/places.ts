import type { ParsedDocument } from '../outline/corpus.js';
import { placeOf } from '../outline/names.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { slice } from '../text/span.js';

/** The place that a question names, if some documents are of it; null for none, or several. */
export type NamedPlace = { readonly name: string; readonly documents: readonly ParsedDocument[] } | null;

/** Reads the place that a question names from the titles of the documents. */
export function readPlace({ folded }: Question, entries: readonly ParsedDocument[]): NamedPlace {
  const named = entries.flatMap((entry) => {
    const name = placeOf(entry.document);
    return name !== null && folded.includes(name) ? [{ name, entry }] : [];
  });
  const [first] = named;
  return first && named.every(({ name }) => name === first.name)
    ? { name: first.name, documents: named.map(({ entry }) => entry) }
    : null;
}

/** Whether a hit may be on a place: in a document of it or of none, or where its words name it. */
export function isOnPlace({ passage: { section, span } }: Hit, place: NamedPlace): boolean {
  if (place === null) return true;
  const { document, foldedHeadings } = section;
  const own = placeOf(document);
  const words = `${foldedHeadings} ${slice(document.folded, span)}`;
  return own === null || own === place.name || words.includes(place.name);
}
