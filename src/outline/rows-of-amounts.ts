import type { Comparator } from '../lexicon/comparators.js';
import { MEASURED_ENDINGS } from '../lexicon/narrowings.js';
import { isCounter } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Quantity } from '../text/quantities.js';
import { type Span, slice, spansOf } from '../text/span.js';
import { isNoun, trimNoun } from './subjects.js';

/** 培育企业50家, also 培育企业不少于50家: what is counted is an object. What 达到 60% is a grammatical subject. */
export function isObject({ prefix, unit }: Quantity): boolean {
  return prefix.comparator === null || isCounter(unit);
}

/** An amount with the words on either side that belong to it. */
export type PlacedQuantity = { readonly quantity: Quantity; readonly left: Span; readonly right: Span };

/** Whether each of several amounts follows the one before, after 分别. */
export function isRespective(text: string, places: readonly PlacedQuantity[]): boolean {
  const first = places[0];
  if (!first || places.length < 2) return false;
  const words = text.slice(first.left.start, first.quantity.span.start);
  return words.includes('分别') && isRow(text, places);
}

function isRow(text: string, [, ...others]: readonly PlacedQuantity[]): boolean {
  return others.every(({ left }) => JOINS_AMOUNTS.test(slice(text, left)));
}

/** What stands between the amounts of a row. */
export const JOINS_AMOUNTS = /^\s*[、，和及与]?\s*$/u;

/** 800公里、600公里 of one unit, with no noun behind. */
function isAlike(text: string, places: readonly PlacedQuantity[]): boolean {
  const [unit, ...others] = places.map(({ quantity }) => quantity.unit);
  const isLast = slice(text, places.at(-1)!.right).trim() === '';
  return isLast && others.every((other) => other === unit) && isRow(text, places);
}

/** 高新企业、专精特新企业分别达到500家、100家, 供热、燃气管网800公里、600公里: the first noun goes with the first amount. */
export function shareList(
  text: string,
  places: readonly PlacedQuantity[],
): (readonly [PlacedQuantity, Span])[] {
  const first = places[0];
  if (!first || places.length < 2) return [];
  if (!isRespective(text, places) && !isAlike(text, places)) return [];
  const noun = trimNoun(text, first.left, isObject(first.quantity));
  const nouns = SEPARATIONS.map((item) => spansOf(text, item, noun)).find(
    ({ length }) => length === places.length,
  );
  return places.flatMap((place, index) => (nouns ? [[place, nouns[index]!] as const] : []));
}

/** 产量, 人均可支配收入, 机械化率: how much there is, at the end of a noun. */
const SIZE = new RegExp(`(?:${anyOf(MEASURED_ENDINGS)})$`, 'u');
/** How much longer than another the noun of a measure may be, in characters, so that it is all that they have in common. */
const MORE = 2;

/** 粮食、蔬菜产量: what the last noun of a row measures is measured of the others too; null where they may say it themselves. */
export function sharedMeasure(text: string, nouns: readonly Span[]): Span | null {
  const last = nouns.at(-1)!;
  const others = nouns.slice(0, -1);
  const at = slice(text, last).search(SIZE);
  const isOpen = others.every(
    (noun) => !/[率量额值数]$/u.test(slice(text, noun)) && !SIZE.test(slice(text, noun)),
  );
  const isAlike = others.every(({ start, end }) => at <= end - start + MORE);
  return at > 0 && isOpen && isAlike ? { start: last.start + at, end: last.end } : null;
}

const EACH = /(?<![年月日人户平])[均各]/u;

/** 种植、收获机械化率均达到45%: each of the nouns has the amount. */
export function nounsOfEach(text: string, { span }: Quantity, noun: Span | null): (Span | null)[] {
  if (noun === null || noun.start > span.start) return [noun];
  const isOfEach = EACH.test(text.slice(noun.end, span.start)) && !slice(text, noun).includes('等');
  const nouns = SEPARATIONS.map((item) => spansOf(text, item, noun)).find(({ length }) => length > 1);
  return isOfEach && nouns?.every((one) => isNoun(slice(text, one))) ? nouns : [noun];
}

/** At 、 alone, as a name may hold 及 (普及率), else at the words for 和 too. */
const SEPARATIONS = [/[^、]+/gu, /(?:[^、和及与]|及(?=以[上下]))+/gu];

/** 分别压缩至15个、7个工作日: the unit of the last amount, where that of the first only begins it; null for any other. */
export function sharedUnit(places: readonly PlacedQuantity[]): string | null {
  const [first, last] = [places[0]!.quantity.unit, places.at(-1)!.quantity.unit];
  return first === '个' && last !== first && last?.startsWith(first) ? last : null;
}

/** 分别突破600万吨、500亿元, 分别达到95%、70%以上: the bound before the first amount or behind the last is that of all. */
export function sharedBound(places: readonly PlacedQuantity[]): Comparator | null {
  const [first, last] = [places[0]!.quantity, places.at(-1)!.quantity];
  const before = first.prefix.comparator;
  const isBehind = ['>=', '<=', '~'].includes(last.comparator);
  if (before !== null && before !== '=') return before;
  return isBehind && places.slice(0, -1).every(({ quantity }) => quantity.comparator === '=')
    ? last.comparator
    : null;
}
