import { MAX_URL } from '../cite/fragment.js';
import { printable } from '../printable.js';
import { cutAround, type Span } from '../text/span.js';

const PUNCTUATION = /[!-/:-@[-`{-~]/gu;

/** Escapes ASCII punctuation, so that links, mentions and emphasis stay characters; what a client obeys becomes visible. */
export function inert(text: string): string {
  return printable(text).replace(PUNCTUATION, '\\$&');
}

/** Undoes `inert`. */
export function uninert(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

/** The text made inert, with the given parts of it bold. */
export function emphasise(text: string, parts: readonly Span[]): string {
  return cutAround(text, parts)
    .map(({ words, isMarked }) => (isMarked ? `**${inert(words)}**` : inert(words)))
    .join('');
}

/** A line break, in Discord as in a terminal. */
export const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

/** A block quote, in which every line is marked. */
export function blockQuote(markdown: string): string {
  return `> ${markdown.replace(LINE_BREAK, '$&> ')}`;
}

/** A link; only its words where there is no address, or too long a one. */
export function link(words: string, url: string | null): string {
  return url === null || url.length > MAX_URL ? inert(words) : `[${inert(words)}](${url})`;
}

/** Joins the parts that are not empty. */
export function joinFilled(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}

/** A line in small print. */
export function smallPrint(markdown: string): string {
  return `-# ${markdown}`;
}

export const CODE_FENCE = '```';

/** Whether a text is a block that `codeBlock` made. */
export function isCode(markdown: string): boolean {
  return markdown.startsWith(CODE_FENCE);
}

/** A block of code to copy; three backticks inside would end it. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${printable(text).replaceAll('```', "'''")}\n\`\`\``;
}
