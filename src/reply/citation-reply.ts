import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Quote } from '../answer/answer.js';
import { MAX_CONTEXT, surroundingsOf } from '../answer/surroundings.js';
import type { Locale, Localised } from '../locale.js';
import { shifted, slice } from '../text/span.js';
import { blockQuote, codeBlock, emphasise, inert, joinFilled, link, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { quoteText, sourceLine } from './quote-reply.js';
import { type Choices, clip, menu, paragraph, type Reply, reply, row, separator } from './reply.js';
import { sourceName } from './source-words.js';

type Cited = {
  readonly citation: string;
  /** What stands in the text beside the quote; null where the style has nothing to say there. */
  readonly inText: string | null;
  /** The source in one plain line, which follows the quote. */
  readonly source: string;
};

export type CitationReplySettings = {
  readonly locale: Locale;
  readonly styles: { readonly customId: string } & Choices;
  readonly actions: readonly (APIButtonComponent | null)[];
};

/** Over the quote with its source. */
const PASTE: Localised = {
  en: 'The quote with its source, to paste:',
  'zh-CN': '引文和出处，可直接粘贴：',
  'zh-TW': '引文和出處，可直接貼上：',
};

/** Before what stands in the text beside a quote. */
const IN_TEXT: Localised = {
  en: 'In the text, with the section:',
  'zh-CN': '正文中标注（含章节）：',
  'zh-TW': '正文中標註（含章節）：',
};

/** How much of a citation to show, in characters; only BibTeX of a title full of braces is longer. */
const MAX_CITATION = 1300;

/** How much of the source after a quote to show, in characters. */
const MAX_SOURCE = 500;

/** How much of what stands in the text beside it to show, in characters before escaping. */
const MAX_IN_TEXT = 100;

/** Shows a quote with its citation and with its source, each in a block to copy, and a menu of styles. */
export function citationReply(
  quote: Quote,
  { citation, inText, source }: Cited,
  { locale, styles, actions }: CitationReplySettings,
): Reply {
  const phrases = phrasesIn(locale);
  const words = slice(quote.text, quote.answer).replace(/\s+/gu, ' ');
  return reply([
    paragraph(`### ${phrases.citation}`),
    paragraph(codeBlock(clip(citation, MAX_CITATION))),
    inText === null ? null : paragraph(smallPrint(`${IN_TEXT[locale]} ${inert(clip(inText, MAX_IN_TEXT))}`)),
    paragraph(joinFilled([quoteText(quote), sourceOf(quote, locale)], '\n')),
    paragraph(smallPrint(PASTE[locale])),
    paragraph(codeBlock(`“${words}”（${clip(source, MAX_SOURCE)}）`)),
    menu(phrases.style, styles.customId, styles),
    row(actions),
  ]);
}

/** A link to the source; empty where the document has no address. */
function sourceOf({ url, passage: { section } }: Quote, locale: Locale): string {
  return url === null ? '' : smallPrint(link(sourceName(section.document, locale), url));
}

/** Shows the paragraph that a quote stands in, word for word, with the quote in bold. */
export function contextReply(quote: Quote, { locale, actions }: Omit<CitationReplySettings, 'styles'>) {
  const phrases = phrasesIn(locale);
  const { section, span } = quote.passage;
  const { span: shown, isPart } = surroundingsOf(quote.passage, MAX_CONTEXT);
  const bold = shifted(span, -shown.start);
  return reply([
    paragraph(`### ${phrases.context}`),
    isPart ? paragraph(smallPrint(phrases.partOfParagraph)) : null,
    paragraph(blockQuote(emphasise(slice(section.document.text, shown), [bold]))),
    paragraph(sourceLine(quote, locale)),
    separator(),
    row(actions),
  ]);
}
