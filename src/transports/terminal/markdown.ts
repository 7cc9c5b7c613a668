import stringWidth from 'fast-string-width';
import { createColors } from 'picocolors';
import { type Inline, type Line, readMarkdown } from '../../reply/read-markdown.js';
import { wrap } from './wrap.js';

/** What a terminal can show. */
export type Screen = { readonly columns: number; readonly colour: boolean; readonly hyperlinks: boolean };

type Colours = ReturnType<typeof createColors>;

/** What stands before every line of a quote. */
const QUOTED = '│ ';

/**
 * Shows Markdown as lines for a terminal. What stands in a block of code stays as it is, tabs too and not even wrapped:
 * it is there to be copied, or to go on through a pipe.
 */
export function showMarkdown(markdown: string, screen: Screen): string {
  const colours = createColors(screen.colour);
  return readMarkdown(markdown)
    .map((line) => (line.kind === 'code' ? line.text : showLine(line, screen, colours)))
    .join('\n');
}

function showLine(
  { shape, marks, words }: Extract<Line, { kind: 'line' }>,
  screen: Screen,
  colours: Colours,
): string {
  const indent = shape === 'quote' ? QUOTED : '';
  const shown = (shape === 'item' ? marks : '') + showWords(words, screen, colours);
  const wrapped = wrap(shown, screen.columns - stringWidth(indent))
    .map((part) => indent + part)
    .join('\n');
  if (shape === 'small') return colours.dim(wrapped);
  return shape === 'heading' ? colours.bold(wrapped) : wrapped;
}

function showWords(words: readonly Inline[], screen: Screen, colours: Colours): string {
  return words
    .map((part) => {
      if (part.kind === 'link') return showLink(showWords(part.words, screen, colours), part.url, screen);
      return part.isBold ? colours.bold(part.text) : part.text;
    })
    .join('');
}

/** A link that can be clicked where the terminal knows links (OSC 8), else its address after it, as short as it can be. */
function showLink(words: string, url: string, { hyperlinks }: Screen): string {
  return hyperlinks ? `\u001B]8;;${url}\u0007${words}\u001B]8;;\u0007` : `${words} ${shortened(url)}`;
}

/** The address with its letters as they are: a third as long, and browsers take it as well. */
function shortened(url: string): string {
  return url.replace(/(?:%[89A-F][\dA-F])+/gu, (encoded) => {
    try {
      return decodeURIComponent(encoded).replace(/[^\p{L}\p{N}，。；：、“”‘’《》（）]/gu, encodeURIComponent);
    } catch {
      return encoded;
    }
  });
}
