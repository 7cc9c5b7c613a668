import { MAX_URL } from '../cite/fragment.js';
import { printable } from '../printable.js';
import { cutAround, type Span } from '../text/span.js';

const PUNCTUATION = /[!-/:-@[-`{-~]/gu;

/**
 * Makes any text inert in Discord's Markdown: every ASCII punctuation mark is escaped, which Discord undoes
 * when it shows the text. So emphasis, links, mentions, emoji, timestamps and lists stay the characters they are. What a
 * client would obey is made visible.
 */
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

/** What ends a line, in Discord as in a terminal. */
export const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

/** A block quote, in which every line is marked. */
export function blockQuote(markdown: string): string {
  return `> ${markdown.replace(LINE_BREAK, '$&> ')}`;
}

/** A link with words of its own; only the words where there is no address, or one too long for a message. */
export function link(words: string, url: string | null): string {
  return url === null || url.length > MAX_URL ? inert(words) : `[${inert(words)}](${url})`;
}

/** A line in small print. */
export function smallPrint(markdown: string): string {
  return `-# ${markdown}`;
}

/** What such a block begins and ends with, on lines of their own. */
export const CODE_FENCE = '```';

/** Whether a text is a block that `codeBlock` made. */
export function isCode(markdown: string): boolean {
  return markdown.startsWith(CODE_FENCE);
}

/** A block that shows its text as it is and that can be copied; three backticks in it would end it. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${printable(text).replaceAll('```', "'''")}\n\`\`\``;
}
