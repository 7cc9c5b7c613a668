import type { Quote } from '../answer/answer.js';
import { inert, link } from './markdown.js';
import { quoteText } from './quote-reply.js';

/** One item of a list: its plain head in bold where it has one, the quote, and the link to its words. */
export function itemText(head: string, quote: Quote, source: string): string {
  const title = head === '' ? [] : [`**${inert(head)}**`];
  return [...title, quoteText(quote), link(source, quote.url)].join('\n');
}
