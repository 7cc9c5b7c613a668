import {
  type Context,
  defineCommand,
  documentOption,
  type Entry,
  entriesIn,
  flatten,
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
    const { locale } = context;
    const { outline: title, noMatch } = phrasesIn(locale);
    const entries = entriesIn(context, locale, document);
    const settings = {
      locale,
      about: section,
      page,
      turn: (to: number) => outline.with({ section, document, page: to }),
    };
    const wanted = section === undefined ? undefined : findSections(section, entries, context)[0];
    if (wanted) return listReply(textOf(wanted, entries, context), { ...settings, title: headingOf(wanted) });
    const note = section === undefined ? undefined : noMatch;
    return listReply(headingsOf(entries, context), { ...settings, title, note });
  },
});

/** The sections with a heading that fit what was typed; an exact heading comes first. */
function findSections(typed: string, entries: readonly Entry[], library: Library): Section[] {
  const headed = entries
    .flatMap(({ sections }) => flatten(sections))
    .filter(({ heading }) => heading !== null);
  const exact = headed.filter((section) => headingOf(section) === typed);
  return [...new Set([...exact, ...matching(library, typed, headed, headingOf)])];
}

function headingsOf(entries: readonly Entry[], { quote }: Context): string[] {
  return entries.flatMap(({ document, sections }) => [
    `**${inert(document.title)}**`,
    ...findHeadings(sections).map((section) => {
      const { url } = quote(makePassage(section, section.heading));
      return `${'  '.repeat(section.path.length - 1)}- ${link(headingOf(section), url)}`;
    }),
  ]);
}

function findHeadings(
  sections: readonly Section[],
): (Section & { readonly heading: NonNullable<Section['heading']> })[] {
  return flatten(sections).flatMap((section) =>
    section.heading === null ? [] : [{ ...section, heading: section.heading }],
  );
}

function textOf(wanted: Section, entries: readonly Entry[], { quote, locale }: Context): string[] {
  const own = new Set(flatten([wanted]));
  const passages = entries.flatMap((entry) => entry.passages).filter(({ section }) => own.has(section));
  return passages.map((passage) =>
    itemText(headingOf(passage.section), quote(passage), phrasesIn(locale).source),
  );
}

function headingOf({ path }: Section): string {
  return path.at(-1) ?? '';
}

function toSuggestion(section: Section): { name: string; value: string } {
  return { name: headingOf(section), value: headingOf(section) };
}

export default outline;
