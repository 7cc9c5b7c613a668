import { grouped } from '../../grouped.js';
import type { PdfLine } from './lines.js';

/** How far from the edge of a page headers, footers and page numbers stand, as a part of its height. */
const MARGIN = 0.12;
/** A line that so many of the pages have at their edge belongs to none of them. */
const SHARE = 0.3;
const PAGE_NUMBER =
  /^(?:第\s?\d{1,4}\s?页(?:\s?[,，/]?\s?共\s?\d{1,4}\s?页)?|[-—–−·.\s]*\d{1,4}[-—–−·.\s]*|\d{1,4}\s?\/\s?\d{1,4}|[ivxⅠ-ⅿ]{1,6})$/iu;
/** —12—: a number between dashes is that of a page also further in. */
const DASHED_NUMBER = /^[-—–−·]\s?\d{1,4}\s?[-—–−·]$/u;
const FAR = 0.2;
const FOOTNOTE = /^(?:[①-⑳*†]|[[［〔]?\d{1,2}[\]］〕]?(?![\d.．、年月日]))/u;
/** Footnotes are set so much smaller than the text. */
const FOOTNOTE_SIZE = 0.88;

/** Takes print headers, footers and page numbers away, and footnotes at the foot of a page. */
export function separateFurniture(lines: readonly PdfLine[], em: number) {
  const pages = new Set(lines.map(({ page }) => page)).size;
  const counts = countAtEdges(lines);
  const least = Math.max(2, Math.ceil(pages * SHARE));
  const isFurniture = (line: PdfLine): boolean =>
    (isAtEdge(line) && (PAGE_NUMBER.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= least)) ||
    (isAtEdge(line, FAR) && DASHED_NUMBER.test(line.text));
  const text = lines.filter((line) => !isFurniture(line));
  return { lines: withoutFootnotes(text, em), furniture: lines.filter(isFurniture) };
}

function isAtEdge({ base, height, table }: PdfLine, margin = MARGIN): boolean {
  return table === null && (base > height * (1 - margin) || base < height * margin);
}

/** On how many pages each line stands at the edge, whatever its figures. */
function countAtEdges(lines: readonly PdfLine[]): Map<string, number> {
  const pages = grouped(lines.filter((line) => isAtEdge(line)).map((line) => [keyOf(line), line.page]));
  return new Map([...pages].map(([key, found]) => [key, new Set(found).size]));
}

/** The same words at the same height. */
function keyOf({ text, base, em }: PdfLine): string {
  return `${Math.round(base / Math.max(em, 1))} ${text.replace(/\d+/gu, '#').replace(/\s/gu, '')}`;
}

/** From the first small line with a mark at the foot of a page on, all is notes. */
function withoutFootnotes(lines: readonly PdfLine[], em: number): PdfLine[] {
  let notesOf = -1;
  return lines.filter((line) => {
    const isSmall = line.table === null && line.em < em * FOOTNOTE_SIZE && line.base < line.height * 0.4;
    if (isSmall && line.cells.length === 1 && FOOTNOTE.test(line.text)) notesOf = line.page;
    return !(isSmall && notesOf === line.page);
  });
}
