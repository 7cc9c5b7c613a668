import { GROWS, GROWTH_RATES } from '../lexicon/comparators.js';
import { OF_WHICH, PACES, PLACE_ENDS } from '../lexicon/narrowings.js';
import { BUILDS, MAKES } from '../lexicon/plan-verbs.js';
import { isCounter, isDuration } from '../lexicon/units.js';
import { anyOf, madeOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import type { Amount } from './amount.js';
import { IN_TURN, namesIn, OF_EACH, shareEqually, shareOut } from './respectively.js';
import type { Statement } from './statement.js';
import { DATE, SLOT } from './words.js';

/** Whether words only build what an amount is of. */
export const isBuild = madeOf(BUILDS);

/** What a clause says of each of its amounts, and the names of the list that it holds or goes on with. */
type Parts = { readonly statements: readonly Statement[]; readonly names: readonly string[] };

/**
 * Parts a clause with several amounts into what it says of each.
 * @param list the names of the clauses before, which 分别 may mean
 */
export function partOut(clause: Statement, derives: boolean, list: readonly string[]): Parts {
  const names = namesIn(clause, list);
  const isFromTo = FROM_TO.test(clause.text);
  const isShared = IN_TURN.test(clause.text);
  // Which year of several an amount of several is of, only 分别 tells.
  const isOpen = !isShared && !isFromTo && clause.dates.length > 1 && clause.amounts.length > 1;
  const shared = shareOut(clause, names) ?? shareEqually(clause);
  const isUnpaired = isOpen || (isShared && clause.amounts.length > 1);
  const whole = isUnpaired ? vaguely(clause) : clause;
  const parts = shared ?? (isFromTo ? [whole] : pieces(grown(whole)));
  const statements = parts
    .flatMap((one) => fromTo(one, derives))
    .map((one) => ({
      ...one,
      text: one.text
        .replace(DATE_IN_ENGLISH, ' ')
        .replaceAll(DATE, '')
        .replace(FROM_YEARS, '')
        .replace(OF_EACH, ''),
    }));
  return { statements, names };
}

function vaguely(clause: Statement): Statement {
  return { ...clause, amounts: clause.amounts.map((one) => ({ ...one, isVague: true })) };
}

const GROWTH = anyOf([GROWS, ...GROWTH_RATES]);
const GROWN = new RegExp(`ꙮ的?(?:${GROWTH})$|(?:${GROWTH})ꙮ$`, 'u');

/** 保持10%以上增长: the word that says of what the amount is stands behind it. */
function grown(clause: Statement): Statement {
  const amount = only(clause.amounts);
  if (!amount) return clause;
  if (!GROWN.test(clause.text)) return clause;
  return { ...clause, text: clause.text.replace(GROWN, SLOT), amounts: [{ ...amount, change: 'up' }] };
}

const LIST = /[、和与并]|以及/u;
/** The longest noun between two counts of parts that no mark parts. */
const SHORT = 5;
const VERB = new RegExp(anyOf(MAKES), 'u');
/** 新增泵站9座、水厂2座: what is said of the first of a list is said of the next. */
const OPENS_IN_PACE = new RegExp(
  `^(?:全[${PLACE_ENDS}]|已)?(?<pace>(?:${OF_WHICH})?(?:${anyOf(PACES)})?)`,
  'u',
);

/** Parts a clause where a list or a new verb goes on between two amounts: 建成甲100个、乙20个. */
function pieces(clause: Statement): Statement[] {
  const words = clause.text.split(SLOT);
  const texts: string[] = [words[0]!];
  const counts: number[] = [0];
  words.slice(1).forEach((between, at, all) => {
    const cut = at + 1 === all.length ? -1 : cutIn(between, clause.amounts[at]!, clause.amounts[at + 1]!);
    texts.push(`${texts.pop()}${SLOT}${cut < 0 ? between : between.slice(0, cut)}`);
    counts.push(counts.pop()! + 1);
    if (cut < 0) return;
    const pace = OPENS_IN_PACE.exec(texts.at(-1)!)?.groups?.pace ?? '';
    const next = between.slice(cut).replace(/^(?:[、和与并]|以及)/u, '');
    texts.push(next === between.slice(cut) || VERB.test(next) || next.includes(pace) ? next : pace + next);
    counts.push(0);
  });
  let used = 0;
  return texts.map((text, at) => {
    used += counts[at]!;
    return { ...clause, text, amounts: clause.amounts.slice(used - counts[at]!, used) };
  });
}

/** Where the words behind an amount begin to be of the next; -1 where they do not, as in 三年累计投入80亿元. */
function cutIn(between: string, { unit }: Amount, next: Amount): number {
  const mark = between.search(LIST);
  // 优良天数281天、增加36天.
  if (isDuration(unit) && !(mark === 0 && unit === next.unit)) return -1;
  if (mark >= 0) return mark;
  const verb = between.search(VERB);
  if (verb > 0) return verb;
  // 四个方面12项任务, 五章十八条.
  return isCounter(unit) &&
    isCounter(next.unit) &&
    next.comparator === '=' &&
    between !== '' &&
    between.length < SHORT
    ? between.length
    : -1;
}

const FROM_TO = /[由从](?<year>20\d\d)?年?(?<each>每[^ꙮ，]{1,6})?[\u0002年的]*ꙮ[^ꙮ，]{0,8}ꙮ/u;
/** 从2020年, which belongs to the amount behind it. */
export const FROM_YEAR = /^[从由]20\d\d/u;
/** in 2025 Jiangzhou. */
const DATE_IN_ENGLISH = new RegExp(`(?<=[a-z])${DATE}(?=[a-z])`, 'gu');
const FROM_YEARS = /[从由]20\d\d/gu;

/** What a document says more of it: 增长到5个、跨上新台阶. */
const NEXT_DEED = /^、.*$/u;

/** 由45%提高到70% says what was, what is to be, and how much more that is. */
function fromTo(clause: Statement, derives: boolean): Statement[] {
  const { text, amounts } = clause;
  const found = FROM_TO.exec(text);
  const place = found?.index ?? -1;
  const { year = null, each = '' } = found?.groups ?? {};
  const [base, goal, ...others] = amounts;
  if (place < 0 || !base || !goal || others.length > 0) return [clause];
  const words = text.slice(0, place) + each + SLOT;
  const change = derives ? changeBetween(base, goal) : null;
  const rest = text.slice(text.lastIndexOf(SLOT) + 1);
  return [
    { ...clause, text: words, amounts: [{ ...base, role: 'baseline', year: year ?? base.year }] },
    ...(change ? [{ ...clause, text: words, amounts: [change] }] : []),
    { ...clause, text: words + (derives ? rest.replace(NEXT_DEED, '') : rest), amounts: [goal] },
  ];
}

/** By how much an amount is more or less than another; null where that cannot be told. */
export function changeBetween(base: Amount, goal: Amount): Amount | null {
  const isRange = base.to !== null || goal.to !== null;
  if (base.unit !== goal.unit || isRange || base.value === goal.value) return null;
  const value = Number(Math.abs(goal.value - base.value).toPrecision(12));
  const unit = goal.unit === '%' ? '个百分点' : goal.unit;
  return { ...goal, value, unit, change: goal.value > base.value ? 'up' : 'down', since: base.year };
}
