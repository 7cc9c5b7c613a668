import type { Library } from '../answer/library.js';
import { CARD_THEMES, type CardTheme } from '../card/card.js';
import { shortName } from '../corpus/short-name.js';
import type { Document } from '../corpus/types.js';
import { UsageError } from '../errors.js';
import { firstFound } from '../first-found.js';
import { LOCALES, type Locale, type Localised } from '../locale.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { phrasesIn } from '../reply/phrases.js';
import { clip } from '../reply/reply.js';
import { matching } from './matching.js';
import { type RawValue, text, whole } from './options.js';

export const documentOption = text(
  { 'zh-CN': '文件', 'zh-TW': '文件' },
  { en: 'Only this document', 'zh-CN': '只看这份文件', 'zh-TW': '只看這份文件' },
  {
    max: 300,
    suggest: (typed, library) =>
      matching(library, typed, library.entries, ({ document }) => document.title).map(({ document }) => ({
        name: document.title,
        value: shortName(document),
      })),
    resolve: (typed, library) => {
      const found = documentLike(library, typed);
      return found ? shortName(found.document) : typed;
    },
  },
);

/** The page of a reply, which only buttons fill in. */
export const pageOption = whole(
  { 'zh-CN': '页', 'zh-TW': '頁' },
  { en: 'Page', 'zh-CN': '第几页', 'zh-TW': '第幾頁' },
  { default: 1, hidden: true },
);

/** How many documents to name to somebody who asked for another, and how much of a title, in characters. */
const MAX_LISTED = 10;
const MAX_TITLE = 80;

/** The document with this id, short name or title, in that order. */
export function documentWithName({ entries }: Library, name: string): ParsedDocument | null {
  const namings = [shortName, ({ id }: Document) => id, ({ title }: Document) => title];
  return firstFound(namings, (naming) => entries.find(({ document }) => naming(document) === name));
}

/** The documents in an option's scope; all where it names none. */
export function entriesIn(library: Library, named: RawValue): readonly ParsedDocument[] {
  const found = typeof named === 'string' ? documentLike(library, named) : undefined;
  return found ? [found] : library.entries;
}

/** The document with this name, else the one with the most similar title. */
function documentLike(library: Library, typed: string): ParsedDocument | undefined {
  return (
    documentWithName(library, typed) ??
    matching(library, typed, library.entries, ({ document }) => document.title)[0]
  );
}

/** The document that an option names; undefined where it is left out. @throws UsageError naming the documents there are */
export function findDocument(library: Library, locale: Locale, named: string | undefined) {
  if (named === undefined) return undefined;
  const found = documentLike(library, named);
  if (found) return found;
  const { entries } = library;
  const listed = entries
    .slice(0, MAX_LISTED)
    .map(({ document }) => `- ${shortName(document)}: ${clip(document.title, MAX_TITLE)}`);
  const more = entries.length > MAX_LISTED ? ['… /sources'] : [];
  throw new UsageError([phrasesIn(locale).unknownDocument, ...listed, ...more].join('\n'));
}

export const chartOption = text(
  { 'zh-CN': '图表', 'zh-TW': '圖表' },
  { en: 'Draw the numbers as a chart', 'zh-CN': '把数值画成图表', 'zh-TW': '把數值畫成圖表' },
  {
    choices: CARD_THEMES.map((value) => {
      const names = LOCALES.map((locale) => [locale, phrasesIn(locale)[value]]);
      return { value, name: Object.fromEntries(names) as Localised };
    }),
  },
);

/** The colours of the wanted chart; null where none is wanted. */
export function chartThemeOf(chart: string | undefined): CardTheme | null {
  return chart === 'light' || chart === 'dark' ? chart : null;
}
