import { LANDMARKS, LEAST, SUMS_UP, SURPASSES } from '../lexicon/comparators.js';
import { AND, BUILDS, DEGREES, MAKES, ORIENTS, PROGRAMMES, SHARE_DEEDS } from '../lexicon/plan-verbs.js';
import { isCounter } from '../lexicon/units.js';
import { anyOf, madeOf } from '../lexicon/word-list.js';
import type { Quantity } from '../text/quantities.js';
import { isWithin, type Span, slice, trim } from '../text/span.js';
import { describedIn, doneTo, isSizeOfFund, readOwn } from './describing.js';
import {
  isObject,
  isRespective,
  nounsOfEach,
  type PlacedQuantity,
  sharedBound,
  sharedMeasure,
  sharedUnit,
  shareList,
} from './rows-of-amounts.js';
import { beginsInAction, endsInAction, isNoun, trimNoun } from './subjects.js';

/** An amount and its subject; null where the clause does not repeat it. Of 粮食、蔬菜产量 the first noun has its rest elsewhere. */
export type ClauseAmount = {
  readonly quantity: Quantity;
  readonly subject: Span | null;
  readonly rest?: Span | null;
};

/** The words of a subject, with their rest. */
export function subjectWords(text: string, { subject, rest }: ClauseAmount): string {
  return [subject, rest].map((part) => (part ? slice(text, part) : '')).join('');
}

const JOINS_NEXT = new RegExp(`^(?:[、，及与并或且”]|${AND}|以及)`, 'u');
const JOINED = /(?:[、，和及与]|以及|的(?:总体|发展)?目标)$/u;

/** An explanation in brackets between an amount and the next words. */
const BRACKET = /^[（(][^（）()]*[）)]/u;

/** Reads the amounts of a clause. `years` are the years in it: no subject reaches over one. */
export function readAmounts(text: string, clause: Span, years: readonly Span[]): ClauseAmount[] {
  const places = placesOf(text, clause, readOwn(text, clause), years);
  const lists = new Map(shareList(text, places));
  const isInTurn = isRespective(text, places);
  const bound = isInTurn ? sharedBound(places) : null;
  const unit = isInTurn ? sharedUnit(places) : null;
  const measure = lists.size > 1 ? sharedMeasure(text, [...lists.values()]) : null;
  return places.flatMap((place) => {
    const subject = lists.get(place) ?? subjectOf(text, place);
    if (subject === 'none') return [];
    const own = boundOf(text, place);
    const bounded = bound && own.comparator === '=' ? { ...own, comparator: bound } : own;
    const quantity = unit === null ? bounded : { ...bounded, unit };
    const rest = subject && measure && subject.end !== measure.end ? measure : null;
    return nounsOfEach(text, quantity, subject).map((noun) => ({ quantity, subject: noun, rest }));
  });
}

/** 突破10项技术: with an object of its own the word is a verb and bounds nothing. */
function boundOf(text: string, place: PlacedQuantity): Quantity {
  const { quantity } = place;
  const hasObject =
    SURPASSES.includes(prefixOf(text, quantity)) && isCounter(quantity.unit) && takesRight(text, place);
  return hasObject ? { ...quantity, comparator: '=' } : quantity;
}

function placesOf(text: string, clause: Span, quantities: readonly Quantity[], years: readonly Span[]) {
  const places: PlacedQuantity[] = [];
  const described = describedIn(text, clause);
  let from = clause.start;
  for (const [index, quantity] of quantities.entries()) {
    from = described.findLast((noun) => noun > from && noun <= quantity.prefix.start) ?? from;
    const next = quantities[index + 1];
    const year = years.find(({ start }) => start >= quantity.span.end);
    const right = untilVerb(text, {
      start: quantity.span.end + (BRACKET.exec(text.slice(quantity.span.end, clause.end))?.[0].length ?? 0),
      end: Math.min(next?.prefix.start ?? clause.end, year?.start ?? clause.end),
    });
    const after = next && { start: next.span.end, end: quantities[index + 2]?.prefix.start ?? clause.end };
    const before = { start: from, end: quantity.prefix.start };
    const left = leftOf(text, before, years, nounAfter(text, right) === null);
    const place = { quantity, left, right };
    if (isAttribute(text, place, next, after)) continue;
    places.push({ ...place, right: untilThing(text, right, next, after) });
    from = text[right.end] === '、' || takesRight(text, place) ? right.end : right.start;
  }
  return places;
}

