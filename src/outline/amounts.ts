import { DURATIONS } from '../lexicon/time-words.js';
import { isCounter } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Quantity, readQuantities } from '../text/quantities.js';
import { type Span, slice, trim } from '../text/span.js';
import { asides } from './clauses.js';
import { beginsInAction, endsInAction, isNoun, trimNoun } from './subjects.js';

/** An amount and the words for what it is an amount of; null where the clause does not repeat them. */
export type Amount = { readonly quantity: Quantity; readonly subject: Span | null };

/** An amount with the words before and after it, as far as its neighbours leave them to it. */
type Place = { readonly quantity: Quantity; readonly left: Span; readonly right: Span };

const OF_NOUN = /^的(?!.{0,4}目标)/u;
const DURATION = new RegExp(`^(?:${anyOf(DURATIONS)})$`, 'u');
const JOINS_NEXT = /^(?:[、，和及与并或且”]|以及)/u;
const JOINED = /(?:[、，和及与]|以及|的(?:总体|发展)?目标)$/u;

/** What explains an amount and stands between it and the next words. */
const ASIDE = /^[（(][^（）()]*[）)]/u;

/** Reads the amounts of a clause. `years` are the years in it: no subject reaches over one. */
export function readAmounts(text: string, clause: Span, years: readonly Span[]): Amount[] {
  const places = placesOf(text, clause, readOwn(text, clause), years);
  const lists = new Map(shareList(text, places));
  return places.flatMap((place) => {
    const subject = lists.get(place) ?? subjectOf(text, place);
    return subject === 'none' ? [] : [{ quantity: place.quantity, subject }];
  });
}

/** An amount that is none of a clause's own, with what it is to it. */
export type AsideAmount = {
  readonly quantity: Quantity;
  readonly subject: Span;
  readonly role: 'baseline' | 'condition';
};

/** Reads what a clause starts from (由30%提高到45%), and what only describes a noun (营收超50亿元的企业). */
export function readAsideAmounts(text: string, clause: Span): AsideAmount[] {
  return readPlain(text, clause).flatMap((quantity): AsideAmount[] => {
    const { lead, span } = quantity;
    if (startsFrom(text, clause, quantity)) {
      const subject = trimNoun(text, { start: clause.start, end: lead.start - 1 }, false);
      return isNoun(slice(text, subject)) ? [{ quantity, subject, role: 'baseline' }] : [];
    }
    if (!describes(text, clause, quantity)) return [];
    const noun = DESCRIBED.exec(text.slice(span.end, clause.end));
    if (!noun) return [];
    const subject = { start: span.end + 1, end: span.end + noun[0].length };
    return [{ quantity, subject, role: 'condition' }];
  });
}

const DESCRIBED = /^的[\p{Script=Han}A-Za-z]{2,16}/u;

/** Without what only describes and what the clause starts from. */
function readOwn(text: string, clause: Span): Quantity[] {
  return readPlain(text, clause).filter(
    (quantity) => !startsFrom(text, clause, quantity) && !describes(text, clause, quantity),
  );
}

/** Without what stands in brackets, in names (“千亿斤粮食”工程) and without mere durations (用3年时间). */
function readPlain(text: string, clause: Span): Quantity[] {
  const skipped = [...asides(slice(text, clause)), ...namesIn(slice(text, clause))];
  return readQuantities(text, clause).filter((quantity) => {
    const at = quantity.span.start - clause.start;
    const isAside = skipped.some(({ start, end }) => at > start && at < end);
    return (
      !isAside && !isDuration(text, quantity) && !SESSION.test(text.slice(quantity.span.end, clause.end))
    );
  });
}

/** 十次全会, 第三次会议: which of many, not how many. */
const SESSION = /^(?:、[^、次]{1,3}次)*(?:中央)?(?:全会|会议|党代会|代表大会)/u;
/** 15分钟生活圈: the time is part of the name. */
const CIRCLE = /^.{0,6}圈/u;

function isDuration(text: string, { unit, lead, span }: Quantity): boolean {
  if (!DURATION.test(unit ?? '')) return false;
  return lead.comparator === null || CIRCLE.test(text.slice(span.end, span.end + 8));
}

