import { LIST_JOINTS } from '../lexicon/claim-words.js';
import { OF_WHICH, PLACE_ENDS, RESPECTIVELY } from '../lexicon/narrowings.js';
import { ITEM_NUMERALS } from '../lexicon/numerals.js';
import { DEEDS_IN_PAIRS } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { wordStarts } from '../text/word-starts.js';
import type { Statement } from './statement.js';
import { DATE, SLOT } from './words.js';

export const IN_TURN = new RegExp(anyOf(RESPECTIVELY), 'u');
const LIST_MARK = new RegExp(anyOf(LIST_JOINTS), 'u');
const DATED = new RegExp(`^${DATE}(.+)${DATE}$`, 'u');

/** What the amounts of a list are of, or their dates between marks; those of the clause before where it names none. */
export function namesIn({ text, dates, amounts }: Statement, last: readonly string[]): readonly string[] {
  const place = IN_TURN.exec(text);
  if (!place) return last;
  const names = nounBefore(text, place.index)
    .split('、')
    .filter((name) => name !== '');
  const all = names.flatMap((name) => name.split(LIST_MARK)).flatMap(apart);
  // 信息服务、租赁和商务服务 are two where two amounts follow, and the second is neither of both alone.
  const isOfTwo = all.length !== amounts.length && names.length === amounts.length;
  const list = isOfTwo ? names.map((name) => name.split(LIST_MARK).join('')) : all;
  if (list.length > 1) return complete(list);
  return dates.length > 1 ? dates.map((date) => DATE + date + DATE) : last;
}

const TOWN_AND_COUNTRY = /^城乡(.{2,})$/u;

/** 城乡低保标准 is that of towns and that of the country. */
function apart(name: string): string[] {
  const both = TOWN_AND_COUNTRY.exec(name)?.[1];
  if (both !== undefined) return [`${both.startsWith('居民') ? '城镇' : '城市'}${both}`, `农村${both}`];
  return [name];
}

const OPENING = new RegExp(`^[年，、]+|^${OF_WHICH}`, 'u');

/** The words between the last date and an offset. */
function nounBefore(text: string, end: number): string {
  const before = text.slice(0, end);
  return before.slice(before.lastIndexOf(DATE) + 1).replace(OPENING, '');
}

/** 城镇 of 城镇、农村居民收入 is 城镇居民收入, and 肉类 of 肉类、水产品流通率 is 肉类流通率: no cut leaves one character of a word. */
function complete(list: readonly string[]): readonly string[] {
  const last = list.at(-1)!;
  const ends = [...wordStarts(last), last.length];
  const whole = list.map((name) => {
    const leavesOne = ends.includes(name.length + 1);
    return name === last ? last : name + last.slice(name.length + (leavesOne ? 1 : 0));
  });
  return (asPair(list) ?? whole).map((name) => name.replace(SEVERAL_PLACES, ''));
}

const IN_PAIRS = anyOf(DEEDS_IN_PAIRS);
const OPENS_PAIR = new RegExp(`^(\\p{Script=Han}{2,})(?:${IN_PAIRS})$`, 'u');
const ENDS_PAIR = new RegExp(`^(?:${IN_PAIRS})(\\p{Script=Han}{2,})$`, 'u');

/** 水稻种植、收获机械化率 are 水稻种植机械化率 and 水稻收获机械化率; null for names of another form. */
function asPair([first = '', last = '', ...others]: readonly string[]): readonly string[] | null {
  const [thing, measure] = [OPENS_PAIR.exec(first)?.[1], ENDS_PAIR.exec(last)?.[1]];
  const isPair = thing !== undefined && measure !== undefined && others.length === 0;
  return isPair ? [first + measure, thing + last] : null;
}

/** 甲、乙两市利用率 is 甲市利用率. */
const SEVERAL_PLACES = new RegExp(
  `(?<=^\\p{Script=Han}{0,5})[两${ITEM_NUMERALS}\\d]+(?=[${PLACE_ENDS}]\\p{Script=Han}{2})`,
  'u',
);

/** 城镇、农村居民收入分别为甲和乙, 到2025年、2027年产量分别为甲和乙: each amount has its own name or year. */
export function shareOut(clause: Statement, names: readonly string[]): Statement[] | null {
  const { text, amounts } = clause;
  const place = IN_TURN.exec(text);
  if (!place || amounts.length === 0) return null;
  const after = text.slice(place.index + place[0].length);
  const noun = nounBefore(text, place.index);
  if (amounts.length === 2 * names.length && FROM.test(text)) return rises(clause, names);
  if (amounts.length < 2 || (names.length !== amounts.length && noun !== '')) return null;
  const rest = after.slice(0, after.indexOf(SLOT) + 1) + after.slice(after.lastIndexOf(SLOT) + 1);
  const change = amounts[0]!.change;
  return amounts.map((amount, at) => {
    const date = DATED.exec(names[at] ?? '')?.[1];
    const name = date === undefined ? (names[at] ?? '') : '';
    const own = LIST_MARK.test(noun) || apart(noun).length > 1 || noun === name ? '' : noun;
    return {
      ...clause,
      text: name + own + rest,
      amounts: [
        {
          ...amount,
          change: amount.change ?? change,
          year: date ?? amount.year,
          isVague: amount.isVague || names[at] === undefined,
        },
      ],
      dates: date === undefined ? clause.dates : [date],
    };
  });
}

/** 各, and 均 of 均达到, but not 年均. */
export const EACH = /(?:各|(?<![年月日天人户亩平])均)/u;
export const OF_EACH = new RegExp(`${EACH.source}(?=${SLOT})`, 'gu');

/** 甲和乙各3个, 甲、乙均达到60%: each of a list has as many; null for no list. */
export function shareEqually(clause: Statement): Statement[] | null {
  const place = clause.text.search(OF_EACH);
  const names = place < 0 ? [] : nounBefore(clause.text, place).split(LIST_MARK);
  if (names.length < 2 || names.includes('') || clause.amounts.length > 1) return null;
  const rest = clause.text.slice(place + 1);
  return complete(names).map((name) => ({ ...clause, text: name + rest }));
}

/** 分别从甲、乙提高到丙、丁, or 分别从甲提高到丙、从乙提高到丁: what each of several was and is to be. */
const FROM = new RegExp(`(?:${anyOf(RESPECTIVELY)})[由从]`, 'u');
const PACE = /每[^每、]{1,3}$/u;

function rises(clause: Statement, names: readonly string[]): Statement[] {
  const { text, amounts } = clause;
  const year = amounts.find((one) => one.year !== null)?.year ?? null;
  const around = text.split(SLOT);
  const isInPairs = /[由从]/u.test(around[2]!);
  return names.map((name, at) => {
    const [from, to] = isInPairs ? [2 * at, 2 * at + 1] : [at, names.length + at];
    return {
      ...clause,
      text: `${name}从${PACE.exec(around[from]!)?.[0] ?? ''}${SLOT}到${SLOT}`,
      amounts: [{ ...amounts[from]!, year: amounts[from]!.year ?? year }, amounts[to]!],
    };
  });
}
