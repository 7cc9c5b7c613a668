import { LEADING, OWNER_LABELS } from '../lexicon/asking.js';
import { ORGAN_ENDINGS, OWNERS } from '../lexicon/bodies.js';
import { CEILINGS, CONSENTS, INDICATOR_KINDS } from '../lexicon/claim-doubts.js';
import { PLAIN_BOUNDS } from '../lexicon/comparators.js';
import { RECEIVERS } from '../lexicon/everyday-words.js';
import { MEASURED_NOUNS } from '../lexicon/narrowings.js';
import { ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { BETWEEN_NAMES } from '../lexicon/plan-parts.js';
import { ADDS, MAKES } from '../lexicon/plan-verbs.js';
import { DATE_SIDES, IN_YEAR_BEFORE } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { characterPairs } from '../text/pairs.js';
import type { Claimed } from './claim.js';
import type { Comparison } from './compare.js';
import { squeeze, squeezeHeadings, squeezeSentence } from './legible.js';
import type { Said } from './table.js';
import { bodiesIn, LEVEL } from './word-kinds.js';
import { type Lexeme, SLOT, textOf } from './words.js';
import { WHOLE_YEAR } from './year-of.js';

/** Whom something is given or done to, at the start of a clause: 为企业提供, 给予企业, but not 标准为30元. */
const RECEIVER = new RegExp(
  `(?:^|(?<=[，、]|鼓励|支持|引导|[要将会]))[为对向给](?=\\p{Script=Han}{2})|给予(?!${anyOf([...Object.values(PLAIN_BOUNDS), ...CEILINGS])}|一次性)(?=\\p{Script=Han}{2})`,
  'u',
);
/** 由市财政局监督: the body that opens a statement does what it says. */
export const OPENS_WITH_BODY = new RegExp(
  `^(?:第\\p{Script=Han}{1,5}条)?由?[市省县区州镇乡]\\p{Script=Han}{1,8}?(?:${anyOf(ORGAN_ENDINGS)})`,
  'u',
);
/** 向企业收取: what stands behind is asked or given, and does nothing itself. */
const TOWARDS = /(?<=向)\p{Script=Han}{2}/u;
const GIVES = /由|给予|提供/u;

/**
 * Whether giver and receiver change places: 由企业提供 is not 为企业提供.
 * @param before the clauses before the statement
 */
function isTurned(claim: string, stated: string, before: readonly string[]): boolean {
  const [isMine, isTheirs] = [claim, stated].map((text) => RECEIVER.test(text));
  const receiver = TOWARDS.exec(stated)?.[0];
  if (receiver !== undefined && claim.startsWith(receiver) && !/[为对向给]/u.test(claim)) return true;
  if (isTheirs && !isMine) return GIVES.test(claim);
  return isMine === true && !isTheirs && !before.some((clause) => RECEIVER.test(clause));
}

const OPENS_WITH_PLACE = new RegExp(
  `^(?:在|依托)?(?<place>(?![全各本我立围])\\p{Script=Han}{2,6}?(?:[新城]区|[县区镇乡]|口岸))(?=${anyOf(MAKES)}|通过|依托|率先|加快)`,
  'u',
);

/** Whether the clauses before begin with a place that a claim does not name: 东湖高新区打造集聚区，建成社区3个. */
function isOfPlace(claim: string, before: readonly string[]): boolean {
  const place = OPENS_WITH_PLACE.exec(before[0] ?? '')?.groups?.place;
  return place !== undefined && !claim.includes(place);
}

const IS_BARE = new RegExp(`^(?:${anyOf(MEASURED_NOUNS)})[^，]{0,4}${SLOT}$`, 'u');

/** Whether a claim is on all of a place (全省产能) and the statement on what the clause before it names: 甲公司投产，产能占30%. */
function isOfAll(words: readonly Lexeme[], { text, before }: Said): boolean {
  const all = words.find(({ word }) => LEVEL.test(word))?.word;
  return all !== undefined && IS_BARE.test(text) && before.length > 0 && !before.join('').includes(all);
}

const ARTICLE = new RegExp(`第[\\d${ORDINAL_NUMERALS}]{1,7}[编章节条款]`, 'gu');
const WORK = /《([^《》]{2,})》/gu;
const LEAD = new RegExp(anyOf(LEADING), 'u');
const INDICATOR = new RegExp(anyOf(INDICATOR_KINDS), 'gu');

/** Whether a claim names an article, a work, a leading body or a kind of indicator that the statement lacks, or only one of them says 未经同意. */
function isOfAnother({ sentence }: Claimed, said: Said): boolean {
  const stated = squeezeSentence(said);
  const whole = squeezeHeadings(said.section) + stated;
  const named = [...sentence.matchAll(ARTICLE), ...sentence.matchAll(INDICATOR)].map(([words]) => words);
  const works = [...sentence.matchAll(WORK)].map(([, title]) => squeeze(title!));
  return (
    [...named, ...works].some((words) => !whole.includes(words)) ||
    UNASKED.test(sentence) !== UNASKED.test(stated) ||
    (LEAD.test(sentence) && !isLedAs(sentence, stated))
  );
}

/** Whether a body of a claim on who leads stands behind the label for leads, if it stands behind any. */
function isLedAs(sentence: string, stated: string): boolean {
  const lists = stated.split(LABEL);
  const bodies = bodiesIn(sentence);
  const behind = bodies.flatMap((body) => lists.slice(1).filter((list) => list.includes(body)));
  return behind.length === 0 || behind.some((list) => LEAD.test(list));
}

/** 牵头单位：; 责任单位：. */
const LABEL = new RegExp(`(?=(?:${anyOf(OWNER_LABELS)})(?:${anyOf(OWNERS)})?:)`, 'u');
const UNASKED = new RegExp(`未经[^，。]{0,20}?(?:${anyOf(CONSENTS)}|登记)`, 'u');

const BUILT = new RegExp(`(?:${anyOf(ADDS)})[^，、]{0,10}${SLOT}`, 'u');

/** Whether a statement is on somebody else, another place or another part than a claim. */
export function isOnOther(claim: Claimed, said: Said): boolean {
  return (
    isTurned(textOf(claim.words), said.text, said.before) ||
    isOfPlace(claim.all, said.before) ||
    isOfAll(claim.words, said) ||
    isOfAnother(claim, said)
  );
}

/** The case that a statement is about has to be told. */
export function compareCases(claim: Claimed, said: Said): Comparison {
  const all = claim.all + claim.words.flatMap(({ chinese = [] }) => chinese).join('，');
  const isAlike = said.cases.every((words) => isIn(all, words)) && !isOfSum(claim, said);
  return { differs: [], unsure: isAlike ? [] : ['subject'] };
}

/** Whether only one side is on the sum of all there are, and the other on what is made: 建成60家. */
export function isOfSum({ amounts, text }: Claimed, said: Said): boolean {
  const [mine, theirs] = [amounts, said.amounts].map((all) => all.some(({ isTotal }) => isTotal));
  const [made, added] = [text, said.text].map((words) => BUILT.test(words));
  return (
    (mine === true && !theirs && added === true) || (theirs === true && !mine && made === true && !added)
  );
}

/** Whether a text speaks of the case that some words tell of: it has many of their pairs of characters, and all that sets limits. */
function isIn(text: string, words: string): boolean {
  const pairs = new Set(characterPairs(words.replace(FUNCTION, '')));
  const own = text.replace(FUNCTION, '');
  const limits = words.match(SETS_LIMITS) ?? [];
  const isHeld = [...pairs].filter((pair) => own.includes(pair)).length >= leastOf(words) * pairs.size;
  const exceptions = exceptionsIn(words);
  if (isHeld && exceptions.length > 1) return exceptions.every((one) => text.includes(one));
  return isHeld && limits.every((limit) => text.includes(limit));
}

/** What says nothing of a case: 对首次入规的企业 is 首次入规企业. */
const FUNCTION = new RegExp(`^(?:对|在)+|^违反规定|的|(?:${anyOf(RECEIVERS)})的?$`, 'gu');

/** The least share of a case's pairs of characters that a claim has to hold; more where the case says whom something is for. */
function leastOf(words: string): number {
  return words.startsWith('对') ? 0.6 : 0.5;
}

/** 除甲、乙外: whoever names one of them alone says something else of the other. */
function exceptionsIn(words: string): readonly string[] {
  return words.startsWith('除') && words.endsWith('外') ? words.slice(1, -1).split(LIST_MARK) : [];
}

const LIST_MARK = new RegExp(BETWEEN_NAMES, 'u');

/** Numbers, sides, denials and consents of a case. */
const SETS_LIMITS = new RegExp(
  `经[^，]{0,20}?(?:${anyOf(CONSENTS)})|第[\\d${ORDINAL_NUMERALS}]+[章条款项]|\\d+|外|以[内上下]|[内上下](?=的|$)|[未不非除每]|新[建增设落引]`,
  'gu',
);

/** 上年度 is what an amount is measured by. */
const BEFORE_NOW = new RegExp(`${IN_YEAR_BEFORE}(?!度)`, 'u');

/** Whether a document tells of 去年, and a claim names no year: it may be on another. */
export function isOfYearBefore({ sentence }: Claimed, said: Said): boolean {
  const theirs = squeezeSentence(said);
  return BEFORE_NOW.test(theirs) && !BEFORE_NOW.test(sentence) && !/20\d\d/u.test(sentence);
}

const MONTH = /\d月/u;

function behindDate(words: readonly string[]): RegExp {
  return new RegExp(`(?<=\\d[年月日]|[年月][底末])(?:${anyOf(words)})`, 'u');
}

const AFTER = behindDate(DATE_SIDES.after);
const BEFORE = behindDate(DATE_SIDES.before);
const FROM = behindDate(DATE_SIDES.from);
/** 施行至2026年: what ends then does not begin. */
const UNTIL = /[至到]20\d\d年/u;
/** 2024—2026年: what is built in all of them is not that of the last, nor of 2023—2026年. */
const SEVERAL_YEARS = /(20\d\d)年?[-—–~至到]+(20\d\d)年/gu;

function spansIn(text: string): readonly string[] {
  return [...text.matchAll(SEVERAL_YEARS)].map(([, from, to]) => `${from}-${to}`);
}

/** Whether a claim says 2030年后, 7月10日前 or 9月 where the document says 2030年前, 7月10日起 or 全年. */
export function isOnOtherSide(sentence: string, said: Pick<Said, 'section' | 'sentence'>): boolean {
  if (!/\d[年月]/u.test(sentence)) return false;
  const theirs = squeezeSentence(said);
  const isOfMonth = MONTH.test(sentence) && WHOLE_YEAR.test(theirs) && !WHOLE_YEAR.test(sentence);
  if (isOfMonth || !/\d年/u.test(sentence)) return isOfMonth;
  const isCrossed = (one: RegExp, other: RegExp): boolean =>
    one.test(sentence) && !one.test(theirs) && other.test(theirs);
  return (
    AFTER.test(sentence) !== AFTER.test(theirs) ||
    !spansIn(sentence).every((span) => spansIn(theirs).includes(span)) ||
    isCrossed(FROM, BEFORE) ||
    (isCrossed(UNTIL, FROM) && !FROM.test(sentence)) ||
    (isCrossed(FROM, UNTIL) && !UNTIL.test(sentence)) ||
    (BEFORE.test(sentence) && !/[到前底末]/u.test(theirs))
  );
}
