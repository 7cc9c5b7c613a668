import type { ComponentChildren } from 'preact';
import { mergeNeighbours } from '../../../merge-neighbours.js';
import { type Inline, type MarkdownLine, readMarkdown } from '../../../reply/read-markdown.js';
import { CodeBlock } from './code-block.js';
import { languageOf } from './language.js';
import { OutsideLink } from './outside-link.js';
import { plainLines } from './plain-text.js';

type LineGroup = {
  readonly shape: Extract<MarkdownLine, { kind: 'line' }>['shape'] | 'code';
  readonly lines: readonly MarkdownLine[];
};

/** Markdown as Discord draws it. */
export function Markdown({ text }: { readonly text: string }) {
  return groupsOf(readMarkdown(text)).map((group, at) => <Shaped key={at} {...group} />);
}

function groupsOf(lines: readonly MarkdownLine[]): LineGroup[] {
  const alone = lines.map(
    (line): LineGroup => ({ shape: line.kind === 'code' ? 'code' : line.shape, lines: [line] }),
  );
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
  const level = line.kind === 'code' ? 0 : Math.floor(line.marks.length / 2);
  return (
    <li key={at} class={`level-${level}`}>
      {wordsOf(line)}
    </li>
  );
}

function wordsOf(line: MarkdownLine): ComponentChildren {
  return line.kind === 'code' ? null : <Words words={line.words} isQuoted={line.shape === 'quote'} />;
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