/** 推进2000个项目、完成投资…: the next verb has an object of its own. */
const NEXT_VERB = new RegExp(`(?<=^[^、]{2,20})、(?:${anyOf(BUILDS)}|新[增建])`, 'u');

function untilVerb(text: string, { start, end }: Span): Span {
  const at = text.slice(start, end).search(NEXT_VERB);
  return { start, end: at < 0 ? end : start + at };
}

const NEXT_THING = /(?<=^[^和、，]{2,20})和(?=[^和、，]{2,8}$)/u;

/** 推进66个重点县和东部平原200万亩农田: the next amount, which counts what follows it, has a place of its own. */
function untilThing(text: string, right: Span, next: Quantity | undefined, after: Span | undefined): Span {
  const mayCut = next?.prefix.comparator === null && right.end === next.prefix.start;
  if (!mayCut || !after || nounAfter(text, after) === null) return right;
  const at = slice(text, right).search(NEXT_THING);
  return at < 0 ? right : { start: right.start, end: right.start + at };
}

/** The words between the last year and the amount; if they name nothing, those before the year: 产值到2028年达到…, 班列全年开行…. */
function leftOf(text: string, whole: Span, years: readonly Span[], isLast: boolean): Span {
  const year = years.findLast((span) => isWithin(span, whole));
  if (!year) return whole;
  const [before, after] = [
    { start: whole.start, end: year.start },
    { start: year.end, end: whole.end },
  ];
  const isVerb = isLast && slice(text, trimNoun(text, after, true)) === '';
  return isVerb && isNoun(slice(text, trimNoun(text, before, true))) ? before : after;
}

/** 营业收入10亿元以上企业达到15家: the first amount belongs to the noun that the second one counts. */
function isAttribute(
  text: string,
  { right }: PlacedQuantity,
  next: Quantity | undefined,
  after: Span | undefined,
): boolean {
  const words = slice(text, right).trim();
  // At 、 a verb with another amount follows.
  if (!next || !after || words === '' || text[right.end] === '、') return false;
  if (JOINS_NEXT.test(words) || JOINED.test(words)) return false;
  return next.prefix.comparator !== null || nounAfter(text, after) === null;
}

/** The noun that follows an amount (3至5个 特色产业园区), without what joins it to the next. */
function nounAfter(text: string, right: Span): Span | null {
  const trimmed = trim(text, right);
  const isLinked = text[trimmed.start] === '的';
  const span = { start: trimmed.start + (isLinked ? 1 : 0), end: trimmed.end };
  const words = slice(text, span);
  if (words === '' || JOINS_NEXT.test(words) || LANDMARKS.includes(words) || GOAL.test(words)) return null;
  return {
    start: span.start,
    end: span.end - ((JOINED.exec(words) ?? NEXT_ROW.exec(words))?.[0].length ?? 0),
  };
}

/** 完成投资100亿元的目标任务: that the amount is a goal. */
const GOAL = /^(?:年度|总体)?目标任务$/u;

/** 14条公路和甲乙等 (4条铁路), 10个枢纽、丙等 (5个基地): the next thing's own examples. */
const NEXT_ROW = /[和、][^和、]{1,12}等$/u;

/** Whether the amount counts the noun after it, and not what stands listed before it: 支持甲、乙、丙3个平台. */
function takesRight(text: string, { quantity, left, right }: PlacedQuantity): boolean {
  if (nounAfter(text, right) === null) return false;
  const words = slice(text, left).trim();
  const noun = slice(text, trimNoun(text, left, isObject(quantity)));
  const prefix = prefixOf(text, quantity);
  const isVerb =
    isShortVerb(text, words, quantity) ||
    MAKES_AT_LEAST.test(prefix) ||
    (FULLY.test(words) && MADE.test(prefix));
  if (noun === '' || endsInAction(words) || isVerb || TOTALS.test(prefix)) return true;
  const isMany = !isCounter(quantity.unit) || quantity.value > words.split('、').length;
  if (words.endsWith('等') && isMany) return true;
  const isList = quantity.comparator === '=' && words.includes('、') && !words.endsWith('的');
  return !isList && quantity.prefix.comparator === null && isCounter(quantity.unit) && beginsInAction(words);
}

