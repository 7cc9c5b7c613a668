import { MAX_URL } from '../cite/fragment.js';
import { mergeNeighbours } from '../merge-neighbours.js';
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
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

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

const CODE_FENCE = '```';

/** Whether a text is a block that `codeBlock` made. */
export function isCode(markdown: string): boolean {
  return markdown.startsWith(CODE_FENCE);
}

/** A block of code to copy; three backticks inside would end it. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${printable(text).replaceAll('```', "'''")}\n\`\`\``;
}

/** Words within a line, or a link around some. */
export type Inline =
  | { readonly kind: 'words'; readonly text: string; readonly isBold: boolean }
  | { readonly kind: 'link'; readonly url: string; readonly words: readonly Inline[] };

const SHAPES = [
  ['quote', /^> /u],
  ['small', /^-# /u],
  ['heading', /^### /u],
  ['item', /^ *- /u],
  ['plain', /^/u],
] as const;

/** A line with its shape; a line of code stays as it is. */
export type MarkdownLine = {
  readonly shape: (typeof SHAPES)[number][0] | 'code';
  readonly marks: string;
  readonly words: readonly Inline[];
};

const INLINE = /\\(?<escaped>[!-/:-@[-`{-~])|(?<bold>\*\*)|\[(?<words>(?:\\.|[^\]\\])*)\]\((?<url>[^)]*)\)/gu;

/** Reads the Markdown of replies, line by line, and makes visible what a screen would obey. */
export function readMarkdown(markdown: string): MarkdownLine[] {
  let isCode = false;
  return markdown.split(LINE_BREAK).flatMap((line): MarkdownLine[] => {
    if (line === CODE_FENCE) {
      isCode = !isCode;
      return [];
    }
    const text = printable(line);
    const code: Inline = { kind: 'words', text, isBold: false };
    return [isCode ? { shape: 'code', marks: '', words: [code] } : readLine(text)];
  });
}

function readLine(line: string): MarkdownLine {
  const [shape, pattern] = SHAPES.find(([, one]) => one.test(line))!;
  const [marks] = pattern.exec(line)!;
  return { shape, marks, words: readInline(line.slice(marks.length), false) };
}

function readInline(markdown: string, isWithinBold: boolean): Inline[] {
  let at = 0;
  let isBold = isWithinBold;
  const read: Inline[] = [];
  const add = (text: string): void => {
    if (text !== '') read.push({ kind: 'words', text, isBold });
  };
  for (const match of markdown.matchAll(INLINE)) {
    const { escaped, bold, words, url } = match.groups!;
    add(markdown.slice(at, match.index));
    if (bold) isBold = !isBold;
    else if (escaped !== undefined) add(escaped);
    else read.push({ kind: 'link', url: url!, words: readInline(words!, isBold) });
    at = match.index + match[0].length;
  }
  add(markdown.slice(at));
  return mergeNeighbours(read, (before, part) =>
    before.kind === 'words' && part.kind === 'words' && before.isBold === part.isBold
      ? { ...before, text: before.text + part.text }
      : null,
  );
}
