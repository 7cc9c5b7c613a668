import type { Reading } from '../draft.js';
import { ImportError } from '../import-error.js';
import { readText } from '../text.js';

/** The streams that tell what an OLE file is ([MS-CFB]; [MS-OFFCRYPTO] for EncryptedPackage), and why it is refused. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['EncryptedPackage', 'it is encrypted; save it without a password'],
  ['Workbook', 'it is an Excel workbook; save the text as .docx'],
  ['PowerPoint Document', 'it is a PowerPoint presentation; save the text as .docx'],
];
const UNREADABLE = 'it cannot be read as an old Word file; save it as .docx';
/** The start of the WordDocument stream, and in its flags the bit for encryption ([MS-DOC], 2.5.2 FibBase). */
const FIB_IDENTIFIER = Buffer.from([0xec, 0xa5]);
const FLAGS_AT = 10;
const ENCRYPTED = 0x0100;
const SECTOR = 512;

/** Reads a .doc file; its automatic numbers are not among its text and are lost. @throws ImportError */
export async function readDoc(bytes: Uint8Array): Promise<Reading> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const other = OTHERS.find(([stream]) => buffer.includes(Buffer.from(stream, 'utf16le')));
  if (other) throw new ImportError(other[1]);
  if (!buffer.includes(Buffer.from('WordDocument', 'utf16le'))) throw new ImportError(UNREADABLE);
  if (isEncrypted(buffer)) throw new ImportError('it is encrypted; save it without a password');
  const { default: WordExtractor } = await import('word-extractor');
  try {
    const document = await new WordExtractor().extract(buffer);
    return readText(document.getBody());
  } catch (cause) {
    throw new ImportError(UNREADABLE, { cause });
  }
}

function isEncrypted(buffer: Buffer): boolean {
  for (let at = SECTOR; at + SECTOR <= buffer.length; at += SECTOR) {
    if (buffer.subarray(at, at + 2).equals(FIB_IDENTIFIER))
      return (buffer.readUInt16LE(at + FLAGS_AT) & ENCRYPTED) !== 0;
  }
  return false;
}
