import { DIGITS } from '../../lexicon/numerals.js';
import { writeDigits, writeNumeral } from '../../text/numerals.js';
import { allOf, childOf, childrenOf, type Element, readXml, valOf } from './xml.js';

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly isLegal: boolean;
};

/** A list: its levels, and the counters that it shares with others of the same kind. */
type List = { readonly levels: ReadonlyMap<number, Level>; readonly counters: (number | undefined)[] };

/** Which list a paragraph is numbered by, and on which level of it. */
export type ListNumber = { readonly list: string; readonly level: number };

/** The numbers that Word writes before paragraphs and keeps apart from their text (ECMA-376, part 1, § 17.9). */
export class Numbering {
  private readonly lists = new Map<string, List>();

  constructor(xml: string) {
    const root = readXml(xml);
    const shared = new Map(
      allOf(root, 'w:abstractNum').map((kind) => [kind.attribs['w:abstractNumId'], kind]),
    );
    const counters = new Map<string, (number | undefined)[]>();
    for (const list of allOf(root, 'w:num')) {
      const kind = valOf(list, 'w:abstractNumId') ?? '';
      const overrides = childrenOf(list, 'w:lvlOverride');
      const own = overrides.length > 0 ? [] : (counters.get(kind) ?? []);
      if (overrides.length === 0) counters.set(kind, own);
      this.lists.set(list.attribs['w:numId'] ?? '', {
        levels: readLevels(shared.get(kind), overrides),
        counters: own,
      });
    }
  }

  /** The number of the next paragraph of a list as it is shown; empty where it has none. */
  next({ list: id, level }: ListNumber): string {
    const list = this.lists.get(id);
    const shown = list?.levels.get(level);
    if (!list || !shown) return '';
    list.counters[level] = (list.counters[level] ?? shown.start - 1) + 1;
    list.counters.length = level + 1;
    return write(list, shown);
  }
}

/** 第%1章, %1.%2: each number stands for a level, counted from 1. */
function write({ levels, counters }: List, { format, text, isLegal }: Level): string {
  if (format === 'bullet' || format === 'none') return '';
  return text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    const writeNumber = FORMATS[isLegal ? 'decimal' : (level?.format ?? 'decimal')] ?? String;
    return writeNumber(counters[at] ?? level?.start ?? 1);
  });
}

function readLevels(kind: Element | undefined, overrides: readonly Element[]): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of childrenOf(kind, 'w:lvl')) setLevel(levels, level);
  for (const override of overrides) {
    const level = childOf(override, 'w:lvl');
    if (level) setLevel(levels, level);
    const at = Number(override.attribs['w:ilvl'] ?? 0);
    const start = Number(valOf(override, 'w:startOverride') ?? Number.NaN);
    const before = levels.get(at);
    if (before && !Number.isNaN(start)) levels.set(at, { ...before, start });
  }
  return levels;
}

function setLevel(levels: Map<number, Level>, level: Element): void {
  levels.set(Number(level.attribs['w:ilvl'] ?? 0), {
    start: Number(valOf(level, 'w:start') ?? 1),
    format: valOf(level, 'w:numFmt') ?? 'decimal',
    text: valOf(level, 'w:lvlText') ?? '',
    isLegal: childOf(level, 'w:isLgl') !== undefined,
  });
}

const PLAIN = `${DIGITS}十百千`;
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
/** The letters for one, five and ten of each place, thousands first. */
const ROMAN_PLACES = ['m', 'cdm', 'xlc', 'ivx'];

/** How Word writes a number, by the name of the format (ECMA-376, part 1, § 17.18.59). */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  bullet: () => '',
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
