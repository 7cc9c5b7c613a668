import { AFTER_WORDS, BOUND_WORDS, type Comparator, FALLS, REACHES, RISES } from '../lexicon/comparators.js';
import { AMOUNT_NUMERALS, DIGITS, ITEM_NUMERALS, YEAR_DIGITS, ZEROS } from '../lexicon/numerals.js';
import { MAKES } from '../lexicon/plan-verbs.js';
import { isCounter, UNIT } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Prefix, readPrefix, readSuffix } from './comparators.js';
import { parseNumeral } from './numerals.js';
import { type Span, wholeOf } from './span.js';

/** A number with its unit and the words that bound it: 突破2万架, 保持在97%以上, 3至5家, 翻一番. */
export type Quantity = {
  /** From the number to the end of its unit and of a word such as 以上. */
  readonly span: Span;
  readonly prefix: Prefix;
  readonly comparator: Comparator;
  /** In the base unit: 3000亿元 is 300000000000 元. The lower bound of a range. */
  readonly value: number;
  /** The upper bound of a range; else null. */
  readonly to: number | null;
  /** As the text writes it, without 万 or 亿; % for per cent. */
  readonly unit: string | null;
};

const DIGIT = '[\\d０-９]';
const SCALE = '(?:十|百(?!分)|千(?![瓦米克伏赫卡])|万|亿)';
const PART = `${DIGIT}+(?:[.．]${DIGIT}+|。${DIGIT}+(?=[万亿%％]))?`;
const DASH = '(?:至|到|[-—–－~～―]{1,2})';
/** Digits in groups of three: 12,000, 12，000, 3 500, 1'200. */
const THOUSANDS = `${DIGIT}{1,3}(?:[,，'’ ]${DIGIT}{3})+(?!${DIGIT})(?:[.．]${DIGIT}+)?`;
const ARABIC = `(?:${THOUSANDS}|${PART})(?:${SCALE}+零?${DIGIT}+(?:[,，]${DIGIT}{3})*(?:\\.${DIGIT}+)?(?=${SCALE}))*(?:万${DIGIT}{4}(?!${DIGIT}|\\s?年|${DASH}${DIGIT}{4})|[ \u3000]?${SCALE}+)?`;
const CHINESE_DIGIT = `[〇零两${DIGITS}]`;
const CHINESE = `(?<![数几${AMOUNT_NUMERALS}])(?:${CHINESE_DIGIT}|${SCALE})+(?:点${CHINESE_DIGIT}+${SCALE}*)?`;
const NUMBER = `(?:${ARABIC}|${CHINESE})`;

/** A number after one of these is no amount but an ordinal, part of a name or a formula, or the base of a rate. */
const NOT_AFTER = '(?<!\\d[∶:：])(?<!(?<!日)前)(?<![第每×\\d.,A-Za-zＡ-Ｚａ-ｚ+＋/〔\\[—–-])';
const AMOUNT = [
  `${NOT_AFTER}(?<hundredth>百分之)?(?<low>${NUMBER})`,
  `(?:(?<lowUnit>${UNIT})?(?:${DASH}|(?<floor>以上、?)(?=[^，。；]{1,12}以下))(?:百分之)?(?<high>${NUMBER}))?`,
  `(?<more>[多余])?(?<scale>(?<=[多余])[万亿]{1,2})?\\s?(?<unit>${UNIT}|[A-Za-z]{1,12}(?![A-Za-z\\d]))?`,
].join('');
const DOUBLING = '(?<doubling>翻(?:[一两三123]?)番)';
const TENTH = `[两${DIGITS}]成`;
/** 四成 is a share only where it is bounded, or reached at the end of a clause, as 一成不变 is none. */
const TENTHS = [
  `[两${DIGITS}]${DASH}[${DIGITS}]成`,
  `(?<=${anyOf([...BOUND_WORDS['>='], ...BOUND_WORDS['>'], ...RISES, ...FALLS])})${TENTH}`,
  `${TENTH}(?=${anyOf(AFTER_WORDS)})`,
  `(?<=${anyOf(REACHES)})${TENTH}(?=[，。；、）)]|$)`,
].join('|');
const FRACTION = `(?<fraction>(?<!第)[${ITEM_NUMERALS}]{1,3}分之[${ITEM_NUMERALS}]{1,2}|${TENTHS}|(?<!对)(?:一半|半数|过半(?!年))(?!达|实现))`;
/** 万亿级市场规模 gives a rough amount; 万亿级集群 only names a kind. */
const GRADE = '(?<grade>[十百千万亿]{1,3})级(?=(?:市场|产业|经济|消费)?规模)';
const DATE = `(?:(?:19|20)\\d\\d年?[—–－~～至到-]{1,2})?(?:19|20)\\d\\d\\s?年|二[${ZEROS}][${YEAR_DIGITS}]{2}年|\\d{1,2}\\s?月(?:\\d{1,2}\\s?日)?|\\d{1,2}日|\\d{1,2}[:：]\\d\\d`;
const TOKEN = new RegExp(`(?:(?<![\\d.])(?<date>${DATE})|${DOUBLING}|${FRACTION}|${GRADE}|${AMOUNT})`, 'gu');
/** Behind 万, as some units need it (1万期). */
const KNOWN_UNIT = new RegExp(`^万${UNIT}$`, 'u');

