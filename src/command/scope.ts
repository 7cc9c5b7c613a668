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
    max: 64,
    suggest: (typed, library) =>
      matching(library, typed, library.entries.map(toSuggestion), ({ name }) => name),
  },
);

/** The option of every command whose reply has pages. */
export const pageOption = whole({ en: 'Page', 'zh-CN': '第几页', 'zh-TW': '第幾頁' }, { default: 1 });

function toSuggestion({ document }: Entry): Suggestion {
  return { name: document.title, value: document.id };
}

/**
 * The documents that an option names by id or by title; all where it is left out.
 * @throws UsageError naming the documents there are
 */
export function entriesIn(library: Library, locale: Locale, named: string | undefined): readonly Entry[] {
  if (named === undefined) return library.entries;
  const exact = library.entries.find(({ document }) => document.id === named || document.title === named);
  const [similar] = matching(library, named, library.entries, ({ document }) => document.title);
  const found = exact ?? similar;
  if (found) return [found];
  const all = library.entries.map(({ document }) => `- ${document.id}: ${document.title}`);
  throw new UsageError([phrasesIn(locale).unknownDocument, ...all].join('\n'));
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
