import { ADDRESSES, ASKS_SIZE, LEADS, NAMED_AS, PHONES, RATES, SUMS } from '../lexicon/asking.js';
import { ASPECTS } from '../lexicon/aspects.js';
import { COMPANIES, INSTITUTIONS, OWNERS } from '../lexicon/bodies.js';
import { AMOUNT_NUMERALS, ITEM_NUMERALS } from '../lexicon/numerals.js';
import {
  ALL_OF,
  ENGLISH_QUESTION_WORDS,
  HOW_LONG,
  HOW_MANY,
  HOW_MUCH,
  NUMBER,
  QUESTION_WORDS,
  WHAT,
  WHEN,
  WHERE,
  WHICH,
  WHO,
} from '../lexicon/question-words.js';
import { ASKED_COUNTERS, MONEY, TIME_UNITS } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';

const CHINESE = Object.values(QUESTION_WORDS).flat();

/** The Chinese words of a folded question that ask, all of them. */
export const CHINESE_ASKING = new RegExp(anyOf(CHINESE), 'gu');

/** Any word of a folded question that asks. */
export const ASKS = new RegExp(anyOf([...CHINESE, ...ENGLISH_QUESTION_WORDS]), 'u');

/** A kind of answer, the words that ask for it, and what the answer holds anew, where it is a figure or an address. */
export type AnswerKind = { readonly name: string; readonly asks: RegExp; readonly holds: RegExp | null };

const FIGURE = `[\\d${AMOUNT_NUMERALS}.]+`;

const { extent, manner, person, reason, thing } = QUESTION_WORDS;

const kind = (name: string, asks: string, holds?: RegExp | string): AnswerKind => ({
  name,
  asks: new RegExp(asks, 'u'),
  holds: holds === undefined ? null : new RegExp(holds, 'gu'),
});

/** Kinds whose answer is a word or a figure. */
const FACTS: readonly AnswerKind[] = [
  kind('phone', `${anyOf(PHONES)}|联系方式|(?:${anyOf(manner)})联系`, /\d{3,}-?\d{3,}/u),
  kind(
    'channel',
    `${anyOf(ADDRESSES)}|网站|${WHICH}个平台|公众号|app|小程序|渠道|途径`,
    /[\w-]+\.[\w./-]+|“[^”]+”|app|公众号|小程序|平台/u,
  ),
  kind(
    'date',
    `${anyOf(WHEN)}|时间|日期|${WHAT}日子|${HOW_MANY}点`,
    `\\d+年|\\d+月\\d*日?|\\d+日|\\d+[:时点]\\d*|即日|年代|世纪|[${ITEM_NUMERALS}]+月`,
  ),
  kind(
    'duration',
    `${anyOf(HOW_LONG)}|${NUMBER}(?:${anyOf(TIME_UNITS)})|期限|有效期`,
    `${FIGURE}\\s*(?:${anyOf(TIME_UNITS)}|[日月])`,
  ),
  kind(
    'money',
    `${HOW_MUCH}(?:钱|[万亿]*元)|${anyOf(SUMS)}|价格|金额|标准|罚`,
    `${FIGURE}\\s*[多余]?(?:${anyOf(MONEY)}|%)`,
  ),
  kind(
    'percentage',
    `${anyOf(RATES)}|百分|率是|率为|${HOW_MUCH}%|${HOW_MANY}成|打${HOW_MANY}折|增[长幅]|幅`,
    `${FIGURE}\\s*%|百分之|${FIGURE}[成倍]`,
  ),
  kind(
    'number',
    `${anyOf(ASKS_SIZE)}|${HOW_MUCH}|${NUMBER}[${ASKED_COUNTERS}]|${anyOf(extent)}|数量|人数|\\bhow (?:many|much)\\b`,
    `${FIGURE}[多余]?\\s*[\\p{Script=Han}a-z%℃]`,
  ),
  kind('person', `${anyOf(person)}|${WHICH}(?:${HOW_MANY}?位|个人)|\\bwho\\b`),
  kind(
    'organisation',
    `${WHICH}个?[些${HOW_MANY}]?(?:${anyOf([...COMPANIES, ...INSTITUTIONS, ...OWNERS])}|企业|组织|球队|家)|(?:${WHO}|${WHICH}里)(?:${anyOf(LEADS)})`,
  ),
  kind(
    'place',
    `${anyOf(WHERE)}|地点|地址|位于|${WHAT}地方|${WHICH}个(?:国家|城市|地区|省|市|区|县|村|地方)|${WHICH}国|在${WHICH}|\\bwhere\\b`,
  ),
  kind('which', `(?<!为)(?:${anyOf(thing)})\\p{Script=Han}|${WHICH}[种类个项一]`),
];

/** Kinds whose answer is a sentence or a row of them. */
const ACCOUNTS: readonly AnswerKind[] = [
  kind('reason', `${anyOf(reason)}|原因|怎么会|何以|由于${WHAT}|目的|\\bwhy\\b`),
  kind('manner', `${anyOf(manner)}|方式|方法|流程|步骤|办法|措施|举措|\\bhow (?:does|do|will|is|are|to)\\b`),
  kind('list', `${anyOf(ALL_OF)}|包括|有何|内容|条件|范围|对象|要求|${WHAT}样|分为|分别`),
  kind('definition', `${WHAT}是|是指|含义|定义|指的是|是${WHAT}\\??$|是何|意思`),
  kind('name', `${anyOf(NAMED_AS)}|还叫|英文名|叫${WHAT}|${WHAT}名`),
];

/** What a question asks for, as far as its words tell. */
export type AskedKinds = {
  readonly kinds: readonly AnswerKind[];
  /** `fact`: a word or a figure; `reason`; `account`: what is done, or all the rest. */
  readonly form: 'fact' | 'reason' | 'account';
  /** Of what a text may tell in other words what is asked of the subject, one for each. */
  readonly aspects: readonly RegExp[];
};

const ASPECT_PATTERNS = ASPECTS.map((words) => words.map((pattern) => new RegExp(pattern, 'u')));

/** Reads from a folded question which kinds of answer it asks for. */
export function readAsked(folded: string): AskedKinds {
  const facts = FACTS.filter(({ asks }) => asks.test(folded));
  const accounts = ACCOUNTS.filter(({ asks }) => asks.test(folded));
  const isReason = accounts.some(({ name }) => name === 'reason');
  return {
    kinds: [...facts, ...accounts],
    form: facts.length > 0 ? 'fact' : isReason ? 'reason' : 'account',
    aspects: ASPECT_PATTERNS.flatMap(([asks, tells]) => (asks!.test(folded) ? [tells!] : [])),
  };
}

/** Whether any of some kinds of answer is asked for. */
export function asksFor({ kinds }: AskedKinds, ...names: readonly string[]): boolean {
  return kinds.some(({ name }) => names.includes(name));
}

/** Whether a text holds what an answer of the kind does and its question does not: the year of a question is not the date that it asks for. */
export function holdsNew({ holds }: AnswerKind, text: string, question: string): boolean {
  return holds !== null && (text.match(holds) ?? []).some((found) => !question.includes(found));
}
