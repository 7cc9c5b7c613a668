import { PDFiumModule } from '@hyzyla/pdfium';
import { foldRadicals } from '../../text/fold.js';
import { ImportError } from '../import-error.js';
import { type PdfiumPaths, type Rulings, readRulings } from './rulings.js';

/** A character where it stands on its page, in points from the lower left corner. */
export type Glyph = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** The height of its baseline. */
  readonly base: number;
};

/** A page with its characters, in the order in which the file draws them. */
export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: Rulings;
};

/** What a PDF says: its pages, and the title among its properties. */
type Pdf = { readonly pages: readonly PdfPage[]; readonly title: string };

/** The functions of PDFium that are used here (fpdfview.h, fpdf_text.h, fpdf_doc.h); pointers are numbers. */
type Pdfium = PdfiumPaths & {
  readonly wasmExports: { malloc(size: number): number; free(pointer: number): void };
  _FPDF_InitLibrary(): void;
  _FPDF_LoadMemDocument(bytes: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_GetMetaText(document: number, tag: number, buffer: number, size: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDF_GetPageBoundingBox(page: number, rectangle: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  _FPDFText_GetCharAngle(text: number, index: number): number;
};

/** FPDF_GetLastError (fpdfview.h). */
const PASSWORD_ERROR = 4;
const SECURITY_ERROR = 5;

/** The most pages that are read. */
const MAX_PAGES = 1000;
/** Characters turned by more than a tenth of a radian are a watermark or a stamp. */
const LEAST_COSINE = Math.cos(0.1);
const SCRATCH_BYTES = 4096;

/** Reads the characters of a PDF. @throws ImportError where it is encrypted, broken or too long */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdfium = (await PDFiumModule({})) as unknown as Pdfium;
  pdfium._FPDF_InitLibrary();
  const document = open(pdfium, bytes);
  const count = pdfium._FPDF_GetPageCount(document);
  if (count > MAX_PAGES) throw new ImportError(`it has ${count} pages; at most ${MAX_PAGES} are read`);
  const scratch = pdfium.wasmExports.malloc(SCRATCH_BYTES);
  const pages = Array.from({ length: count }, (_, index) => readPage(pdfium, document, index, scratch));
  return { pages, title: readTitle(pdfium, document, scratch) };
}

function open(pdfium: Pdfium, bytes: Uint8Array): number {
  const pointer = pdfium.wasmExports.malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, pointer);
  const document = pdfium._FPDF_LoadMemDocument(pointer, bytes.length, 0);
  if (document !== 0) return document;
  const error = pdfium._FPDF_GetLastError();
  if (error === PASSWORD_ERROR || error === SECURITY_ERROR)
    throw new ImportError('it is encrypted; save it without a password');
  throw new ImportError('it is a broken PDF');
}

function readTitle(pdfium: Pdfium, document: number, scratch: number): string {
  const tag = scratch;
  const buffer = scratch + 16;
  pdfium.HEAPU8.set(Buffer.from('Title\0'), tag);
  const size = pdfium._FPDF_GetMetaText(document, tag, buffer, SCRATCH_BYTES - 16);
  if (size <= 2 || size > SCRATCH_BYTES - 16) return '';
  return Buffer.from(pdfium.HEAPU8.slice(buffer, buffer + size - 2)).toString('utf16le');
}

function readPage(pdfium: Pdfium, document: number, index: number, scratch: number): PdfPage {
  const page = pdfium._FPDF_LoadPage(document, index);
  if (page === 0) return { width: 0, height: 0, glyphs: [], rulings: { across: [], down: [] } };
  const text = pdfium._FPDFText_LoadPage(page);
  const isSeen = visibleOn(pdfium, page, scratch);
  const upright = Array.from({ length: pdfium._FPDFText_CountChars(text) }, (_, at) => at).filter(
    (at) => Math.cos(pdfium._FPDFText_GetCharAngle(text, at)) > LEAST_COSINE,
  );
  const glyphs = upright.map((at) => readGlyph(pdfium, text, at, scratch)).filter(isSeen);
  const size = { width: pdfium._FPDF_GetPageWidthF(page), height: pdfium._FPDF_GetPageHeightF(page) };
  const rulings = readRulings(pdfium, page, scratch);
  pdfium._FPDFText_ClosePage(text);
  pdfium._FPDF_ClosePage(page);
  return { ...size, glyphs, rulings };
}

/** Whether a character stands on the page, not beside it; spaces that PDFium adds stand nowhere. */
function visibleOn(pdfium: Pdfium, page: number, scratch: number): (glyph: Glyph) => boolean {
  pdfium._FPDF_GetPageBoundingBox(page, scratch);
  const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(pdfium.HEAPU8.buffer, scratch, 4);
  return (glyph) =>
    glyph.text.trim() === '' ||
    (glyph.right > left && glyph.left < right && glyph.top > bottom && glyph.bottom < top);
}

/** A rectangle is four floats: left, top, right, bottom; an origin is two doubles (fs_rectf, fpdf_text.h). */
function readGlyph(pdfium: Pdfium, text: number, at: number, scratch: number): Glyph {
  pdfium._FPDFText_GetLooseCharBox(text, at, scratch);
  pdfium._FPDFText_GetCharOrigin(text, at, scratch + 16, scratch + 24);
  const { buffer } = pdfium.HEAPU8;
  const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(buffer, scratch, 4);
  const base = new Float64Array(buffer, scratch + 24, 1)[0] ?? 0;
  return { text: toText(pdfium._FPDFText_GetUnicode(text, at)), left, right, bottom, top, base };
}

/** Kangxi radicals and compatibility forms stand for the characters that they show. */
function toText(unicode: number): string {
  if (unicode === 0 || unicode > 0x10ffff || (unicode >= 0xd800 && unicode <= 0xdfff)) return '\uFFFD';
  const character = String.fromCodePoint(unicode);
  return /[\uF900-\uFAFF]/u.test(character) ? character.normalize('NFKC') : foldRadicals(character);
}
