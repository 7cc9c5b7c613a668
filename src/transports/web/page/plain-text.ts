import { type Inline, type MarkdownLine, readMarkdown } from '../../../reply/read-markdown.js';
import { partsOf, textsOf } from '../../../reply/reply.js';
import type { SentReply } from '../protocol.js';

/** The words of a reply, each link with its address after it, to be sent on elsewhere. */
export function plainText(reply: SentReply): string {
  return plainLines(textsOf(partsOf(reply)).flatMap(readMarkdown));
}

/** The words of some lines. */
export function plainLines(lines: readonly MarkdownLine[]): string {
  return lines.map((line) => (line.kind === 'code' ? line.text : plainWords(line.words))).join('\n');
}

function plainWords(words: readonly Inline[]): string {
  return words
    .map((part) => (part.kind === 'link' ? `${plainWords(part.words)} ${part.url}` : part.text))
    .join('');
}
