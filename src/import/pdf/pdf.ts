import { bareName, withoutSite } from '../../corpus/titles.js';
import { firstFound } from '../../first-found.js';
import type { Block, Reading } from '../draft.js';
import { fieldsOf, toProvenance } from '../fields.js';
import { ImportError } from '../import-error.js';
import { tidy } from '../join.js';
import { splitAtGutter } from './columns.js';
import { separateFurniture } from './furniture.js';
import { median, type PdfLine } from './lines.js';
import { readPageLines } from './page-lines.js';
import { readBlocks } from './paragraphs.js';
import { readPdf } from './pdfium.js';

/** The least characters a page; with fewer the pages are pictures. */
const MIN_CHARACTERS = 15;

/** Reads a PDF. @throws ImportError where it is encrypted, broken, too long, or holds pictures of pages only */
export async function readPdfDocument(bytes: Uint8Array): Promise<Reading> {
  const { pages, title } = await readPdf(bytes);
  const all = pages.flatMap(readPageLines);
  const characters = all.reduce((sum, { text }) => sum + text.length, 0);
  if (characters < pages.length * MIN_CHARACTERS)
    throw new ImportError('its pages are pictures (a scan); run text recognition (OCR) over it first');
  const unknown = all.reduce((sum, { text }) => sum + (text.match(/\uFFFD/gu)?.length ?? 0), 0);
  if (unknown > characters * 0.1)
    throw new ImportError(
      'its fonts do not say which characters they draw; run text recognition (OCR) over it',
    );
  const em = median(all.flatMap((line) => Array.from({ length: line.text.length }, () => line.em)));
  const { lines: drawn, furniture } = separateFurniture(all, em);
  const lines = splitAtGutter(drawn);
  const fields = lines.map(({ cells }) => fieldsOf(closeGaps(cells.map(({ text }) => text))));
  const text = lines.filter((_, at) => fields[at]!.length < 2 && !isAmongFields(fields, at));
  const stated = toProvenance(lines.flatMap((_, at) => (text.includes(lines[at]!) ? [] : fields[at]!)));
  return {
    stated: {
      ...stated,
      url: stated.url ?? printedAddress(furniture),
      title: stated.title ?? titleIn(text, title),
    },
    blocks: readBlocks(text, em).map(widen),
  };
}

/** 标 | 题：国务院关于…: the name of a field that was set wide is one cell. */
function closeGaps(cells: readonly string[]): string[] {
  const [first = '', second = '', ...rest] = cells;
  return first.length === 1 && /^\p{Script=Han}[:：]/u.test(second)
    ? [`${first}${second}`, ...rest]
    : [...cells];
}

/** A line with one field right beside a line of several. */
function isAmongFields(fields: readonly (readonly unknown[])[], at: number): boolean {
  return fields[at]!.length > 0 && [at - 1, at + 1].some((other) => (fields[other]?.length ?? 0) > 0);
}

/** The address that a browser prints at the edge of each page. */
function printedAddress(furniture: readonly PdfLine[]): string | null {
  return firstFound(furniture, ({ text }) => {
    const address = /https?:\/\/[^\s，。；（）]+/u.exec(text)?.[0];
    return address && URL.canParse(address) && !/…|\.\.\./u.test(address) ? address : null;
  });
}

/** On how many pages from the first a document says its title. */
const TITLE_PAGES = 3;

/** A title among the properties is often that of a file, a program or another document; null unless the text says it too. */
function titleIn(lines: readonly PdfLine[], title: string): string | null {
  const name = withoutSite(tidy(title));
  const words = lines.filter(({ page }) => page < TITLE_PAGES).map(({ text }) => text);
  return name.length >= MIN_TITLE && bareName(words.join('')).includes(bareName(name)) ? name : null;
}

const MIN_TITLE = 4;

function widen(block: Block): Block {
  const wide = (text: string): string => tidy(widenMarks(text));
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(wide)) };
  return { ...block, text: wide(block.text) };
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };
const CHINESE_BEFORE = '(?<=[\\p{Script=Han}，。、；：？！（）《》“”〔〕％%]\\s?)';
const MARK = new RegExp(`${CHINESE_BEFORE}[,:;?!]|[,;?!](?=\\p{Script=Han})`, 'gu');

/** Writes Chinese marks at full width, as fonts of print shops draw them under the codes of half-width ones. */
function widenMarks(text: string): string {
  return widenBrackets(text).replace(MARK, (mark) => WIDE[mark]!);
}

/** Brackets that hold Chinese, or stand beside it, at both ends alike. */
function widenBrackets(text: string): string {
  return text.replace(/\(([^()]{0,200})\)/gu, (whole, inner: string, at: number) => {
    const beside = `${text[at - 1] ?? ''}${inner}${text[at + whole.length] ?? ''}`;
    return /\p{Script=Han}/u.test(beside) ? `（${inner}）` : whole;
  });
}
