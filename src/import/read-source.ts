import { basename, extname } from 'node:path';
import { hasHead, readSeed } from '../corpus/seed-file.js';
import { completeProvenance } from '../corpus/self-naming.js';
import { withoutCover } from './cover.js';
import { type Block, type Draft, merge, type Reading, type Source } from './draft.js';
import { joinLabels, splitFields } from './fields.js';
import { ImportError } from './import-error.js';
import { withoutPages } from './pages.js';
import { arrange } from './parts.js';
import { withoutSurroundings } from './surroundings.js';

/** Reads a file or page of any format that is known. @throws ImportError with what is wrong with it */
export async function readSource(source: Source): Promise<Draft> {
  const { stated, blocks } = await readFormat(source);
  const split = splitFields(withoutSurroundings(joinLabels(blocks)));
  const arranged = arrange(split.blocks);
  if (arranged.length === 0) throw new ImportError('it holds no text');
  const known = completeProvenance(merge({ url: source.url }, stated, split.stated), wordsOf(arranged));
  return {
    ...known,
    title: known.title ?? basename(source.name, extname(source.name)),
    blocks: withoutCover(arranged),
  };
}

/** The words of headings and paragraphs. */
function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.filter((block) => block.kind !== 'table').map(({ text }) => text);
}

/** Each format's library is loaded when a file needs it. */
async function readFormat(source: Source): Promise<Reading> {
  switch (kindOf(source)) {
    case 'pdf':
      return (await import('./pdf/pdf.js')).readPdfDocument(source.bytes);
    case 'zip':
      return (await import('./word/docx.js')).readDocx(source.bytes);
    case 'ole':
      return (await import('./word/doc.js')).readDoc(source.bytes);
    default:
      return readTextFormat(source);
  }
}

/** The largest text, page or Markdown file that is read, in bytes. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;

async function readTextFormat(source: Source): Promise<Reading> {
  if (source.bytes.length > MAX_TEXT_BYTES)
    throw new ImportError(
      `it is too large: ${(source.bytes.length / 1024 / 1024).toFixed(1)} MB; at most ${MAX_TEXT_BYTES / 1024 / 1024} MB are read`,
    );
  const text = decodeText(source.bytes, source.contentType);
  if (text.trim() === '') throw new ImportError('it is empty');
  if (isPage(text, source)) return (await import('./page/page.js')).readPage(text, source.url);
  const seed = hasHead(text) ? readSeed(source.name, Buffer.from(text)) : [];
  const body = withoutPages(Array.isArray(seed) ? text : seed.text.slice(seed.body.start, seed.body.end));
  const { stated, blocks } = isMarkdown(source)
    ? await (await import('./markdown.js')).readMarkdown(body)
    : (await import('./text.js')).readText(body);
  if (Array.isArray(seed)) return { stated, blocks };
  return { stated: { ...seed, issuer: seed.publisher, issued: seed.date }, blocks };
}

/** The formats that can be read; of a text it is not yet known whether it is a page, Markdown or plain. */
type FileFormat = 'pdf' | 'zip' | 'ole' | 'text';

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

function isPage(text: string, { name, contentType }: Source): boolean {
  if (/^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/iu.test(text)) return true;
  const named = /html/iu.test(contentType ?? '') || /^\.x?html?$/iu.test(extname(name));
  return named && /<\w/u.test(text);
}

function isMarkdown({ name, contentType }: Source): boolean {
  return /markdown/iu.test(contentType ?? '') || /^\.(?:md|markdown)$/iu.test(extname(name));
}

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
function decodeText(bytes: Uint8Array, contentType: string | null): string {
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
