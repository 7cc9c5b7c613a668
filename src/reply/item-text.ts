import type { Quote } from '../answer/answer.js';
import { inert, joinFilled, link } from './markdown.js';
import { quoteText } from './quote-reply.js';

export type ItemHead = { readonly name: string; readonly detail?: string };

/** The line above an item: its name in bold, and its details; empty without a name. */
export function headText({ name, detail = '' }: ItemHead): string {
  return joinFilled([name === '' ? '' : `**${inert(name)}**`, inert(detail)], ' · ');
}

/** One item of a list: its head, the quote, and the link to its words. */
export function itemText(head: ItemHead, quote: Quote, source: string): string {
  return joinFilled([headText(head), quoteText(quote), link(source, quote.url)], '\n');
}
