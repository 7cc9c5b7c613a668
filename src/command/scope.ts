import { createHash } from 'node:crypto';
import type { Library } from '../answer/library.js';
import type { Entry } from '../corpus/corpus.js';
import { UsageError } from '../errors.js';
import type { Locale } from '../locale.js';
import { phrasesIn } from '../reply/phrases.js';
import { type Suggestion, text, whole } from './options.js';

/** From this share of the typed words on, a text is taken to match. */
const MATCH = 0.5;

/** The option of every command that can be narrowed to one document. */
export const documentOption = text(
  { en: 'Only this document', 'zh-CN': '只看这份文件', 'zh-TW': '只看這份文件' },
  {
    max: 100,
    suggest: (typed, library) =>
      matching(library, typed, library.entries.map(toSuggestion), ({ name }) => name),
  },
);

/** The option of every command whose reply has pages. */
export const pageOption = whole({ en: 'Page', 'zh-CN': '第几页', 'zh-TW': '第幾頁' }, { default: 1 });

function toSuggestion(entry: Entry): Suggestion {
  return { name: entry.document.title, value: shortName(entry) };
}

/** How many documents are named to somebody who asked for another. */
const MAX_LISTED = 10;

/** The longest id that goes into a button as it is; one with other characters could grow when it is escaped. */
const SHORT_ID = /^[\p{L}\p{N}._-]{1,32}$/u;

/** A document's id, or where that has no room in a button a digest of it. */
export function shortName({ document: { id } }: Entry): string {
  return SHORT_ID.test(id) ? id : `#${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
}

/**
 * The document that an option names by id, short name or title; undefined where the option is left out.
 * @throws UsageError naming the documents there are
 */
export function findDocument(library: Library, locale: Locale, named: string | undefined): Entry | undefined {
  if (named === undefined) return undefined;
  const { entries } = library;
  const exact = entries.find((entry) =>
    [entry.document.id, shortName(entry), entry.document.title].includes(named),
  );
  const found = exact ?? matching(library, named, entries, ({ document }) => document.title)[0];
  if (found) return found;
  const listed = entries.slice(0, MAX_LISTED).map(({ document }) => `- ${document.id}: ${document.title}`);
  const more = entries.length > MAX_LISTED ? ['… /sources'] : [];
  throw new UsageError([phrasesIn(locale).unknownDocument, ...listed, ...more].join('\n'));
}

/** The items whose words match what was typed, best first; all where nothing was typed. */
export function matching<T>(
  library: Library,
  typed: string,
  items: readonly T[],
  wordsOf: (item: T) => string,
): T[] {
  if (typed.trim() === '') return [...items];
  const likenessTo = library.likenessTo(typed);
  return items
    .map((item) => ({ item, likeness: likenessTo(wordsOf(item)) }))
    .filter(({ likeness }) => likeness >= MATCH)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ item }) => item);
}
