import { styleText } from 'node:util';
import stringWidth from 'fast-string-width';
import { decoded } from '../../decoded.js';
import { type Inline, inert, isCode, link, type MarkdownLine, readMarkdown } from '../../reply/markdown.js';
import { controlsOf, type Part, partsOf, type Reply, textsOf } from '../../reply/reply.js';

/** Shows a reply as text for a terminal, without its controls. */
export function showReply(reply: Reply, screen: Screen): string {
  return partsOf(reply)
    .flatMap(textOf)
    .map((markdown) => showMarkdown(markdown, screen))
    .reduce((shown, next) => shown + gapBetween(shown, next) + next, '');
}

/** Two quotes in a row are parted by a line, or they would read as one. */
function gapBetween(shown: string, next: string): string {
  if (shown === '') return '';
  const isQuoted = (shown.split('\n').at(-1) ?? '').startsWith(QUOTED) && next.startsWith(QUOTED);
  return isQuoted ? '\n\n' : '\n';
}

export const PLAIN: Screen = { columns: Number.POSITIVE_INFINITY, colour: false, hyperlinks: false };

/** Shows a reply for a pipe: its first block to copy, else its text with no line breaks of ours. */
export function showRaw(reply: Reply): string {
  const block = textsOf(partsOf(reply)).find(isCode);
  return block === undefined ? showReply(reply, PLAIN) : showMarkdown(block, PLAIN);
}

/** The texts of a part, and the link beside them. */
function textOf(part: Part): string[] {
  const beside = 'accessory' in part && 'url' in part.accessory ? part.accessory : null;
  const pictures =
    'items' in part ? part.items.map(({ description }) => `🖼 ${inert(description ?? '')}`) : [];
  return [...textsOf([part]), ...pictures, ...(beside ? [link(beside.label ?? '', beside.url)] : [])];
}

/** A control in a reply: a button, or one choice of a menu. */
type Pressable = { readonly label: string; readonly customId: string; readonly chosen?: string };

/** The line of numbered controls; disabled ones have no number. */
export function keysOf(reply: Reply): string {
  let number = 0;
  return controlsOf(reply)
    .flatMap((control) => {
      if ('disabled' in control && control.disabled && 'label' in control) return [control.label ?? ''];
      return pressablesIn(control).map(({ label }) => {
        number += 1;
        return `[${number}] ${label}`;
      });
    })
    .join('  ');
}

/** The controls of a reply, in the order of their numbers. */
export function pressable(reply: Reply): Pressable[] {
  return controlsOf(reply).flatMap(pressablesIn);
}

function pressablesIn(control: ReturnType<typeof controlsOf>[number]): Pressable[] {
  if (!('custom_id' in control) || control.disabled) return [];
  const { custom_id: customId } = control;
  if ('label' in control) return [{ label: control.label ?? '', customId }];
  if (!('options' in control)) return [];
  return control.options.map(({ label, value }) => ({ label: label.trim(), customId, chosen: value }));
}

export type Screen = { readonly columns: number; readonly colour: boolean; readonly hyperlinks: boolean };

/** What stands before each line of a quote. */
const QUOTED = '│ ';

/** Shows Markdown as lines for a terminal. Code stays as it is, not even wrapped, to be copied or piped. */
export function showMarkdown(markdown: string, screen: Screen): string {
  return readMarkdown(markdown)
    .map((line) => showLine(line, screen))
    .join('\n');
}

function showLine({ shape, marks, words }: MarkdownLine, screen: Screen): string {
  if (shape === 'code') return showWords(words, screen);
  const indent = shape === 'quote' ? QUOTED : '';
  const links = screen.hyperlinks ? [] : words.filter((part) => part.kind === 'link');
  const addresses = links.map(({ url }) => shortened(url, screen.columns));
  const said = (shape === 'item' ? marks : '') + showWords(words, screen);
  const shown = [said, ...addresses].join(' ');
  const wrapped = wrap(shown, screen.columns - stringWidth(indent))
    .map((part) => indent + part)
    .join('\n');
  if (shape === 'small') return styled('dim', wrapped, screen);
  return shape === 'heading' ? styled('bold', wrapped, screen) : wrapped;
}

function styled(style: 'bold' | 'dim', text: string, { colour }: Screen): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}

function showWords(words: readonly Inline[], screen: Screen): string {
  return words
    .map((part) => {
      if (part.kind === 'words') return part.isBold ? styled('bold', part.text, screen) : part.text;
      const shown = showWords(part.words, screen);
      // A clickable link (OSC 8) where the terminal knows them; else the shortened address follows the line.
      return screen.hyperlinks ? `\u001B]8;;${part.url}\u0007${shown}\u001B]8;;\u0007` : shown;
    })
    .join('');
}

const FRAGMENT = /#:~:text=.*$/u;

/** An address with its letters decoded, which browsers take as well; without the words to open it at where these do not fit a line. */
function shortened(url: string, columns: number): string {
  const read = url.replace(/(?:%[89A-F][\dA-F])+/gu, (encoded) =>
    decoded(encoded).replace(/[^\p{L}\p{N}，。；：、“”‘’《》（）%]/gu, encodeURIComponent),
  );
  return stringWidth(read) > columns ? read.replace(FRAGMENT, '') : read;
}

const OPENING = '（《“‘「『【〈〔';
const CLOSING = '，。；：！？、）》”’」』】〉〕…';

/** What stays on one line: an escape sequence, an address, a word, a number with its scale, a character with its marks. */
const UNIT = new RegExp(
  [
    '\\u001B\\][^\\u0007]*\\u0007|\\u001B\\[[\\d;]*m',
    'https?://\\S+',
    ' +',
    `[${OPENING}]*(?:[!-~\\p{Script=Latin}]{1,30}[万亿]{0,2}元?|[^ ${OPENING}])[${CLOSING}]*`,
    `[${OPENING}]+`,
  ].join('|'),
  'gsu',
);

/** Wraps text for a terminal; a unit wider than a line, such as an address, gets its own. */
export function wrap(text: string, columns: number): string[] {
  const lines = [''];
  let width = 0;
  for (const [unit] of text.matchAll(UNIT)) {
    const added = unit.startsWith('\u001B') ? 0 : stringWidth(unit);
    if (width > 0 && width + added > columns) {
      lines.push('');
      width = 0;
    }
    if (width === 0 && unit.trim() === '' && lines.length > 1) continue;
    lines[lines.length - 1] += unit;
    width += added;
  }
  return lines.map((line) => line.trimEnd());
}
