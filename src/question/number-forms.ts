import { ORDINAL_NUMERALS, SCALES, YEAR_DIGITS } from '../lexicon/numerals.js';
import { parseNumeral, writeDigits, writeNumeral } from '../text/numerals.js';

/** A number in figures or Chinese, with its prefix and what follows. */
const NUMBER = new RegExp(
  `(?<before>百分之|第)?(?<head>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|[${ORDINAL_NUMERALS}两]+(?:点[${YEAR_DIGITS}]+)?)(?<scale>[万亿]{0,2})(?<sign>%?)(?=(?<next>\\p{Script=Han}?))`,
  'gu',
);

/** The numbers of a folded text as it writes them, each alone and with the character that follows. */
export function numbersIn(folded: string): string[] {
  return [...folded.matchAll(NUMBER)].flatMap(({ 0: typed, groups }) => [typed, typed + groups!.next]);
}

/** Whether a document has these characters, not inside a longer number. */
type Holds = (text: string) => boolean;

/** The question with its numbers as the documents write them: 三千亿 as 3000亿, 第4条 as 第四条; years always in figures. */
export function withNumbersOf(folded: string, holds: Holds): string {
  return folded.replace(NUMBER, (typed, ...rest) => {
    const groups = rest.at(-1) as NumberParts;
    const isHeld = (form: string): boolean => holds(form + groups.next) || (isWhole(groups) && holds(form));
    if (isArticle(groups) || isHeld(typed)) return typed;
    const form = formsOf(groups).find(isHeld);
    return form ?? (isYear(groups) ? String(parseNumeral(groups.head)) : typed);
  });
}

type NumberParts = Readonly<Record<'head' | 'scale' | 'sign' | 'next', string>> & {
  readonly before?: string;
};

/** 一座 is any, and no number of them. */
function isArticle({ before = '', head, scale }: NumberParts): boolean {
  return before === '' && head === '一' && scale === '';
}

/** Whether a number stands alone: 四项 is not 四是. */
function isWhole({ before, scale, sign }: NumberParts): boolean {
  return scale !== '' || sign !== '' || before === '百分之';
}

function isYear({ head, next }: NumberParts): boolean {
  return next === '年' && new RegExp(`^[${YEAR_DIGITS}]{4}$`, 'u').test(head);
}

/** 25年 for 2025年. */
const SHORT_YEAR = /^[123]\d$/u;

/** All ways to write a number; none for the numerals of a name (十四五). */
function formsOf({ before = '', head, scale, sign, next }: NumberParts): string[] {
  if (next === '年' && scale === '' && SHORT_YEAR.test(head)) return [`20${head}`];
  const value = parseNumeral(head);
  if (value === null || !isOneNumber(head, value)) return [];
  if (sign !== '' || before === '百分之') return [`${value}%`, `百分之${writeNumeral(value)}`];
  const all = value * SCALES.find(([name]) => name === scale)![1];
  const scaled = SCALES.map(([name, factor]) => `${Number((all / factor).toPrecision(12))}${name}`);
  const chinese = [`${writeNumeral(value)}${scale}`, ...digitByDigit(value)];
  return [...scaled, String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ',') + scale, ...chinese].map(
    (form) => `${before}${form}`,
  );
}

/** Not a version (4.0), nor the numerals of a name. */
function isOneNumber(head: string, value: number): boolean {
  const plain = head.replaceAll('两', '二').replaceAll('〇', '零');
  const written = writeNumeral(value);
  return [String(value), written, `一${written}`, ...digitByDigit(value)].includes(plain);
}

/** 2025 as 二零二五 and 二〇二五. */
function digitByDigit(value: number): string[] {
  if (!/^\d{4}$/u.test(String(value))) return [];
  const digits = writeDigits(String(value));
  return [digits, digits.replaceAll('零', '〇')];
}