/** 抓好1万名医生培训, 对6万户家庭进行改造: two characters before a count are a verb; 坚持4个统筹 counts nothing. */
function isShortVerb(text: string, words: string, { prefix, unit, span }: Quantity): boolean {
  const counts = prefix.comparator === null && isCounter(unit) && /[\d０-９]/u.test(text[span.start]!);
  return counts && words.length <= MAX_VERB && !ORIENTS.includes(words);
}

/** 完成甲、乙共6台机组替代: what the list before the number comes to. */
const TOTALS = new RegExp(`^(?:${anyOf(SUMS_UP)}|共)`, 'u');

/** 全面完成约50公里步道修缮: an adverb before the verb. */
const FULLY = new RegExp(`(?:${anyOf(DEGREES)})$`, 'u');
const MADE = new RegExp(`^(?:${anyOf(MAKES)})`, 'u');

const MAX_VERB = 2;
/** 每个县至少建有1个中心: the verb stands within the bound. */
const MAKES_AT_LEAST = new RegExp(`^(?:${anyOf(LEAST)})\\p{Script=Han}{1,4}`, 'u');

const MADE_AT_LEAST = new RegExp(
  `^(?:${anyOf(LEAST)})(?:${anyOf(MAKES)})(?<thing>\\p{Script=Han}{2,})$`,
  'u',
);

const isMaking = madeOf(MAKES);

/** The noun before an amount; of 至少新建书屋4座 that between the verb and the number, where none stands behind it. */
function nounBefore(text: string, { quantity, left }: PlacedQuantity, after: Span | null): Span {
  const { thing } = MADE_AT_LEAST.exec(prefixOf(text, quantity))?.groups ?? {};
  const { start } = quantity.span;
  if (thing !== undefined && after === null) return { start: start - thing.length, end: start };
  const noun = trimNoun(text, left, isObject(quantity));
  // 新建农田1亿亩、改造提升2800万亩: a verb names nothing.
  const isVerb = quantity.prefix.growth !== null && isMaking(slice(text, noun));
  return isVerb ? { start: noun.end, end: noun.end } : noun;
}

/** The words that bound an amount. */
function prefixOf(text: string, { prefix, span }: Quantity): string {
  return text.slice(prefix.start, span.start).trim();
}

/** Null where the words are left out; `none` where the amount counts no thing (围绕6个领域). */
function subjectOf(text: string, place: PlacedQuantity): Span | null | 'none' {
  const { quantity, right } = place;
  const after = nounAfter(text, right);
  // 百亿斤粮食产能提升工程: a measure that names.
  if (after && isNamed(text, quantity, after)) return 'none';
  if (after && takesRight(text, place)) {
    const counted = doneTo(text, after, quantity);
    return isNoun(slice(text, counted)) ? counted : 'none';
  }
  const noun = nounBefore(text, place, after);
  // 规模100亿元的基金: what follows has the size.
  if (after && isSizeOfFund(slice(text, noun), slice(text, after))) return after;
  const isShare = quantity.unit === '%';
  if (isNoun(slice(text, noun), isShare)) return isOther(text, quantity, after) ? 'none' : noun;
  return noun.end > noun.start ? 'none' : null;
}

const PROGRAMME = new RegExp(`(?:${anyOf(PROGRAMMES)})$`, 'u');

/** 百亿斤粮食产能提升工程: a round number in words that measures nothing, but names. */
function isNamed(text: string, { prefix, unit, span }: Quantity, after: Span): boolean {
  const isRound = /^[百千万亿]+(?=[^百千万亿])/u.test(slice(text, span)) && prefix.comparator === null;
  return isRound && !isCounter(unit) && PROGRAMME.test(slice(text, after));
}

/** Whether an amount belongs to what follows it, which it does not count. */
function isOther(text: string, { prefix, unit }: Quantity, after: Span | null): boolean {
  return after !== null && prefix.comparator === null && !(unit === '%' && isDeed(text, after));
}

/** 事项95%以上实行联办: what follows a share says what so much of a thing is to do. */
function isDeed(text: string, after: Span): boolean {
  const words = slice(text, after);
  return DEED.test(words) || beginsInAction(words);
}

const DEED = new RegExp(`^(?:${anyOf(SHARE_DEEDS)})`, 'u');
