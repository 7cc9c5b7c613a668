import {
  CITATION_STYLES,
  callButton,
  citationReply,
  citePassage,
  defineCommand,
  findPassage,
  type Localised,
  passageName,
  passageOption,
  phrasesIn,
  type Reply,
  sourceButton,
  text,
} from '../src/kit.js';

/** What each style is called; a proper name in every language. */
const STYLES: Readonly<Record<(typeof CITATION_STYLES)[number], Localised>> = {
  'gb-t-7714': { en: 'GB/T 7714—2015', 'zh-CN': 'GB/T 7714—2015', 'zh-TW': 'GB/T 7714—2015' },
  apa: { en: 'APA', 'zh-CN': 'APA', 'zh-TW': 'APA' },
  bibtex: { en: 'BibTeX', 'zh-CN': 'BibTeX', 'zh-TW': 'BibTeX' },
  ris: { en: 'RIS', 'zh-CN': 'RIS', 'zh-TW': 'RIS' },
  'csl-json': { en: 'CSL-JSON', 'zh-CN': 'CSL-JSON', 'zh-TW': 'CSL-JSON' },
  markdown: { en: 'Markdown', 'zh-CN': 'Markdown', 'zh-TW': 'Markdown' },
  plain: { en: 'Plain text', 'zh-CN': '纯文本', 'zh-TW': '純文字' },
};

const cite = defineCommand({
  name: 'cite',
  names: { 'zh-CN': '引用', 'zh-TW': '引用' },
  describe: {
    en: 'A citation of a passage, to copy',
    'zh-CN': '生成可复制的引用格式',
    'zh-TW': '產生可複製的引用格式',
  },
  options: {
    passage: passageOption,
    style: text(
      { 'zh-CN': '格式', 'zh-TW': '格式' },
      { en: 'In which style', 'zh-CN': '哪种格式', 'zh-TW': '哪種格式' },
      { choices: CITATION_STYLES.map((value) => ({ value, name: STYLES[value] })) },
    ),
  },
  async run({ passage: named, style }, context): Promise<Reply> {
    const { locale, today } = context;
    const passage = await findPassage(context, locale, named);
    const chosen = CITATION_STYLES.find((one) => one === style) ?? CITATION_STYLES[0];
    const ref = { passage: passageName(passage) };
    return citationReply(context.quote(passage), citePassage(passage, chosen, today), {
      locale,
      styles: {
        customId: cite.with(ref, { chosen: 'style' }),
        choices: CITATION_STYLES.map((value) => ({ value, label: STYLES[value][locale] })),
        chosen,
      },
      actions: [
        callButton(phrasesIn(locale).context, 'context', ref, context),
        sourceButton(passage, context),
      ],
    });
  },
});

export default cite;
