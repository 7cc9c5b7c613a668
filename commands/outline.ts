import {
  type Context,
  defineCommand,
  documentOption,
  type Entry,
  findDocument,
  flatten,
  headed,
  inert,
  itemText,
  type Library,
  link,
  listReply,
  makePassage,
  matching,
  pageOption,
  phrasesIn,
  type Reply,
  type Section,
  shortName,
  text,
} from '../src/kit.js';

const outline = defineCommand({
  name: 'outline',
  describe: {
    en: 'The headings, and the text under one of them',
    'zh-CN': '看目录，或看某一节的原文',
    'zh-TW': '看目錄，或看某一節的原文',
  },
  options: {
    section: text(
      { en: 'Show the text of this section', 'zh-CN': '看哪一节', 'zh-TW': '看哪一節' },
      {
        max: 100,
        suggest: (typed, library) => findSections(typed, library.entries, library).map(toSuggestion),
      },
    ),
    document: documentOption,
    page: pageOption,
  },
  run({ section, document, page }, context): Reply {
    const { locale, entries } = context;
    const { outline: title, noMatch } = phrasesIn(locale);
    const only = findDocument(context, locale, document);
    const shown = only ? [only] : entries;
    const turn = (to: number): string =>
      outline.with({ section, document: only && shortName(only), page: to });
    const wanted = section === undefined ? undefined : findSections(section, shown, context)[0];
    const settings = { locale, about: section, page, turn };
    if (wanted) return listReply(textOf(wanted, shown, context), { ...settings, title: headingOf(wanted) });
    const note = section === undefined ? undefined : noMatch;
    return listReply(headingsOf(shown, context), { ...settings, title, note });
  },
});

/** The sections with a heading that fit what was typed; an exact heading comes first. */
function findSections(typed: string, entries: readonly Entry[], library: Library): Section[] {
  const all = entries.flatMap(({ sections }) => headed(sections));
  const exact = all.filter((section) => headingOf(section) === typed);
  return [...new Set([...exact, ...matching(library, typed, all, headingOf)])];
}

function headingsOf(entries: readonly Entry[], { quote }: Context): (() => string)[] {
  return entries.flatMap(({ document, sections }) => [
    () => `**${inert(document.title)}**`,
    ...headed(sections).map((section) => () => {
      const { url } = quote(makePassage(section, section.heading));
      return `${'  '.repeat(section.path.length - 1)}- ${link(headingOf(section), url)}`;
    }),
  ]);
}

/** All that stands under a heading, in the order of the text. */
function textOf(wanted: Section, entries: readonly Entry[], { quote, locale }: Context): (() => string)[] {
  const own = new Set<Section>(flatten([wanted]));
  return entries
    .flatMap(({ passages }) => passages)
    .filter(({ section }) => own.has(section))
    .sort((a, b) => a.span.start - b.span.start)
    .map((passage) => () => {
      const heading = passage.section === wanted ? '' : headingOf(passage.section);
      return itemText(heading, quote(passage), phrasesIn(locale).source);
    });
}

function headingOf({ path }: Section): string {
  return path.at(-1) ?? '';
}

function toSuggestion(section: Section): { name: string; value: string } {
  return { name: headingOf(section), value: headingOf(section) };
}

export default outline;
