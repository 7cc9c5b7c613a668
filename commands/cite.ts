import {
  button,
  type CardTheme,
  type CitationStyle,
  type Context,
  cardReply,
  citationReply,
  citeInText,
  citePassage,
  contextButton,
  defineCommand,
  findPassage,
  type Localised,
  type Passage,
  passageName,
  passageOption,
  type Reply,
  type Span,
  sourceButton,
  text,
} from '../src/kit.js';

const PICTURES = { image: 'light', 'image-dark': 'dark' } as const satisfies Record<string, CardTheme>;

type Style = CitationStyle | keyof typeof PICTURES;

const STYLES: Readonly<Record<Style, Localised>> = {
  'gb-t-7714': { en: 'GB/T 7714—2015', 'zh-CN': 'GB/T 7714—2015', 'zh-TW': 'GB/T 7714—2015' },
  apa: { en: 'APA', 'zh-CN': 'APA', 'zh-TW': 'APA' },
  bibtex: { en: 'BibTeX', 'zh-CN': 'BibTeX', 'zh-TW': 'BibTeX' },
  ris: { en: 'RIS', 'zh-CN': 'RIS', 'zh-TW': 'RIS' },
  'csl-json': { en: 'CSL-JSON', 'zh-CN': 'CSL-JSON', 'zh-TW': 'CSL-JSON' },
  markdown: { en: 'Markdown', 'zh-CN': 'Markdown', 'zh-TW': 'Markdown' },
  plain: { en: 'Plain text', 'zh-CN': '纯文本', 'zh-TW': '純文字' },
  image: { en: 'Picture', 'zh-CN': '图片', 'zh-TW': '圖片' },
  'image-dark': { en: 'Picture, dark', 'zh-CN': '图片（深色）', 'zh-TW': '圖片（深色）' },
};
const ALL = Object.keys(STYLES) as Style[];

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
      { choices: ALL.map((value) => ({ value, name: STYLES[value] })) },
    ),
  },
  async run({ passage: named, style }, context): Promise<Reply> {
    const { locale, today } = context;
    const passage = await findPassage(context, locale, named);
    const chosen = ALL.find((one) => one === style) ?? 'gb-t-7714';
    const ref = { passage: passageName(passage) };
    const shared = {
      locale,
      styles: {
        customId: cite.with(ref, { chosen: 'style' }),
        choices: ALL.map((value) => ({ value, label: STYLES[value][locale] })),
        chosen,
      },
      actions: [
        button(STYLES.image[locale], cite.with({ ...ref, style: 'image' }, { press: 'turn' })),
        contextButton(passage, context),
        sourceButton(passage, context),
      ],
    };
    const quote = context.quote(passage);
    if (chosen === 'image' || chosen === 'image-dark')
      return cardReply(quote, { ...shared, theme: PICTURES[chosen], marked: amountsIn(passage, context) });
    const cited = (style: CitationStyle): string => citePassage(passage, style, today);
    const inText = citeInText(passage, chosen);
    return citationReply(quote, { citation: cited(chosen), inText, source: cited('plain') }, shared);
  },
});

function amountsIn({ section }: Passage, { entries }: Context): Span[] {
  const entry = entries.find(({ document }) => document === section.document);
  return (entry?.outline().facts ?? []).flatMap(({ amount }) => amount ?? []);
}

export default cite;
