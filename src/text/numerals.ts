import { DIGITS, ZEROS } from '../lexicon/numerals.js';

const VALUES = new Map<string, number>([
  ...Array.from(ZEROS, (zero) => [zero, 0] as const),
  ...Array.from(DIGITS, (digit, at) => [digit, at + 1] as const),
  ['两', 2],
  ['俩', 2],
]);

const SMALL_UNITS = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000 }));
const LARGE_UNITS = new Map(Object.entries({ 万: 1e4, 亿: 1e8 }));

/** Reads a number in Chinese or Arabic numerals or both (二十一, 九点五, 1万亿, 1,234.5); null where the text is none. */
export function parseNumeral(text: string): number | null {
  const plain = readSigns(text);
  const tokens = plain.match(/\d+(?:\.\d+)?|./gu) ?? [];
  if (tokens.length === 0) return null;
  if (plain.includes('点')) return parseDecimal(plain);
  if (tokens.length > 1 && tokens.every((token) => VALUES.has(token)))
    return Number(tokens.map((token) => VALUES.get(token)).join(''));
  const sum = new PlaceValueSum();
  return tokens.every((token) => sum.add(token)) ? sum.total() : null;
}

/** Normalises width, drops what parts thousands (12，000, 3 500, 1'200), and reads 。 between digits as a point. */
function readSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?<=\d)[,'’ ](?=\d{3})/g, '')
    .replace(/(?<=\d)[ \u3000](?=[十百千万亿])/g, '')
    .replace(/(?<=\d)。(?=\d)/g, '.');
}

/** Reads 九点五 as 9.5 and 一点五万 as 15,000: the digits after the point stand one by one. */
function parseDecimal(text: string): number | null {
  const [, whole = '', fraction = '', scale = ''] = /^([^点]+)点([^点]+?)([十百千万亿]*)$/u.exec(text) ?? [];
  const digits = [...fraction].map((character) => VALUES.get(character));
  const value = parseNumeral(whole);
  if (value === null || digits.length === 0 || digits.includes(undefined)) return null;
  const factor = scale === '' ? 1 : parseNumeral(scale)!;
  return Number((Number(`${value}.${digits.join('')}`) * factor).toPrecision(12));
}

const WRITTEN = `零${DIGITS}`;
const PLACES = ['', '十', '百', '千'];

/** Writes a number under ten thousand as Chinese does: 12 is 十二, 305 三百零五, 5.1 五点一; others in figures. */
export function writeNumeral(value: number): string {
  if (!(value >= 0 && value < 1e4)) return String(value);
  const [whole = '', fraction] = String(value).split('.');
  const written = [...whole]
    .map((digit, at) => (digit === '0' ? '零' : writeDigits(digit) + PLACES[whole.length - 1 - at]!))
    .join('')
    .replace(/零+/gu, '零')
    .replace(/(?<=.)零$/u, '')
    .replace(/^一十/u, '十');
  return fraction === undefined ? written : `${written}点${writeDigits(fraction)}`;
}

/** Writes digits one by one: 2025 is 二零二五. */
export function writeDigits(digits: string): string {
  return digits.replace(/\d/gu, (digit) => WRITTEN[Number(digit)]!);
}

/** Adds digits and units from left to right: 三(千)五(百)(万) = (3·1000 + 5·100)·10000. */
class PlaceValueSum {
  private whole = 0;
  private largest = Number.POSITIVE_INFINITY;
  private section = 0;
  private digit: number | null = null;

  /** Returns false where the token is neither a digit nor a unit. */
  add(token: string): boolean {
    const digit = VALUES.get(token) ?? (/^\d/.test(token) ? Number(token) : undefined);
    if (digit !== undefined) this.digit = digit;
    else if (SMALL_UNITS.has(token)) this.addSmall(SMALL_UNITS.get(token)!);
    else if (LARGE_UNITS.has(token)) this.addLarge(LARGE_UNITS.get(token)!);
    else return false;
    return true;
  }

  /** Rounded to twelve digits: 2.3万 is 23000, not 22999.999999999996. */
  total(): number {
    return Number((this.whole + this.section + (this.digit ?? 0)).toPrecision(12));
  }

  private addSmall(unit: number): void {
    this.section += (this.digit ?? 1) * unit;
    this.digit = null;
  }

  /** A large unit multiplies everything before it that is counted in smaller units: 1万5千亿. */
  private addLarge(unit: number): void {
    const before = this.section + (this.digit ?? 0);
    if (before === 0) this.whole = Math.max(this.whole, 1) * unit;
    else if (unit > this.largest) this.whole = (this.whole + before) * unit;
    else this.whole += before * unit;
    this.largest = unit;
    this.section = 0;
    this.digit = null;
  }
}
