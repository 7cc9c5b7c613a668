import stringWidth from 'fast-string-width';
import { codeBlock } from './markdown.js';

/** A column: what stands over it, and how wide it may be, where a letter is 1 wide and a Chinese character 2. */
type TableColumn = { readonly head: string; readonly most: number };

/** Lays out rows as a table in a block of code, without the columns that are empty. */
export function tableText(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const kept = [...columns.keys()].filter((at) => rows.some((row) => row[at] !== ''));
  const lines = [columns.map(({ head }) => head), ...rows].map((row) =>
    kept.map((at) => cut(row[at]!.replace(/\s+/gu, ' '), columns[at]!.most)),
  );
  const room = kept.map((_, at) => roomFor(lines.map((line) => line[at]!)));
  const shown = lines.map((line) => line.map((cell, at) => padded(cell, room[at]!)).join(' '));
  return codeBlock(shown.map((line) => line.trimEnd()).join('\n'));
}

/** A cell's characters, and how many of them are as wide as two letters. */
type Widths = { readonly narrow: number; readonly wide: number };

/** Pads with spaces of both widths, as a letter and a Chinese character stand in no fixed ratio on a phone. */
function padded(cell: string, room: Widths): string {
  const { narrow, wide } = widthsOf(cell);
  return cell + '\u3000'.repeat(room.wide - wide) + ' '.repeat(room.narrow - narrow);
}

function roomFor(cells: readonly string[]): Widths {
  const widths = cells.map(widthsOf);
  return {
    narrow: Math.max(...widths.map(({ narrow }) => narrow)),
    wide: Math.max(...widths.map(({ wide }) => wide)),
  };
}

function widthsOf(text: string): Widths {
  const widths = [...text].map((character) => stringWidth(character));
  const wide = widths.filter((width) => width > 1).length;
  return { narrow: widths.filter((width) => width === 1).length, wide };
}

/** Shortens a text to a width with an ellipsis. */
function cut(text: string, most: number): string {
  if (stringWidth(text) <= most) return text;
  const characters = [...text];
  while (stringWidth(characters.join('')) >= most) characters.pop();
  return `${characters.join('')}…`;
}
