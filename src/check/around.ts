import { RATES } from '../lexicon/asking.js';
import { ACTORS, DEPARTMENT, OWNERS } from '../lexicon/bodies.js';
import { DOCUMENT_KINDS, LIMITS, MUSTS, NEGATIONS, TOTALS } from '../lexicon/claim-doubts.js';
import { FILLING, LEADS_TO, SIZES } from '../lexicon/claim-words.js';
import { HANDLES_MONEY } from '../lexicon/everyday-words.js';
import { NATION, OF_WHICH, PLACE_ENDS, WIDER_PLACES } from '../lexicon/narrowings.js';
import { FORBIDS } from '../lexicon/negations.js';
import { ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { BUILDS, DEEDS, HEADING_ENDS, MAKES } from '../lexicon/plan-verbs.js';
import { anyOf, madeOf } from '../lexicon/word-list.js';
import { OPENS_WITH_BODY } from './apart.js';
import type { Layout } from './layout.js';
import { isBuild } from './parts.js';
import type { Said, Table } from './table.js';
import { ENDS_IN_BODY, LEVEL, NARROWS_ALONE, OWNING } from './word-kinds.js';
import { isEmpty, type Lexeme, SLOT, spellingsOf, textOf, withoutEmpty } from './words.js';

/** 全球 is said of nothing that only its title calls so. */
const STANDS_ALONE = new RegExp(`^(?:${anyOf([...WIDER_PLACES, NATION, SLOT])})$|${LEVEL.source}`, 'u');
const NEGATES = new RegExp(`^(?:${anyOf(NEGATIONS)})$`, 'u');
const DENIES = new RegExp(anyOf([...NEGATIONS, ...LIMITS]), 'u');
const IS_PART = new RegExp(anyOf([OF_WHICH, ...TOTALS]), 'u');
const isMade = madeOf([...FILLING, ...BUILDS, ...SIZES, SLOT]);
const isMadeOfHeading = madeOf([...FILLING, ...MAKES, ...SIZES, ...HEADING_ENDS, ...OWNERS]);
/** 申请人应当符合下列条件：, what each item below it goes on with. */
const LEADS_LIST = /下列|以下|如下/u;
const isMadeOfLead = madeOf([...FILLING, ...MUSTS, ...LEADS_TO]);
const IS_DOCUMENT = new RegExp(`(?:${anyOf(DOCUMENT_KINDS)})$`, 'u');

/** 申报单位 of 申报单位应当依法注册: who has to do what the next clauses say too. */
const SUBJECT = new RegExp(`^[^，]{2,16}?(?=${anyOf(MUSTS)}|要(?!求))`, 'u');
/** 资金 of 资金由县局申报，由市局审核, and 人员 of 人员不得收费，不得摊派: what several clauses say by whom, or forbid. */
const TOPIC = new RegExp(`^[^，]{2,16}?(?=${anyOf(FORBIDS)}|由[^，]{2})`, 'u');
/** 镇政府 of 镇政府负责食堂，负责选址. */
const DUTY = `责任(?!${anyOf(OWNERS)})`;
const OF_DUTY = new RegExp(`^${DUTY}`, 'u');
const OWNER = new RegExp(`^[^，]{2,16}?(?=${DUTY})`, 'u');
const OF_TOPIC = new RegExp(`^(?:由|每|${anyOf(FORBIDS)})|${OPENS_WITH_BODY.source}`, 'u');
/** 三、, 1., 第四条. */
const NUMBERING = new RegExp(`^(?:第[\\d${ORDINAL_NUMERALS}]+[章节条]|[\\d${ORDINAL_NUMERALS}]+[、.])`, 'u');

/**
 * Whether a word of a claim that a statement lacks stands around it: in a heading or a clause before it of which the claim
 * has all that matters, or in the title.
 */
export function isAround(layout: Layout, index: number): boolean {
  const { said, table, words } = layout;
  const { word } = words[index]!;
  const isIn = (text: string): boolean => spellingsOf(words[index]!).some((one) => text.includes(one));
  const isWhole = (text: string): boolean =>
    isIn(text) && isMade(without(words, text)) && areInOrder(layout, text);
  const run = runAround(layout, index);
  const isHeading = (text: string): boolean => {
    // 放宽培训补贴申领条件 is the heading of all that is said of 培训补贴, unless it is of amounts, which may be of a part.
    if (run.length > 2 && !said.text.includes(SLOT) && text.includes(run) && !DENIES.test(text)) return true;
    const heading = without(words, text.replace(NUMBERING, ''));
    return isIn(text) && (LEADS_LIST.test(text) ? isMadeOfLead(heading) : isMadeOfHeading(heading));
  };
  // 农村 of 农村公路 narrows nothing else.
  const narrowed = word + (words[index + 1]?.word ?? SLOT);
  const clauses = clausesFor(word, said);
  const isLone =
    NARROWS_ALONE.test(word) && ![...said.above, ...clauses].some((one) => one.includes(narrowed));
  if (STANDS_ALONE.test(word) || NEGATES.test(word) || isLone) return false;
  const isOfTitle = (): boolean => isIn(table.name) && !isOwned(layout) && !isOfBody(layout, index);
  const isAbove =
    !isTurning(layout, index) && !isDoer(layout, index) && (said.above.some(isHeading) || isOfTitle());
  return isAbove || clauses.some(isWhole);
}

/** The words in a row around one that the statement lacks, if they end in a name. */
function runAround({ words, lacking }: Layout, index: number): string {
  const isNext = (at: number): boolean => lacking.includes(at);
  let [start, end] = [index, index + 1];
  while (isNext(start - 1)) start -= 1;
  while (isNext(end)) end += 1;
  return /^v(?!n)/u.test(words[end - 1]!.tag) ? '' : textOf(words.slice(start, end));
}

/** Whether the words that a statement lacks stand in the order of a text: 机构给毕业生入职奖励 turns 毕业生入职机构，给予奖励. */
function areInOrder({ words, lacking }: Layout, text: string): boolean {
  const places = lacking.flatMap((at) => (words[at]!.word.length > 1 ? text.indexOf(words[at]!.word) : []));
  const found = places.filter((place) => place >= 0);
  return found.every((place, at) => at === 0 || place >= found[at - 1]!);
}

/** Whether a clause before is on the size of something that a claim does not name, which then is what the statement is of: 新建综合公园的面积不小于10公顷，绿地率…. */
function isOwned({ said: { before }, words }: Layout): boolean {
  const owner = before.flatMap((clause) => HOLDER.exec(clause)?.[0] ?? []).at(-1);
  return owner !== undefined && !isMade(without(words, owner));
}

const HOLDER = new RegExp(`^[^，的]{2,20}(?=的[^，]*${SLOT})`, 'u');

/** Whether a word is a verb that turns what an amount says, which stands beside it: 水泥产能300万吨 below 淘汰产能. */
function isTurning({ words, said, taken, lacking }: Layout, index: number): boolean {
  const { word, tag } = words[index]!;
  // 缴费费率 below 个人缴费费率 is a name.
  const next = lacking.includes(index + 1) ? words[index + 1]! : null;
  const isName =
    next && IS_RATE.test(next.word) && said.above.some((heading) => heading.includes(word + next.word));
  // 赡养老人每月扣除2000元: what is done with the amount stands beside it.
  const isDone = words.some(({ word }, at) => HANDLES_MONEY.includes(word) && taken.includes(at));
  if (isName || isDone) return false;
  return said.text.includes(SLOT) && !isBuild(word) && (/^v(?!n)/u.test(tag) || DEEDS.includes(word));
}

/** How names end that a verb opens: 缴费费率. */
const IS_RATE = new RegExp(`(?:[率额值数量]|标准|${anyOf(RATES)})$`, 'u');
/** The clauses before a statement that may say what it is of; for a part (其中国家级2个) the end of those on the whole. */
function clausesFor(word: string, { text, before }: Said): readonly string[] {
  const whole = before.filter((clause) => !IS_PART.test(clause)).join('');
  const alone = before.filter((clause) => !clause.includes(SLOT));
  if (IS_PART.test(text) || IS_PART.test(before.at(-1) ?? ''))
    return [whole.slice(whole.lastIndexOf(word)), ...alone];
  const subjects = OF_DUTY.test(text) ? [OWNER] : OF_TOPIC.test(text) ? [TOPIC, SUBJECT] : [SUBJECT];
  const subjectOf = (clause: string): string | undefined =>
    subjects.flatMap((one) => one.exec(clause)?.[0] ?? [])[0];
  return alone.map((clause) => subjectOf(clause) ?? clause);
}

/** The words of a claim without the name of the document that it opens with (江州节水计划), or the whole heading above, unless a statement has it too. */
export function withoutName(
  words: readonly Lexeme[],
  { text, above }: Said,
  { name }: Table,
): readonly Lexeme[] {
  const isAbove = (size: number): boolean =>
    above.includes(textOf(words.slice(0, size))) && size < words.length;
  const size = words.findIndex((_, at) => at > 0 && isAbove(at));
  if (size > 0 && !text.includes(textOf(words.slice(0, size)))) return words.slice(size);
  const end = words.findIndex(({ word }) => IS_DOCUMENT.test(word));
  const isNamed = end >= 0 && words.slice(0, end + 1).every(({ word }) => name.includes(word));
  return isNamed && !text.includes(words[end]!.word) ? words.slice(end + 1) : words;
}

/** The letters of a text that no word of a claim has. */
function without(words: readonly Lexeme[], text: string): string {
  return words
    .flatMap(spellingsOf)
    .reduce((rest, word) => rest.replaceAll(word, ' '), text)
    .replace(/[^\p{L}]/gu, '');
}

/** 市财政 is not 省财政, whatever place the document is of. */
const IS_LEVEL = new RegExp(`^[${PLACE_ENDS}]$`, 'u');

/** Whether a word is of a body: who publishes a plan does not do what it leaves to others. */
function isOfBody({ words }: Layout, index: number): boolean {
  const { word } = words[index]!;
  return IS_LEVEL.test(word) || ENDS_IN_BODY.test(word) || words[index + 1]?.word === DEPARTMENT;
}

const IS_ACTOR = new RegExp(`(?:${anyOf(ACTORS)})$`, 'u');

/** What may stand before the one whom a heading begins with: 第四条, 一、. */
const HEAD_MARK = /[\s条章节、，]/u;

/** Whether a claim opens with somebody who does what the statement opens with, and no heading does: 园区公布结果 is more than 公布结果. */
function isDoer({ words, taken, said: { text, above } }: Layout, index: number): boolean {
  const first = words.findIndex((one, at) => !isEmpty(one) && taken.includes(at));
  const { word, tag } = words[first] ?? { word: '', tag: '' };
  // 耕地 of 耕地建设3万亩 does nothing.
  if (text.includes(SLOT) && !IS_ACTOR.test(textOf(words.slice(0, first)))) return false;
  if (index >= first || taken[0] !== first) return false;
  const isDeed = /^[vt]/u.test(tag) || OWNING.test(word);
  const opening = textOf(words.slice(0, index + 1));
  const isNamed = above.some((heading) =>
    heading.split(HEAD_MARK).some((words) => words.startsWith(opening)),
  );
  const rest = above.reduce((left, heading) => left.replace(heading, ''), opening);
  return isDeed && !isNamed && withoutEmpty(rest, words) !== '';
}
