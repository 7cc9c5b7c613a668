import { dump } from 'js-yaml';
import type { Block, Draft } from './draft.js';
import { NUMBERED } from './join.js';

/** Writes a document as a seed file: front matter, then a piece a paragraph. */
export function toSeedText({ title, url, publisher, date, blocks }: Draft): string {
  const fields = Object.entries({ title, url, publisher, date }).filter(([, value]) => value !== null);
  const front = dump(Object.fromEntries(fields), { lineWidth: -1 });
  return `---\n${front}---\n${blocks.map(writeBlock).join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'heading')
    return NUMBERED.test(block.text) ? block.text : `${'#'.repeat(Math.min(block.level, 6))} ${block.text}`;
  return writeTable(block.rows);
}

/** A table as GFM writes it, its header first. */
function writeTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const [header, ...rest] = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, at) => (row[at] ?? '').replaceAll('|', '｜'));
    return `| ${cells.join(' | ')} |`;
  });
  return [header, `|${' --- |'.repeat(width)}`, ...rest].join('\n');
}

/** The longest name of a seed file that is made of a title, in characters. */
const MAX_NAME = 40;

/** A file name for a title: without the characters that file systems or commands trip over. */
export function toFileName(title: string): string {
  const name = title
    .replace(/[\p{Cc}\p{Cf}\s/\\:*?"'<>|#%&{}$!@`=+~^,;@[\]（）()《》“”]+/gu, '-')
    .replace(/-{2,}/gu, '-');
  return (
    [...name.replace(/^[-.]+/u, '')]
      .slice(0, MAX_NAME)
      .join('')
      .replace(/[-.]+$/u, '') || 'document'
  );
}
