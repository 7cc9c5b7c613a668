import type { APIButtonComponent } from 'discord.js';
import type { Quote } from '../answer/answer.js';
import type { Locale } from '../locale.js';
import { codeBlock } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { quoteText } from './quote-reply.js';
import { type Choices, clip, menu, paragraph, type Reply, reply, row } from './reply.js';

type CitationReplySettings = {
  readonly locale: Locale;
  /** The menu of styles. */
  readonly styles: { readonly customId: string } & Choices;
  readonly actions: readonly (APIButtonComponent | null)[];
};

/** The most of a citation that is shown, in characters: only in BibTeX a title all of braces grows so long. */
const MAX_CITATION = 2800;

/** Shows a quote with its citation in a block that can be copied as it is, and the styles to choose from. */
export function citationReply(
  quote: Quote,
  citation: string,
  { locale, styles, actions }: CitationReplySettings,
): Reply {
  const phrases = phrasesIn(locale);
  return reply([
    paragraph(`### ${phrases.citation}`),
    paragraph(codeBlock(clip(citation, MAX_CITATION))),
    paragraph(quoteText(quote)),
    menu(phrases.style, styles.customId, styles),
    row(actions),
  ]);
}
