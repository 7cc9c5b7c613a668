/** A line of a made PDF: where it begins, in points from the lower left corner, how large it is, and what it says. */
export type PdfLine = {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
};

/** A rectangle that a page draws: its lower left corner, its width and its height. */
export type PdfBox = readonly [number, number, number, number];

const CATALOGUE = 1;
const PAGES = 2;
const FONT = 3;
const FIRST_PAGE = 6;

/**
 * Makes a PDF of A4 pages. Its font is one of those that every reader of Chinese PDFs knows by name, with characters
 * one em wide, so that none has to be embedded.
 */
export function makePdf(
  pages: readonly (readonly PdfLine[])[],
  title = '',
  boxes: readonly (readonly PdfBox[])[] = [],
): Buffer {
  const kids = pages.map((_, index) => `${FIRST_PAGE + index * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages ${PAGES} 0 R >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 850 /Descent -150 /CapHeight 700 /StemV 90 >>',
    ...pages.flatMap((lines, index) => pageObjects(lines, boxes[index] ?? [], FIRST_PAGE + index * 2)),
    `<< /Title <${hex(`\uFEFF${title}`)}> >>`,
  ];
  return assemble(objects);
}

function pageObjects(lines: readonly PdfLine[], boxes: readonly PdfBox[], number: number): string[] {
  const content = [
    ...lines.map(({ x, y, size = 16, text }) => `BT /F1 ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`),
    ...boxes.map((box) => `${box.join(' ')} re S`),
  ].join('\n');
  return [
    `<< /Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${FONT} 0 R >> >> /Contents ${number + 1} 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
}

function hex(text: string): string {
  return [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

function assemble(objects: readonly string[]): Buffer {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root ${CATALOGUE} 0 R /Info ${objects.length} 0 R >>`;
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

/** The lines of a justified text: `width` characters each, the first set in by two. */
export function setParagraph(
  text: string,
  {
    x,
    y,
    width,
    size = 16,
    leading = 28,
  }: { x: number; y: number; width: number; size?: number; leading?: number },
): PdfLine[] {
  const lines: PdfLine[] = [];
  for (let at = 0; at < text.length; ) {
    const indent = at === 0 ? 2 : 0;
    const part = text.slice(at, at + width - indent);
    lines.push({ x: x + indent * size, y: y - lines.length * leading, size, text: part });
    at += part.length;
  }
  return lines;
}
