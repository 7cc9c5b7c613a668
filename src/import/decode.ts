import { ImportError } from './import-error.js';

/** Names of encodings that are parts of GB 18030 (WHATWG Encoding, § 10). */
const CHINESE = /^(?:gb_?2312(?:-80)?|gbk|x-gbk|gb18030|hz-gb-2312)$/iu;
/** How far into a page its declared encoding may stand, in bytes (HTML, § 13.2.3.2). */
const DECLARED_WITHIN = 4096;
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}?encoding=["']([\w.:-]{2,40})/iu;

/** The encodings of Chinese texts that declare none. */
const UNDECLARED = ['gb18030', 'big5'];
/** The commonest marks and characters: in a wrong encoding a text has next to none of them. */
const COMMON = /[，。、；：的一年]/gu;

/** Decodes by byte order mark, as UTF-8, by the declared encoding, else as Chinese. @throws ImportError where none fits */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const labels = [markOf(bytes), 'utf-8', declaredIn(bytes, contentType)];
  const readings = labels.map((label) => () => (label === null ? null : tryDecode(bytes, label)));
  for (const read of [...readings, () => readUndeclared(bytes)]) {
    const text = read();
    if (text?.includes('\0')) break;
    if (text !== null) return text.replace(/\r\n?/gu, '\n');
  }
  throw new ImportError(
    'it is no document: neither a PDF nor a Word file, and no text in an encoding that is known; save it as UTF-8',
  );
}

function readUndeclared(bytes: Uint8Array): string | null {
  const texts = UNDECLARED.flatMap((label) => tryDecode(bytes, label) ?? []);
  const commonIn = (text: string): number => text.match(COMMON)?.length ?? 0;
  return texts.sort((a, b) => commonIn(b) - commonIn(a))[0] ?? null;
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function declaredIn(bytes: Uint8Array, contentType: string | null): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const match = /charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(contentType ?? '') ?? DECLARED.exec(head);
  const label = match?.[1] ?? match?.[2] ?? null;
  return label !== null && CHINESE.test(label) ? 'gb18030' : label;
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
