import type { Quote } from '../answer/answer.js';
import { inert, link } from './markdown.js';
import { quoteText } from './quote-reply.js';

/** What a list calls an item: its name, and what is known of it. */
export type Head = { readonly name: string; readonly detail?: string };

/** The line above an item: its plain name in bold, and its plain details; empty without a name. */
export function headText({ name, detail = '' }: Head): string {
  return [name === '' ? '' : `**${inert(name)}**`, inert(detail)].filter((part) => part !== '').join(' · ');
}

/** One item of a list: its head where it has one, the quote, and the link to its words. */
export function itemText(head: Head, quote: Quote, source: string): string {
  return [headText(head), quoteText(quote), link(source, quote.url)].filter((line) => line !== '').join('\n');
}