/** Reads the amounts in a part of the text, in order: neither dates nor ordinals nor numbers within names. */
export function readQuantities(text: string, within: Span = wholeOf(text)): Quantity[] {
  const part = text.slice(within.start, within.end);
  const quantities: Quantity[] = [];
  for (const match of part.matchAll(TOKEN)) {
    if (match.groups?.date || isBare(match.groups ?? {})) continue;
    const at = within.start + match.index;
    const prefix = readPrefix(text, at, within.start);
    const before = text.slice(Math.max(within.start, at - LONGEST_VERB), at);
    const rest = text.slice(at, Math.min(within.end, at + match[0].length + TAIL));
    const quantity = read(rest, match, { start: at, before, prefix });
    if (quantity) quantities.push(quantity);
  }
  return quantities;
}

/** How far behind an amount to look for words about it, in characters. */
const TAIL = 8;

/** How far before an amount to look for the verb that makes things (升级改造), in characters. */
const LONGEST_VERB = 4;

type AmountPlace = { readonly start: number; readonly before: string; readonly prefix: Prefix };

function read(rest: string, match: RegExpExecArray, place: AmountPlace): Quantity | null {
  const { start, prefix } = place;
  if (match.groups?.doubling) return doubling(match[0], start, prefix);
  if (match.groups?.grade) return grade(match.groups.grade, start, prefix);
  return match.groups?.fraction ? fraction(rest, match[0], start, prefix) : amount(rest, match, place);
}

/** Whether a match has no unit, like the numerals inside many words (统一, 一流); telephone numbers end here too. */
function isBare({ doubling, fraction, grade, hundredth, low = '', lowUnit, unit }: Groups): boolean {
  if (/^0\d/.test(low)) return true;
  return !doubling && !fraction && !grade && !hundredth && !unit && !lowUnit && !/^[\d０-９]/.test(low);
}

/** 翻一番 is twice as much, 翻两番 four times, 翻三番 eight times. */
function doubling(words: string, start: number, prefix: Prefix): Quantity {
  const span = { start, end: start + words.length };
  if (/[三3]/.test(words)) return { span, prefix, comparator: '=', value: 8, to: null, unit: '倍' };
  const isTwice = /[两2]/.test(words);
  return { span, prefix, comparator: isTwice ? 'x4' : 'x2', value: isTwice ? 4 : 2, to: null, unit: null };
}

function grade(numeral: string, start: number, prefix: Prefix): Quantity {
  const span = { start, end: start + numeral.length + 1 };
  return { span, prefix, comparator: '~', value: parseNumeral(numeral)!, to: null, unit: null };
}

/** 三至四成. */
const TENTHS_TO = new RegExp(`^[两${DIGITS}]${DASH}[${DIGITS}]成$`, 'u');

/** 一半以上 is 50 % at least, 三分之二 66.67 %, 四成 40 %, 三至四成 30 to 40 %. */
function fraction(rest: string, words: string, start: number, prefix: Prefix): Quantity | null {
  const suffix = readSuffix(rest.slice(words.length));
  const span = { start, end: start + words.length + (suffix?.length ?? 0) };
  const own = words === '过半' ? '>' : null;
  const comparator = suffix?.comparator ?? own ?? prefix.comparator ?? '=';
  if (TENTHS_TO.test(words)) {
    const [value, to] = [words[0]!, words.at(-2)!].map((digit) => 10 * parseNumeral(digit)!);
    return { span, prefix, comparator: '..', value: value!, to: to!, unit: '%' };
  }
  const [low, high] = partsOf(words);
  if (!low || !high || high >= low) return null;
  return { span, prefix, comparator, value: Number(((100 * high) / low).toFixed(2)), to: null, unit: '%' };
}

/** 三分之二 is two parts of three, 四成 four of ten, 一半 one of two. */
function partsOf(words: string): (number | null)[] {
  if (words.endsWith('成')) return [10, parseNumeral(words[0]!)];
  return words.includes('分之') ? words.split('分之').map(parseNumeral) : [2, 1];
}

/** Whether a verb makes a round number of things: 打造百家企业. */
function isObject({ low = '', unit = '' }: Groups, before: string): boolean {
  return /^[百千万]$/u.test(low) && isCounter(unit) && !PEOPLE.test(unit) && MADE.test(before);
}

const MADE = new RegExp(`(?:${anyOf(MAKES)})$`, 'u');
const PEOPLE = /^[人户名]/u;

function amount(rest: string, match: RegExpExecArray, { start, before, prefix }: AmountPlace) {
  const groups = match.groups ?? {};
  const after = rest.slice(match[0].length);
  const suffix = readSuffix(after);
  const range = readRange(groups);
  const unit = groups.hundredth ? '%' : readUnit(groups);
  const isBounded = prefix.comparator !== null || suffix !== null || isObject(groups, before);
  if (range === null || !isAmount(groups, range.value, unit, isBounded)) return null;
  if (isInName(groups, unit, after, after.slice(suffix?.length ?? 0))) return null;
  const length = match[0].trimEnd().length + (suffix?.length ?? 0);
  const to = suffix === null || groups.floor ? range.to : null;
  const comparator =
    (groups.floor ? null : suffix?.comparator) ?? ownComparator(groups, to) ?? prefix.comparator ?? '=';
  return { span: { start, end: start + length }, prefix, comparator, value: range.value, to, unit };
}

