import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { mergeNeighbours } from '../../../merge-neighbours.js';
import { type Inline, type MarkdownLine, readMarkdown } from '../../../reply/markdown.js';
import { partsOf, textsOf } from '../../../reply/reply.js';
import type { SentReply } from '../protocol.js';
import { OutsideLink } from './outside-link.js';
import { languageOf, usePage } from './page.js';

type LineGroup = Pick<MarkdownLine, 'shape'> & { readonly lines: readonly MarkdownLine[] };

/** Markdown as Discord draws it. */
export function Markdown({ text }: { readonly text: string }) {
  return groupsOf(readMarkdown(text)).map((group, at) => <Shaped key={at} {...group} />);
}

function groupsOf(lines: readonly MarkdownLine[]): LineGroup[] {
  const alone = lines.map((line): LineGroup => ({ shape: line.shape, lines: [line] }));
  return mergeNeighbours(alone, (before, { shape, lines: added }) =>
    before.shape === shape && shape !== 'heading' ? { shape, lines: [...before.lines, ...added] } : null,
  );
}

function Shaped({ shape, lines }: LineGroup) {
  if (shape === 'code') return <CodeBlock text={plainLines(lines)} />;
  if (shape === 'item') return <ul>{lines.map(item)}</ul>;
  if (shape === 'heading') return <h2>{lines.map(wordsOf)}</h2>;
  const shown = lines.map((line, at) => <p key={at}>{wordsOf(line)}</p>);
  if (shape === 'quote') return <blockquote lang={languageOf(plainLines(lines))}>{shown}</blockquote>;
  return <div class={shape}>{shown}</div>;
}

/** How deep an item is set in is told by the spaces before its mark, two for each level. */
function item(line: MarkdownLine, at: number): ComponentChildren {
  return (
    <li key={at} class={`level-${Math.floor(line.marks.length / 2)}`}>
      {wordsOf(line)}
    </li>
  );
}

function wordsOf({ shape, words }: MarkdownLine): ComponentChildren {
  return <Words words={words} isQuoted={shape === 'quote'} />;
}

type WordsProps = { readonly words: readonly Inline[]; readonly isQuoted: boolean };

function Words({ words, isQuoted }: WordsProps) {
  return words.map((part, at) => {
    if (part.kind === 'link')
      return (
        <OutsideLink key={at} url={part.url}>
          <Words words={part.words} isQuoted={isQuoted} />
        </OutsideLink>
      );
    const text = isQuoted ? part.text : unbroken(part.text);
    return part.isBold ? <strong key={at}>{text}</strong> : text;
  });
}

const DATE = /(\d{4}-\d{2}-\d{2})/u;

/** Keeps a date in one line, and a dot in the line of the words before it. */
function unbroken(text: string): ComponentChildren {
  const pieces = text.replaceAll(' ·', '\u00a0·').split(DATE);
  return pieces.map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <span key={at} class="unbroken">
        {piece}
      </span>
    ),
  );
}

/** How long it is said that something was copied, in milliseconds. */
const SHOWN = 2000;

/** Text that stays as it is, to be copied. */
function CodeBlock({ text }: { readonly text: string }) {
  return (
    <div class="code">
      <pre>
        <code>{text}</code>
      </pre>
      <CopyButton text={text} />
    </div>
  );
}

/** Copies a text; nothing where the browser does not let a page do that. */
function CopyButton({ text }: { readonly text: string }) {
  const { words } = usePage();
  const [isCopied, setCopied] = useState(false);
  // A browser has it only for pages of this machine, and for those that come encrypted.
  if (!navigator.clipboard) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN);
  };
  return (
    <button type="button" class="button copy" onClick={copy}>
      <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
    </button>
  );
}

/** The words of a reply, each link with its address after it, to be sent on elsewhere. */
export function plainText(reply: SentReply): string {
  return plainLines(textsOf(partsOf(reply)).flatMap(readMarkdown));
}

/** The words of some lines. */
function plainLines(lines: readonly MarkdownLine[]): string {
  return lines.map(({ words }) => plainWords(words)).join('\n');
}

function plainWords(words: readonly Inline[]): string {
  return words
    .map((part) => (part.kind === 'link' ? `${plainWords(part.words)} ${part.url}` : part.text))
    .join('');
}
