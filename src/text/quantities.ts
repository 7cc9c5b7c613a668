import { UNIT } from '../lexicon/units.js';
import { type Comparator, type Lead, readLead, readSuffix } from './comparators.js';
import { parseNumeral } from './numerals.js';
import type { Span } from './span.js';

/** A number with its unit and the words that bound it: 突破2万架, 保持在97%以上, 翻一番. */
export type Quantity = {
  /** From the number to the end of its unit and of a word such as 以上. */
  readonly span: Span;
  readonly lead: Lead;
  readonly comparator: Comparator;
  /** In the base unit: 3000亿元 is 300000000000 元. Of a range the lower bound. */
  readonly value: number;
  /** As the text writes it, without 万 or 亿; % for per cent. */
  readonly unit: string | null;
};

const SCALE = '(?:十|百(?!分)|千(?![瓦米克伏赫卡])|万|亿)';
const ARABIC = `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?${SCALE}*`;
const CHINESE = `(?:[〇零一二两三四五六七八九]|${SCALE})+(?:点[〇零一二三四五六七八九]+)?`;
const NUMBER = `(?:${ARABIC}|${CHINESE})`;

/** What makes a number something else than an amount: an ordinal, part of a name, a rate's base. */
const NOT_AFTER = '(?<![第前每\\d.,A-Za-zＡ-Ｚａ-ｚ+＋/〔\\[—–-])';
const DASH = '(?:至|到|[-—–－~～―]{1,2})';
const AMOUNT = [
  `${NOT_AFTER}(?<hundredth>百分之)?(?<low>${NUMBER})`,
  `(?:(?<lowUnit>${UNIT})?${DASH}(?:百分之)?(?<high>${NUMBER}))?`,
  `(?<more>[多余])?\\s?(?<unit>${UNIT}|[A-Za-z]{1,12}(?![A-Za-z\\d]))?`,
].join('');
const DOUBLING = '(?<doubling>翻(?:一|两|1|2)?番)';
const DATE = '(?:19|20)\\d\\d年|\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日|\\d{1,2}[:：]\\d\\d';
const TOKEN = new RegExp(`(?:(?<![\\d.])(?<date>${DATE})|${DOUBLING}|${AMOUNT})`, 'gu');
const KNOWN_UNIT = new RegExp(`^${UNIT}$`, 'u');

/** Reads the amounts in a part of the text, in order: neither dates nor ordinals nor numbers within names. */
export function readQuantities(text: string, within: Span): Quantity[] {
  const part = text.slice(within.start, within.end);
  const quantities: Quantity[] = [];
  for (const match of part.matchAll(TOKEN)) {
    if (match.groups?.date || isBare(match.groups ?? {})) continue;
    const at = within.start + match.index;
    const lead = readLead(text, at, within.start);
    const quantity = match.groups?.doubling
      ? doubling(match[0], at, lead)
      : amount(text.slice(at, within.end), match, at, lead);
    if (quantity) quantities.push(quantity);
  }
  return quantities;
}

/** Chinese numerals without a unit stand in every other word (统一, 一流); most end here. */
function isBare({ doubling, hundredth, low = '', lowUnit, unit }: Groups): boolean {
  return !doubling && !hundredth && !unit && !lowUnit && !/^\d/.test(low);
}

/** 翻两番 is four times, which has no sign of its own. */
function doubling(words: string, start: number, lead: Lead): Quantity {
  const span = { start, end: start + words.length };
  return /两|2/.test(words)
    ? { span, lead, comparator: '=', value: 4, unit: '倍' }
    : { span, lead, comparator: 'x2', value: 2, unit: null };
}

function amount(rest: string, match: RegExpExecArray, start: number, lead: Lead): Quantity | null {
  const groups = match.groups ?? {};
  const suffix = readSuffix(rest.slice(match[0].length));
  const value = readValue(groups);
  const unit = groups.hundredth ? '%' : readUnit(groups);
  const isBounded = lead.comparator !== null || suffix !== null;
  if (value === null || !isAmount(groups, value, unit, isBounded)) return null;
  const tail = rest.slice(match[0].length + (suffix?.length ?? 0));
  if (/^(?:级|[+＋]|\d)/u.test(tail)) return null;
  const length = match[0].trimEnd().length + (suffix?.length ?? 0);
  const comparator = suffix?.comparator ?? ownBound(groups) ?? lead.comparator ?? '=';
  return { span: { start, end: start + length }, lead, comparator, value, unit };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** 3至5个 is at least three, 3000余家 more than three thousand. */
function ownBound(groups: Groups): Comparator | null {
  if (groups.high) return '>=';
  return groups.more ? '>' : null;
}

/** Of 3至5万家 the lower bound is thirty thousand: the scale of the upper one belongs to both. */
function readValue({ low, high }: Groups): number | null {
  const scale = /\d([万亿]+)$/u.exec(high ?? '')?.[1] ?? '';
  return parseNumeral(/\d$/u.test(low!) ? low! + scale : low!);
}

function readUnit({ unit, lowUnit }: Groups): string | null {
  const written = unit ?? lowUnit ?? null;
  return written === '％' ? '%' : written;
}

/**
 * Numbers stand in many words (一流, 千家万户, 5G). A number is an amount when a known unit follows it, and
 * in digits also when a word compares it (PUE小于1.2); a lone 一 or 千 needs both.
 */
function isAmount(groups: Groups, value: number, unit: string | null, isBounded: boolean): boolean {
  const low = groups.low!;
  const isKnown = unit !== null && KNOWN_UNIT.test(unit);
  if (groups.hundredth) return true;
  if (/^\d/.test(low)) return isKnown || isBounded;
  if (!isKnown) return false;
  const isLone = low.length === 1 && !groups.high && (value === 1 || /[百千万亿]/u.test(low));
  return !isLone || isBounded || unit === '倍';
}