function namesIn(words: string): Span[] {
  return [...words.matchAll(/“[^“”，。；]{1,16}”/gu)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
}

function startsFrom(text: string, clause: Span, { lead }: Quantity): boolean {
  return /[从由]$/u.test(text.slice(clause.start, lead.start));
}

/** 营收超50亿元的企业: the amount is no target. 打造3个以上的产品 is one. */
function describes(text: string, clause: Span, { span, lead, unit }: Quantity): boolean {
  const isBound = lead.comparator !== null || !isCounter(unit);
  return isBound && OF_NOUN.test(text.slice(span.end, clause.end));
}

function placesOf(
  text: string,
  clause: Span,
  quantities: readonly Quantity[],
  years: readonly Span[],
): Place[] {
  const places: Place[] = [];
  let from = clause.start;
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1];
    const year = years.find(({ start }) => start >= quantity.span.end);
    const right = {
      start: quantity.span.end + (ASIDE.exec(text.slice(quantity.span.end, clause.end))?.[0].length ?? 0),
      end: Math.min(next?.lead.start ?? clause.end, year?.start ?? clause.end),
    };
    const after = next && { start: next.span.end, end: quantities[index + 2]?.lead.start ?? clause.end };
    const place = { quantity, left: leftOf(text, { start: from, end: quantity.lead.start }, years), right };
    if (isAttribute(text, place, next, after)) continue;
    places.push(place);
    from = takesRight(text, place) ? right.end : right.start;
  }
  return places;
}

/** The words between the last year and the amount; where there are none (产值到2028年达到…), those before it. */
function leftOf(text: string, whole: Span, years: readonly Span[]): Span {
  const year = years.findLast(({ start, end }) => start >= whole.start && end <= whole.end);
  if (!year) return whole;
  const after = { start: year.end, end: whole.end };
  return slice(text, trimNoun(text, after, false)) === '' ? { start: whole.start, end: year.start } : after;
}

/** 营业收入10亿元以上企业达到15家: the first amount belongs to the noun that the second one counts. */
function isAttribute(
  text: string,
  { right }: Place,
  next: Quantity | undefined,
  after: Span | undefined,
): boolean {
  const words = slice(text, right).trim();
  if (!next || !after || words === '' || JOINS_NEXT.test(words) || JOINED.test(words)) return false;
  return next.lead.comparator !== null || nounAfter(text, after) === null;
}

/** The noun that follows an amount (3至5个 特色产业园区), without what joins it to the next. */
function nounAfter(text: string, right: Span): Span | null {
  const trimmed = trim(text, right);
  const isLinked = text[trimmed.start] === '的';
  const span = { start: trimmed.start + (isLinked ? 1 : 0), end: trimmed.end };
  const words = slice(text, span);
  if (words === '' || JOINS_NEXT.test(words)) return null;
  return { start: span.start, end: span.end - (JOINED.exec(words)?.[0].length ?? 0) };
}

/** Whether the noun after the amount is what it counts. 支持甲、乙、丙3个平台 only counts what it lists. */
function takesRight(text: string, { quantity, left, right }: Place): boolean {
  if (nounAfter(text, right) === null) return false;
  const words = slice(text, left).trim();
  const noun = slice(text, trimNoun(text, left, isObject(quantity)));
  if (noun === '' || endsInAction(words)) return true;
  const isList = quantity.comparator === '=' && words.includes('、') && !words.endsWith('的');
  return !isList && quantity.lead.comparator === null && isCounter(quantity.unit) && beginsInAction(words);
}

/** 培育企业50家, also 培育企业不少于50家: what is counted is an object. What 达到 60% is a grammatical subject. */
function isObject({ lead, unit }: Quantity): boolean {
  return lead.comparator === null || isCounter(unit);
}

/** Null where the words are left out; `none` where the amount counts no thing (围绕6个领域). */
function subjectOf(text: string, place: Place): Span | null | 'none' {
  const { quantity, left, right } = place;
  const after = nounAfter(text, right);
  if (after && takesRight(text, place)) return isNoun(slice(text, after)) ? after : 'none';
  const noun = trimNoun(text, left, isObject(quantity));
  if (isNoun(slice(text, noun))) return after && quantity.lead.comparator === null ? 'none' : noun;
  if (noun.end > noun.start) return 'none';
  const { growth } = quantity.lead;
  return growth === null ? null : { start: growth, end: growth + 2 };
}

/** 高新企业、专精特新企业分别达到500家、100家: the first noun has the first amount. */
function shareList(text: string, places: readonly Place[]): (readonly [Place, Span])[] {
  const first = places[0];
  if (!first || !slice(text, { start: first.left.end, end: first.quantity.span.start }).includes('分别'))
    return [];
  const noun = trimNoun(text, first.left, isObject(first.quantity));
  const nouns = [...slice(text, noun).matchAll(/[^、和及与]+/gu)].map(({ index, 0: words }) => ({
    start: noun.start + index,
    end: noun.start + index + words.length,
  }));
  return nouns.length === places.length ? places.map((place, index) => [place, nouns[index]!] as const) : [];
}
