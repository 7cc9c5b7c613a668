import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Quote } from '../answer/answer.js';
import { MAX_CONTEXT, surroundingsOf } from '../answer/surroundings.js';
import type { Locale } from '../locale.js';
import { shifted, slice } from '../text/span.js';
import { blockQuote, emphasise, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { sourceLine } from './quote-reply.js';
import { paragraph, type Reply, reply, row, separator } from './reply.js';

type ContextReplySettings = {
  readonly locale: Locale;
  readonly actions: readonly (APIButtonComponent | null)[];
};

/** Shows the paragraph that a quote stands in, word for word, with the quote in bold. */
export function contextReply(quote: Quote, { locale, actions }: ContextReplySettings): Reply {
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
