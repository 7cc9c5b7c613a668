import { DIGITS, ZEROS } from '../lexicon/numerals.js';

const VALUES = new Map<string, number>([
  ...Array.from(ZEROS, (zero) => [zero, 0] as const),
  ...Array.from(DIGITS, (digit, at) => [digit, at + 1] as const),
  ['两', 2],
  ['俩', 2],
]);

/** Units, the largest first. */
const UNITS = Object.entries({ 亿: 1e8, 万: 1e4, 千: 1e3, 百: 100, 十: 10 });

/** The longest numeral, in characters. */
const MAX_LENGTH = 60;

/** Reads a number in Chinese or Arabic numerals or both (二十一, 九点五, 1万亿, 1,234.5); null where the text is none. */
export function parseNumeral(text: string): number | null {
  if (text.length > MAX_LENGTH) return null;
  const plain = readSigns(text);
  const value = plain.includes('点') ? parseDecimal(plain) : amountOf(plain);
  // Rounded to twelve digits: 2.3万 is 23000, not 22999.999999999996.
  return value === null ? null : Number(value.toPrecision(12));
}

/** What the largest unit multiplies and what it does not, added up: 三千五百万 is (3·1000 + 5·100)·10000. */
function amountOf(plain: string): number | null {
  const [unit, factor] = UNITS.find(([name]) => plain.includes(name)) ?? [];
  if (unit === undefined || factor === undefined) return digitsOf(plain);
  const at = plain.lastIndexOf(unit);
  const before = at === 0 ? 1 : amountOf(plain.slice(0, at));
  const after = at === plain.length - 1 ? 0 : amountOf(plain.slice(at + 1));
  return before === null || after === null ? null : before * factor + after;
}

/** Reads figures, or Chinese digits one by one. */
function digitsOf(plain: string): number | null {
  const isDecimal = /^\d+\.\d+$/u.test(plain);
  const digits = isDecimal ? plain : plain.replace(/\D/gu, (digit) => String(VALUES.get(digit)));
  return isDecimal || /^\d+$/u.test(digits) ? Number(digits) : null;
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
  return Number(`${value}.${digits.join('')}`) * factor;
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
