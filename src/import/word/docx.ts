import { zipSync } from 'fflate';
import type { Reading } from '../draft.js';
import { ImportError } from '../import-error.js';
import { parseHtml } from '../page/nodes.js';
import { readTree } from '../page/tree-blocks.js';
import { restoreNumbers } from './restore-numbers.js';
import { unpackWord, type WordParts } from './zip.js';

/** Reads a .docx file, with the numbers that Word writes by itself. @throws ImportError */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const parts = unpackWord(bytes);
  const text = new TextEncoder().encode(restoreNumbers(parts));
  // Without its numbering part the numbers are not taken for lists again.
  const { 'word/numbering.xml': _, ...rest } = parts;
  const tree = await parseHtml(
    `<html><body>${await toHtml({ ...rest, 'word/document.xml': text })}</body></html>`,
  );
  for (const note of [...tree.querySelectorAll('[id^="footnote-"], [id^="endnote-"]')]) note.remove();
  return { stated: {}, blocks: readTree(tree.body) };
}

async function toHtml(parts: WordParts): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    return (await mammoth.convertToHtml({ buffer }, { convertImage, externalFileAccess: false })).value;
  } catch (cause) {
    throw new ImportError('it is a broken Word file', { cause });
  }
}
