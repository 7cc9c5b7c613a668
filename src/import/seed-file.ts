import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { dump } from 'js-yaml';
import { MAX_SEED_BYTES } from '../corpus/load.js';
import { isNumbered } from '../corpus/markers.js';
import { readSeed } from '../corpus/seed-file.js';
import type { Document } from '../corpus/types.js';
import type { Block, Draft } from './draft.js';
import { ImportError } from './import-error.js';
import type { NamedSource } from './list-sources.js';

/** A seed before it is written: its file's name and text, and the document that the program will read. */
export type Prepared = { readonly file: string; readonly text: string; readonly document: Document };

/** Makes a seed named as its file, of a page as its title. @throws ImportError where it could not be read back */
export function prepareSeed(draft: Draft, { name, isAddress }: NamedSource): Prepared {
  const stem = isAddress ? (draft.title ?? name) : basename(name, extname(name));
  const file = `${toFileName(stem)}.txt`;
  const text = toSeedText(draft);
  const bytes = Buffer.from(text);
  if (bytes.length > MAX_SEED_BYTES)
    throw new ImportError(
      `its text has ${bytes.length} bytes; at most ${MAX_SEED_BYTES} fit into a seed file`,
    );
  const document = readSeed(file, bytes);
  if (Array.isArray(document)) throw new ImportError(document.map(({ reason }) => reason).join('; '));
  return { file, text, document };
}

/** Writes a seed, unless it is a dry run. @returns its path @throws ImportError where one of that name is not replaced */
export async function writeSeed(
  { file, text }: Prepared,
  { folder, force, isDry }: { readonly folder: string; readonly force: boolean; readonly isDry: boolean },
): Promise<string> {
  const path = join(folder, file);
  const markdown = path.replace(/\.txt$/u, '.md');
  if (existsSync(markdown))
    throw new ImportError(`${markdown} has the same name; rename it or take it away first`);
  if (!force && existsSync(path)) throw new ImportError(`${path} is there already; --force replaces it`);
  if (isDry) return path;
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
  } catch (cause) {
    throw new ImportError(`${path} cannot be written (${(cause as Error).message})`, { cause });
  }
  return path;
}

/** Writes a document as a seed file: front matter, then a piece a paragraph. */
function toSeedText({ title, url, publisher, date, blocks }: Draft): string {
  const fields = Object.entries({ title, url, publisher, date }).filter(([, value]) => value !== null);
  const front = dump(Object.fromEntries(fields), { lineWidth: -1 });
  return `---\n${front}---\n${blocks.map(writeBlock).join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'heading')
    return isNumbered(block.text) ? block.text : `${'#'.repeat(Math.min(block.level, 6))} ${block.text}`;
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
function toFileName(title: string): string {
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
