import { extname } from 'node:path';
import type { Source } from './draft.js';
import { ImportError } from './import-error.js';

/** The formats that can be read; of a text it is not yet known whether it is a page, Markdown or plain. */
export type FileFormat = 'pdf' | 'zip' | 'ole' | 'text';

/** How files begin that hold no text of a document, and what they are. */
const OTHERS: readonly { readonly magic: readonly string[]; readonly what: string }[] = [
  { magic: ['{\\rtf'], what: 'it is an RTF file; save it as .docx' },
  {
    magic: ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0'],
    what: 'it is a picture, which holds no text',
  },
  { magic: ['Rar!', '7z\u00bc\u00af', '\u001f\u008b'], what: 'it is an archive; unpack it first' },
];

/** A PDF may begin with other bytes (ISO 32000-1, annex H, note 13). */
const PDF_WITHIN = 1024;

/** Tells the format of a file by its first bytes; names and content types are often wrong. @throws ImportError */
export function kindOf({ bytes }: Source): FileFormat {
  if (bytes.length === 0) throw new ImportError('it is empty');
  const head = Buffer.from(bytes.subarray(0, PDF_WITHIN)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'ole';
  const other = OTHERS.find(({ magic }) => magic.some((bytes) => head.startsWith(bytes)));
  if (other) throw new ImportError(other.what);
  return 'text';
}

/** Whether a text is a web page. */
export function isPage(text: string, { name, contentType }: Source): boolean {
  if (/^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/iu.test(text)) return true;
  const named = /html/iu.test(contentType ?? '') || /^\.x?html?$/iu.test(extname(name));
  return named && /<\w/u.test(text);
}

/** Whether a text is Markdown. */
export function isMarkdown({ name, contentType }: Source): boolean {
  return /markdown/iu.test(contentType ?? '') || /^\.(?:md|markdown)$/iu.test(extname(name));
}
