/** A straight line along an axis: where it stands on the other axis, and from where to where it reaches, in points. */
export type Ruling = { readonly at: number; readonly from: number; readonly to: number };

/** The lines that a page draws. */
export type Rulings = { readonly across: readonly Ruling[]; readonly down: readonly Ruling[] };

/** The functions of PDFium for what a page draws (fpdf_edit.h); pointers are numbers. */
export type PdfiumPaths = {
  readonly HEAPU8: Uint8Array;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFPath_CountSegments(path: number): number;
  _FPDFPath_GetPathSegment(path: number, index: number): number;
  _FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number;
  _FPDFPathSegment_GetType(segment: number): number;
  _FPDFPathSegment_GetClose(segment: number): number;
};

/** Types of objects and of segments (fpdf_edit.h). */
const [PATH, FORM] = [2, 5];
const [LINE_TO, MOVE_TO] = [0, 2];

/** Drawings have more lines than tables do. */
const MAX_RULINGS = 4000;
const MAX_DEPTH = 3;
/** A line leans at most so much, and is at least so long, in points. */
const STRAIGHT = 0.5;
const MIN_LENGTH = 4;

type Matrix = readonly [number, number, number, number, number, number];
type Point = { readonly x: number; readonly y: number };

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads the straight lines of a page, also as the edges of its rectangles; none where it holds a drawing. */
export function readRulings(pdfium: PdfiumPaths, page: number, scratch: number): Rulings {
  const reader = new RulingReader(pdfium, scratch);
  const count = pdfium._FPDFPage_CountObjects(page);
  for (let at = 0; at < count && !reader.isFull; at += 1)
    reader.readObject(pdfium._FPDFPage_GetObject(page, at), IDENTITY, 0);
  return reader.isFull ? { across: [], down: [] } : reader;
}

class RulingReader {
  readonly across: Ruling[] = [];
  readonly down: Ruling[] = [];

  constructor(
    private readonly pdfium: PdfiumPaths,
    private readonly scratch: number,
  ) {}

  get isFull(): boolean {
    return this.across.length + this.down.length > MAX_RULINGS;
  }

  readObject(object: number, around: Matrix, depth: number): void {
    const type = this.pdfium._FPDFPageObj_GetType(object);
    if (type !== PATH && type !== FORM) return;
    const matrix = product(this.matrixOf(object), around);
    if (type === PATH) this.readPath(object, matrix);
    else if (depth < MAX_DEPTH) this.readForm(object, matrix, depth);
  }

  private readForm(form: number, matrix: Matrix, depth: number): void {
    const count = this.pdfium._FPDFFormObj_CountObjects(form);
    for (let at = 0; at < count && !this.isFull; at += 1)
      this.readObject(this.pdfium._FPDFFormObj_GetObject(form, at), matrix, depth + 1);
  }

  private readPath(path: number, matrix: Matrix): void {
    const count = this.pdfium._FPDFPath_CountSegments(path);
    let start: Point | null = null;
    let last: Point | null = null;
    for (let at = 0; at < count && !this.isFull; at += 1) {
      const segment = this.pdfium._FPDFPath_GetPathSegment(path, at);
      const type = this.pdfium._FPDFPathSegment_GetType(segment);
      const point = this.pointOf(segment, matrix);
      if (type === MOVE_TO) start = point;
      if (type === LINE_TO && last) this.add(last, point);
      if (start && this.pdfium._FPDFPathSegment_GetClose(segment) !== 0) this.add(point, start);
      last = point;
    }
  }

  private add(from: Point, to: Point): void {
    const [width, height] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
    if (height < STRAIGHT && width > MIN_LENGTH)
      this.across.push({ at: from.y, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) });
    if (width < STRAIGHT && height > MIN_LENGTH)
      this.down.push({ at: from.x, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) });
  }

  /** A matrix is six floats (fs_matrix). */
  private matrixOf(object: number): Matrix {
    this.pdfium._FPDFPageObj_GetMatrix(object, this.scratch);
    return [...new Float32Array(this.pdfium.HEAPU8.buffer, this.scratch, 6)] as unknown as Matrix;
  }

  private pointOf(segment: number, [a, b, c, d, e, f]: Matrix): Point {
    this.pdfium._FPDFPathSegment_GetPoint(segment, this.scratch, this.scratch + 4);
    const [x = 0, y = 0] = new Float32Array(this.pdfium.HEAPU8.buffer, this.scratch, 2);
    return { x: a * x + c * y + e, y: b * x + d * y + f };
  }
}

/** First the one, then the other around it. */
function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