/** Reads the comparator inside an amount: 3至5个 is a range, 3000余家 more than 3,000. */
function ownComparator({ more }: Groups, to: number | null): Comparator | null {
  if (to !== null) return '..';
  return more ? '>' : null;
}

type Groups = Readonly<Record<string, string | undefined>>;

type Range = { readonly value: number; readonly to: number | null };

/** Reads the bounds; in 1500多亿元 the scale stands behind, in 3至5万家 the scale belongs to both, in 5000元以上2万元以下 to the second. */
function readRange({ low: written, lowUnit, high, scale: behind = '' }: Groups): Range | null {
  const low = written! + behind;
  const to = high === undefined ? null : parseNumeral(high);
  const scale = lowUnit ? '' : (/\d([万亿]+)$/u.exec(high ?? '')?.[1] ?? '');
  const [bare, scaled] = [low, /\d$/u.test(low) ? low + scale : low].map(parseNumeral);
  // 3至5万 is from 30,000, 5000至5万 from 5,000.
  const value = to !== null && scaled! >= to && bare! < to ? bare! : scaled!;
  if (value === null) return null;
  if (to !== null) return to > value ? { value, to } : { value, to: null };
  return readNeighbours(low) ?? { value, to: null };
}

/** Neighbouring digits that give a range, not one number: 两三个, 七八十个, 三五个. */
const NEIGHBOURS = new RegExp(
  `^(?<before>[十百千万亿${DIGITS}]*[十百千万亿])?(?<pair>[一两二][二三两]|三[四五]|四五|五六|六七|七八|八九)(?<scale>[十百千万亿]*)$`,
  'u',
);

function readNeighbours(numeral: string): Range | null {
  const { before = '', pair, scale = '' } = NEIGHBOURS.exec(numeral)?.groups ?? {};
  if (!pair) return null;
  const [value, to] = [...pair].map((digit) => parseNumeral(before + digit + scale));
  return value && to && to > value ? { value, to } : null;
}

function readUnit({ unit, lowUnit }: Groups): string | null {
  const written = unit ?? lowUnit ?? null;
  return written === '％' ? '%' : written;
}

/** Units of classes and stages, which numbers only name: 二类企业, 一期基金, 一至四批名录. */
const NAMING = /^[类期级批轮门字]$/u;

/** 5A级景区, 3人制篮球场, 两部制电价, 二轮承包, 5G网络, 1080P, 12345热线, 千家万户, 1/3 and 2∶1 count nothing; 四类村庄 are villages of some classes, not four villages. */
function isInName({ low = '' }: Groups, unit: string | null, after: string, tail: string): boolean {
  const isWord = !/^[\d０-９]/u.test(low) && /^\p{Script=Han}/u.test(tail);
  const isClass = isWord && (unit === '类' || (low === '二' && NAMING.test(unit ?? '')));
  const isLine = unit === null && HOTLINE.test(low) && /^\s?\p{Script=Han}/u.test(tail);
  const isIdiom = low === '千' && unit === '家' && tail.startsWith('万户');
  const isLatin = LATIN_NAME.test(low + unit);
  const isPart = unit === null && /^\s?\/\s?\d/u.test(tail);
  return (
    isClass ||
    isLine ||
    isIdiom ||
    isLatin ||
    isPart ||
    NAMED_BY.test(unit + after) ||
    /^(?:级|[+＋]|\d|[∶:：]\d)/u.test(tail)
  );
}

/** What teams, rates, lines and stations are called by: 220千伏变电站. */
const NAMED_BY = /^(?:[人部]制(?![造定作])|(?:千伏|kv)(?![以及左])\p{Script=Han})/iu;

/** Networks by their generation, and pictures by their lines. */
const LATIN_NAME = /^(?:[2-7]G|(?:720|1080)P)$/u;

/** Numbers of public services by telephone: 12345, 12315, 110. */
const HOTLINE = /^1(?:1\d|2[0-2]|2\d{3})$/u;

/** Whether a number is an amount, not part of a word (一流, 5G): by its unit, digits also by a comparing word (PUE小于1.2). */
function isAmount(groups: Groups, value: number, unit: string | null, isBounded: boolean): boolean {
  const low = groups.low!;
  const isKnown = unit !== null && KNOWN_UNIT.test(`万${unit}`);
  if (groups.hundredth) return true;
  if (/^[\d０-９]/.test(low)) return isKnown || isBounded;
  if (!isKnown || value === 0 || (NAMING.test(unit) && (low === '一' || (!isBounded && !groups.high))))
    return false;
  const isLone = low.length === 1 && !groups.high && (value === 1 || /[百千万亿]/u.test(low));
  return !isLone || isBounded || unit === '倍';
}
