import { DIGITS } from '../../lexicon/numerals.js';
import { writeDigits, writeNumeral } from '../../text/numerals.js';

const PLAIN = `${DIGITS}十百千`;
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
/** The letters for one, five and ten of each place, thousands first. */
const ROMAN_PLACES = ['m', 'cdm', 'xlc', 'ivx'];

/** How Word writes a number, by the name of the format (ECMA-376, part 1, § 17.18.59). */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) => `(${number})`,
  decimalEnclosedFullstop: (number) => `${number}.`,
  chineseCounting: writeNumeral,
  chineseCountingThousand: writeNumeral,
  taiwaneseCounting: writeNumeral,
  taiwaneseCountingThousand: writeNumeral,
  japaneseCounting: writeNumeral,
  chineseLegalSimplified: (number) =>
    writeNumeral(number).replace(/./gu, (numeral) => FORMAL[PLAIN.indexOf(numeral)] ?? numeral),
  ideographDigital: (number) => writeDigits(String(number)).replaceAll('零', '〇'),
  ideographTraditional: (number) => '甲乙丙丁戊己庚辛壬癸'[(number - 1) % 10]!,
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerLetter: letter,
};

/** Writes a number of a list; nothing for bullets and formats that show none. */
export function writeNumber(format: string, number: number): string {
  if (format === 'bullet' || format === 'none') return '';
  return (FORMATS[format] ?? String)(number);
}

function circled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
}

function roman(number: number): string {
  const digits = String(Math.min(number, 3999)).padStart(ROMAN_PLACES.length, '0');
  return Array.from(digits, (digit, at) =>
    ROMAN[Number(digit)]!.replace(/./gu, (one) => ROMAN_PLACES[at]!['ivx'.indexOf(one)]!),
  ).join('');
}

/** a to z, then aa, bb. */
function letter(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 10));
}
