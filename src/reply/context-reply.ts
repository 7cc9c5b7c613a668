import type { Quote } from '../answer/answer.js';
import { MAX_CONTEXT, surroundingsOf } from '../answer/surroundings.js';
import { shifted, slice } from '../text/span.js';
import type { CitationReplySettings } from './citation-reply.js';
import { blockQuote, emphasise, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { sourceLine } from './quote-reply.js';
import { paragraph, reply, row, separator } from './reply.js';

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
