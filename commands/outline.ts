import {
  button,
  type Context,
  defineCommand,
  documentOption,
  entriesIn,
  findDocument,
  flatten,
  type Headed,
  headed,
  inert,
  itemText,
  type Library,
  link,
  linkToHeading,
  listReply,
  makePassage,
  matching,
  menu,
  type ParsedDocument,
  type Part,
  pageOption,
  passageName,
  passageWithName,
  phrasesIn,
  type Reply,
  type Section,
  section,
  sourceButton,
  sourceName,
  text,
} from '../src/kit.js';

const outline = defineCommand({
  name: 'outline',
  names: { 'zh-CN': '目录', 'zh-TW': '目錄' },
  describe: {
    en: 'The headings, and the text under one of them',
    'zh-CN': '看目录，或看某一节的原文',
    'zh-TW': '看目錄，或看某一節的原文',
  },
  options: {
    section: text(
      { 'zh-CN': '章节', 'zh-TW': '章節' },
      { en: 'Show the text of this section', 'zh-CN': '看哪一节', 'zh-TW': '看哪一節' },
      {
        max: 100,
        suggest: (typed, library) => findSections(typed, library.entries, library).map(toSuggestion),
        resolve: (typed, library, { document }) => {
          const [found] = findSections(typed, entriesIn(library, document), library);
          return found ? nameOf(found) : typed;
        },
      },
    ),
    document: documentOption,
    page: pageOption,
  },
  run({ section, document, page }, context): Reply {
    const { locale } = context;
    const only = findDocument(context, locale, document);
    const shown = only ? [only] : context.entries;
    const wanted = section === undefined ? undefined : findSections(section, shown, context)[0];
    // The name of a vanished section means nothing to a reader.
    const about = section !== undefined && passageWithName(context, section) === 'gone' ? undefined : section;
    const turn = (to: number): string => outline.with({ section: about, document, page: to });
    const phrases = phrasesIn(locale);
    if (wanted)
      return listReply(textOf(wanted, shown, context), {
        locale,
        title: headingOf(wanted),
        page,
        turn,
        actions: [
          button(phrases.outline, outline.with({ document })),
          sourceButton(makePassage(wanted, wanted.heading), context),
        ],
      });
    const lines = linesOf(shown);
    return listReply(
      lines.map(({ show }) => show),
      {
        locale,
        title: phrases.outline,
        about,
        note: section === undefined ? undefined : phrases.noSection,
        isOneText: true,
        page,
        turn,
        below: (first, count) =>
          menu(phrases.jump, outline.with({ document }, { chosen: 'section' }), {
            choices: lines.slice(first, first + count).flatMap(({ choice }) => choice() ?? []),
          }),
      },
    );
  },
});

/** The sections that a name or some words of a heading mean, an exact match first. */
function findSections(typed: string, entries: readonly ParsedDocument[], library: Library): Headed[] {
  const all = entries.flatMap(({ sections }) => headed(sections));
  const named = passageWithName(library, typed);
  if (named !== null && named !== 'gone') return all.filter((section) => section === named.section);
  return matching(library, typed, all, headingOf);
}

/** A line of the outline and its choice in a menu, made only for the shown page. */
type Line = { readonly show: () => Part; readonly choice: () => { label: string; value: string } | null };

function linesOf(entries: readonly ParsedDocument[]): Line[] {
  return entries.flatMap(({ document, sections }): Line[] => [
    { show: () => section(`**${inert(document.title)}**`, null), choice: () => null },
    ...headed(sections).map((one): Line => {
      const level = one.path.length - 1;
      return {
        show: () => section(`${'  '.repeat(level)}- ${link(headingOf(one), linkToHeading(one))}`, null),
        choice: () => ({ label: `${'　'.repeat(level)}${headingOf(one)}`, value: nameOf(one) }),
      };
    }),
  ]);
}

function textOf(
  wanted: Headed,
  entries: readonly ParsedDocument[],
  { quote, locale }: Context,
): (() => Part)[] {
  const own = new Set<Section>(flatten([wanted]));
  return entries
    .flatMap(({ passages }) => passages)
    .filter(({ section }) => own.has(section))
    .sort((a, b) => a.span.start - b.span.start)
    .map((passage) => () => {
      const name = passage.section === wanted ? '' : headingOf(passage.section);
      return section(itemText({ name }, quote(passage), sourceName(passage.section.document, locale)), null);
    });
}

function headingOf({ path }: Section): string {
  return path.at(-1) ?? '';
}

function nameOf(one: Headed): string {
  return passageName(makePassage(one, one.heading));
}

function toSuggestion(one: Headed): { name: string; value: string } {
  return { name: headingOf(one), value: nameOf(one) };
}

export default outline;
