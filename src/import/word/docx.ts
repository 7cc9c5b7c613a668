import { unzipSync, zipSync } from 'fflate';
import type { Reading } from '../draft.js';
import { ImportError } from '../import-error.js';
import { parseHtml } from '../page/nodes.js';
import { readTree } from '../page/tree-blocks.js';
import { restoreNumbers } from './restore-numbers.js';

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

/** The parts of a Word file by their names (ECMA-376, part 2). */
export type WordParts = Record<string, Uint8Array>;

/** What other files that are zip archives hold. */
const OTHERS: readonly { readonly holds: RegExp; readonly what: string }[] = [
  { holds: /^xl\//u, what: 'it is an Excel workbook; save the text as .docx' },
  { holds: /^ppt\//u, what: 'it is a PowerPoint presentation; save the text as .docx' },
  { holds: /^content\.xml$/u, what: 'it is an OpenDocument file; save it as .docx' },
];
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u;
const MAX_ENTRIES = 10_000;
/** How much of a Word file may be read once it is unpacked, in bytes. */
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;

/** Unpacks the texts of a Word file, no more than it claims, which is added up first (zip bombs). @throws ImportError */
function unpackWord(bytes: Uint8Array): WordParts {
  const names: string[] = [];
  let claimed = 0;
  const parts = attempt(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!NEEDED.test(name) || names.length > MAX_ENTRIES) return false;
        claimed += originalSize;
        if (claimed > MAX_UNPACKED_BYTES)
          throw new ImportError(`it unpacks to more than ${MAX_UNPACKED_BYTES / 1024 / 1024} MB`);
        return true;
      },
    }),
  );
  if (parts['word/document.xml']) return parts;
  const other = OTHERS.find(({ holds }) => names.some((name) => holds.test(name)));
  throw new ImportError(other?.what ?? 'it is an archive, not a document; unpack it first');
}

function attempt(unpack: () => WordParts): WordParts {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('it is a broken Word file', { cause: error });
  }
}
