import stringWidth from 'fast-string-width';
import { createColors } from 'picocolors';
import { printable } from '../../printable.js';
import { LINE_BREAK } from '../../reply/markdown.js';
import { wrap } from './wrap.js';

/** What a terminal can show. */
export type Screen = { readonly columns: number; readonly colour: boolean; readonly hyperlinks: boolean };

type Colours = ReturnType<typeof createColors>;

const INLINE = /\\(?<escaped>[!-/:-@[-`{-~])|(?<bold>\*\*)|\[(?<words>(?:\\.|[^\]\\])*)\]\((?<url>[^)]*)\)/gu;
const SHAPES = [
  { prefix: /^> /u, indent: '│ ' },
  { prefix: /^-# /u, indent: '' },
  { prefix: /^### /u, indent: '' },
] as const;

const CODE_FENCE = '```';

/**
 * Shows the Markdown that `src/reply/markdown.ts` writes as lines for a terminal. What stands in a block of code stays
 * as it is, tabs too and not even wrapped: it is there to be copied, or to go on through a pipe.
 */
export function showMarkdown(markdown: string, screen: Screen): string {
  const colours = createColors(screen.colour);
  let isCode = false;
  const shown: string[] = [];
  for (const line of markdown.split(LINE_BREAK)) {
    if (line === CODE_FENCE) isCode = !isCode;
    else if (isCode) shown.push(printable(line));
    else shown.push(showLine(printable(line), screen, colours));
  }
  return shown.join('\n');
}

function showLine(line: string, screen: Screen, colours: Colours): string {
  const shape = SHAPES.find(({ prefix }) => prefix.test(line));
  const words = showInline(shape ? line.replace(shape.prefix, '') : line, screen, colours);
  const indent = shape?.indent ?? '';
  const wrapped = wrap(words, screen.columns - stringWidth(indent))
    .map((part) => indent + part)
    .join('\n');
  if (line.startsWith('-# ')) return colours.dim(wrapped);
  return line.startsWith('### ') ? colours.bold(wrapped) : wrapped;
}

function showInline(markdown: string, screen: Screen, colours: Colours): string {
  let at = 0;
  let isBold = false;
  let shown = '';
  const style = (text: string): string => (isBold ? colours.bold(text) : text);
  for (const match of markdown.matchAll(INLINE)) {
    const { escaped, bold, words, url } = match.groups!;
    shown += style(markdown.slice(at, match.index));
    if (bold) isBold = !isBold;
    else
      shown +=
        escaped === undefined ? showLink(showInline(words!, screen, colours), url!, screen) : style(escaped);
    at = match.index + match[0].length;
  }
  return shown + style(markdown.slice(at));
}

/** A link that can be clicked where the terminal knows links (OSC 8), else its address after it. */
function showLink(words: string, url: string, { hyperlinks }: Screen): string {
  return hyperlinks ? `\u001B]8;;${url}\u0007${words}\u001B]8;;\u0007` : `${words} ${url}`;
}
