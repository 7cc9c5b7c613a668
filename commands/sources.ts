import {
  defineCommand,
  headed,
  inert,
  joinFilled,
  type Locale,
  link,
  listReply,
  originOf,
  type ParsedDocument,
  pageOption,
  phrasesIn,
  type Reply,
  section,
  smallPrint,
} from '../src/kit.js';

const sources = defineCommand({
  name: 'sources',
  names: { 'zh-CN': '来源', 'zh-TW': '來源' },
  describe: { en: 'The documents that are quoted', 'zh-CN': '引用哪些文件', 'zh-TW': '引用哪些文件' },
  options: { page: pageOption },
  run({ page }, { entries, locale }): Reply {
    const phrases = phrasesIn(locale);
    return listReply(
      entries.map((entry) => () => section(sourceText(entry, locale), null)),
      { locale, title: phrases.documents, page, turn: (to) => sources.with({ page: to }) },
    );
  },
});

function sourceText({ document, sections, passages, outline }: ParsedDocument, locale: Locale): string {
  const phrases = phrasesIn(locale);
  const { targets, tasks, safeguards } = outline();
  const origin = originOf(document, locale).map(inert);
  const counts = [
    `${phrases.sections} ${headed(sections).length}`,
    `${phrases.passages} ${passages.length}`,
    `${phrases.targets} ${targets.length}`,
    `${phrases.tasks} ${tasks.length}`,
    `${phrases.safeguards} ${safeguards.length}`,
  ];
  const title = `**${link(document.title, document.url)}**`;
  return joinFilled([title, origin.join(' · '), smallPrint(counts.join(' · '))], '\n');
}

export default sources;
