import type { ParsedDocument } from '../outline/corpus.js';
import { headedWords, placeOf } from '../outline/names.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';

/** A place with the documents of it. */
export type NamedPlace = { readonly name: string; readonly documents: readonly ParsedDocument[] };

/** A document whose place is named, and that. */
export type NamedEntry = { readonly name: string; readonly entry: ParsedDocument };

/** The documents whose place a folded text names. */
export function namedIn(folded: string, entries: readonly ParsedDocument[]): NamedEntry[] {
  return entries.flatMap((entry) => {
    const name = placeOf(entry.document);
    return name !== null && folded.includes(name) ? [{ name, entry }] : [];
  });
}

/** Reads the place that a question names, if some documents are of it; null for none, or several. */
export function readPlace({ folded }: Question, entries: readonly ParsedDocument[]): NamedPlace | null {
  const named = namedIn(folded, entries);
  const [first] = named;
  return first && named.every(({ name }) => name === first.name)
    ? { name: first.name, documents: named.map(({ entry }) => entry) }
    : null;
}

/** Whether a hit may be on a place: in a document of it or of none, or where its words name it. */
export function isOnPlace({ passage: { section, span } }: Hit, place: NamedPlace): boolean {
  const own = placeOf(section.document);
  const words = headedWords({ section, span });
  return own === null || own === place.name || words.includes(place.name);
}
