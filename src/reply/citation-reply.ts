import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Quote } from '../answer/answer.js';
import type { Locale, Localised } from '../locale.js';
import { slice } from '../text/span.js';
import { codeBlock, link, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { quoteText } from './quote-reply.js';
import { type Choices, clip, menu, paragraph, type Reply, reply, row } from './reply.js';
import { sourceName } from './source-words.js';

type Cited = {
  readonly citation: string;
  /** The source in one plain line, which follows the quote. */
  readonly source: string;
};

type CitationReplySettings = {
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

/** How much of a citation to show, in characters; only BibTeX of a title full of braces is longer. */
const MAX_CITATION = 1400;

/** How much of the source after a quote to show, in characters. */
const MAX_SOURCE = 500;

/** Shows a quote with its citation and with its source, each in a block to copy, and a menu of styles. */
export function citationReply(
  quote: Quote,
  { citation, source }: Cited,
  { locale, styles, actions }: CitationReplySettings,
): Reply {
  const phrases = phrasesIn(locale);
  const { document } = quote.passage.section;
  const words = slice(quote.text, quote.answer).replace(/\s+/gu, ' ');
  return reply([
    paragraph(`### ${phrases.citation}`),
    paragraph(codeBlock(clip(citation, MAX_CITATION))),
    paragraph(`${quoteText(quote)}\n${smallPrint(link(sourceName(document, locale), quote.url))}`),
    paragraph(smallPrint(PASTE[locale])),
    paragraph(codeBlock(`“${words}”（${clip(source, MAX_SOURCE)}）`)),
    menu(phrases.style, styles.customId, styles),
    row(actions),
  ]);
}
