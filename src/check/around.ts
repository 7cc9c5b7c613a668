import { ACTORS } from '../lexicon/bodies.js';
import { DOCUMENT_KINDS, TOTALS } from '../lexicon/claim-doubts.js';
import { FILLING, LIST_JOINTS, SIZES } from '../lexicon/claim-words.js';
import { PACES, PARTS, WIDER_PLACES } from '../lexicon/narrowings.js';
import { DEEDS, HEADING_ENDS, MAKES } from '../lexicon/plan-verbs.js';
import { anyOf, madeOf } from '../lexicon/word-list.js';
import { beginsInAction } from '../outline/subjects.js';
import { OPENS_WITH_BODY } from './apart.js';
import { CASE } from './cases.js';
import { isDoer, isOfBody, opensWithOwner } from './doer.js';
import { ENDS_IN_BODY, type Layout, LEVEL, LIMITED, NARROWS_ALONE, NATION, NEGATES } from './layout.js';
import { isBuild, SLOT } from './parts.js';
import { isEmpty, type Lexeme } from './words.js';

/** Where a word stands that a statement lacks: in the headings above it, in the title, or in a clause before it. */
export type Surrounding = 'headings' | 'title' | 'before' | 'owner';

/** 全球 is said of nothing that only its title calls so. */
const STANDS_ALONE = new RegExp(`^(?:${anyOf([...WIDER_PLACES, NATION, SLOT])})$|${LEVEL.source}`, 'u');
/** Words of an amount that is a part or the sum of the one before. */
const PART_OR_SUM = new RegExp(anyOf([...PARTS, ...TOTALS]), 'u');
const IS_PART = new RegExp(anyOf(PARTS), 'u');
const isSize = madeOf(SIZES);
const isFilling = madeOf(FILLING);
const isMade = madeOf([...FILLING, ...MAKES, ...SIZES, ...HEADING_ENDS]);
/** The shortest phrase of the clauses before that says which one is meant, and how near to their ends it stands. */
const LEAST_PHRASE = 3;
const PHRASE = 14;
const IS_ACTOR = new RegExp(`(?:${anyOf(ACTORS)})的?$`, 'u');
/** What is done stands beside its amount: 储备电站18座 is not 电站18座, whatever the heading says. */
const IS_DEED = new RegExp(`^(?:${anyOf(DEEDS.filter((word) => !isEmpty({ word })))})$`, 'u');
const IS_DOCUMENT = new RegExp(`(?:${anyOf(DOCUMENT_KINDS)})$`, 'u');
const NARROWS = new RegExp(anyOf(PACES), 'u');
const FOR = /^[为对向给]$/u;
const LIST_MARK = new RegExp(anyOf([...LIST_JOINTS, '或']), 'u');
/** What ends the words for what a clause is about: 水价由双方协商确定. */
const TOPIC_END = new RegExp(`${LIST_MARK.source}|[由按]`, 'u');
/** 某大学等高校: what is said of them all is not said of the one. */
const AMONG_OTHERS = /^\p{Script=Han}{0,4}?等(?!级)/u;
/** A month or day of one clause is not that of the next. */
const OF_MONTH = /\d[月日]/u;

/** Finds where around a statement a word of a claim stands that it lacks; null for nowhere. */
export function whereAround(layout: Layout, index: number): Surrounding | null {
  const { word } = layout.words[index]!;
  if (STANDS_ALONE.test(word) || isLoneNarrowing(layout, index) || isReplaced(layout, index)) return null;
  if (namesDocument(layout, index)) return 'title';
  if (isHead(layout, index)) return isHeadOfWhole(layout, index) ? 'before' : null;
  if (opensWithOwner(layout, index)) return 'owner';
  return aboveIn(layout, index) ?? (isBefore(layout, index) ? 'before' : null);
}

/** Where above a statement a word of a claim stands; null for nowhere, and for whoever the claim makes do what it says. */
function aboveIn(layout: Layout, index: number): Surrounding | null {
  const { word, chinese = [] } = layout.words[index]!;
  const isIn = (text: string): boolean => [word, ...chinese].some((one) => text.includes(one));
  if (isDoer(layout, index)) return null;
  if (isIn(layout.said.around) && maySayOf(layout, word)) return 'headings';
  return isIn(layout.table.name) && !isOfBody(layout, index) && opensName(layout, index) ? 'title' : null;
}

/** Whether a claim names the document that it is on by a word and those behind it: 江州节水计划. */
function namesDocument({ words, table }: Layout, index: number): boolean {
  const end = words.findIndex(({ word }, at) => at > index && IS_DOCUMENT.test(word));
  return end > index && words.slice(index, end + 1).every(({ word }) => table.name.includes(word));
}

/** Whether a word of the headings may be said of a statement below them. */
function maySayOf(layout: Layout, word: string): boolean {
  const { around } = layout.said;
  const isOfOther = isOneOfOthers(around, word) || isOfOtherName(layout, word);
  return !isOfOther && !IS_DEED.test(word) && !NEGATES.test(word);
}

/** Whether a word such as 农村 stands in the headings without the word that it narrows in the claim. */
function isLoneNarrowing({ words, said }: Layout, index: number): boolean {
  const { word } = words[index]!;
  return NARROWS_ALONE.test(word) && !said.around.includes(word + (words[index + 1]?.word ?? SLOT));
}

/** Whether a heading says a word of something else than a statement of few words: 科技 of 加强科技攻关 is not that of 科技投资. */
function isOfOtherName({ words, taken, said: { around, text } }: Layout, word: string): boolean {
  const laid = words.filter((one, at) => isNoun(one) && taken.includes(at));
  const behind = around.slice(around.indexOf(word) + word.length).split(/[^\p{Script=Han}]/u)[0]!;
  return laid.length < 2 && text.includes(SLOT) && !isMade(without(words, behind).replaceAll(' ', ''));
}

/** Whether the statement has another word between the two that a word stands between in the claim. */
function isReplaced({ words, taken, said }: Layout, index: number): boolean {
  const [before, after] = [taken.lastIndexOf(index - 1), taken.indexOf(index + 1)];
  return (
    index > 0 &&
    before >= 0 &&
    after > before + 1 &&
    isNoun(words[index]!) &&
    !isFilling(said.text.slice(before + 1, after))
  );
}

/** Whether a word ends the name of what a statement is a part of: 市场主体400家，其中服务类200家. */
function isHeadOfWhole({ words, said }: Layout, index: number): boolean {
  const whole = said.before.findLast((clause) => !IS_PART.test(clause)) ?? '';
  if (!IS_PART.test(said.text) || !whole.includes(words[index]!.word)) return false;
  const name = phraseIn(whole, words, index);
  const behind = whole.slice(whole.lastIndexOf(name) + name.length);
  return behind.endsWith(SLOT) && isSize(behind.slice(0, -1));
}

function isNoun(lexeme: Lexeme): boolean {
  return lexeme.word !== SLOT && !isEmpty(lexeme) && !/^(?:[adpu]|v(?!n))/u.test(lexeme.tag);
}

/** Whether a word ends a name that the statement has begun: 产量平台 is no 产量. */
function isHead({ words, taken }: Layout, index: number): boolean {
  const isTaken = (at: number): boolean => words[at] !== undefined && isNoun(words[at]) && taken.includes(at);
  const next = words[index + 1];
  return isTaken(index - 1) && (next === undefined || next.word === SLOT || isEmpty(next));
}

/** Whether a word stands with those beside it in a clause before. */
function isBefore(layout: Layout, index: number): boolean {
  const { words, said } = layout;
  if (FOR.test(words[index - 1]?.word ?? '') || LIMITED.test(words[index]!.word)) return false;
  if (IS_PART.test(said.text) && !namesPart(layout)) return false;
  const { word } = words[index]!;
  if (isOfItsOwn(layout, word)) return false;
  return said.before.some((clause) => {
    if (!clause.includes(word) || !mayHold(clause, layout) || !mayMean(clause, word)) return false;
    const isLast = clause === said.before.at(-1);
    if (isLast && !coversTopic(clause, words, word, beginsInAction(clause))) return false;
    const least = isLast ? 2 : LEAST_PHRASE;
    return [clause.slice(0, PHRASE), clause.slice(-PHRASE)].some(
      (edge) => edge.includes(word) && phraseIn(edge, words, index).length >= least,
    );
  });
}

/** Whether a statement has its own body (市财政局监督), or counts all there is, which nothing before it brings. */
function isOfItsOwn({ said: { text, amounts } }: Layout, word: string): boolean {
  return (
    (ENDS_IN_BODY.test(word) && OPENS_WITH_BODY.test(text)) ||
    (IS_DEED.test(word) && amounts.some((one) => one.isTotal))
  );
}

/** Whether a word of a clause may be said of the next: no one of others, and no month but one by itself. */
function mayMean(clause: string, word: string): boolean {
  return !isOneOfOthers(clause, word) && (!OF_MONTH.test(word) || clause.length <= word.length + 1);
}

function isOneOfOthers(text: string, word: string): boolean {
  return AMONG_OTHERS.test(text.slice(text.indexOf(word) + word.length));
}

/** Whether a clause before can say of what a statement is. */
function mayHold(clause: string, layout: Layout): boolean {
  const { words, said } = layout;
  // What a clause with an amount of its own is about narrows no other: 新增一类创新药3个，临床试验用时25周.
  if (clause.includes(SLOT) && !PART_OR_SUM.test(said.text) && !namesSame(clause, layout)) return false;
  // 严控新建场馆，严禁豪华装修: what is denied stands in its own clause, but for the case.
  const isDenial = words.some(({ word }) => NEGATES.test(word));
  if (isDenial && !said.text.includes(SLOT) && !CASE.test(clause)) return false;
  return coversActor(clause, words);
}

/** Whether a clause has all nouns of a statement that says nothing of amounts: 建设甲、乙2座抽水蓄能电站，甲电站2027年投产. */
function namesSame(clause: string, { words, taken, said }: Layout): boolean {
  const nouns = words.filter(({ tag }, at) => /^n/u.test(tag) && taken.includes(at)).map(({ word }) => word);
  return nouns.length > 1 && !said.text.includes(SLOT) && nouns.every((noun) => clause.includes(noun));
}

/** Whether a word of the title opens a name: a document on 冷链物流 does not say 企业 of 物流企业, nor 数据产业 of 数据要素产业. */
function opensName({ words, taken }: Layout, index: number): boolean {
  const isNoun = ({ word, tag }: Lexeme): boolean =>
    !isEmpty({ word }) && /^[nv]/u.test(tag) && !isBuild(word);
  const isNamed = words.some((one, at) => at < index && isNoun(one) && taken.includes(at));
  return !isNamed && !IS_ACTOR.test(words[index + 1]?.word ?? '');
}

/** Whether the claim has the words for whom a clause is about: 对租住公寓的OPC创业者 is of no other 创业者. */
function coversActor(clause: string, words: readonly Lexeme[]): boolean {
  return !IS_ACTOR.test(clause) || !/[^\s的对]{2,}\s*$/u.test(without(words, clause));
}

/**
 * Whether the claim has all of what a list holds around a word: 三级以上医院、学校 is of no other 医院.
 * @param isAction whether the clause opens in a verb, of which only what narrows counts: 新建小区、学校
 */
function coversTopic(clause: string, words: readonly Lexeme[], word: string, isAction: boolean): boolean {
  const item = clause.split(TOPIC_END).find((one) => one.includes(word)) ?? clause;
  const rest = without(words, item);
  return isAction ? clause.includes(SLOT) || !NARROWS.test(rest) : !/[^\s的对]{2,}/u.test(rest);
}

function without(words: readonly Lexeme[], text: string): string {
  return words.reduce((rest, { word }) => rest.replaceAll(word, ' '), text);
}

/** Whether the claim says which part it is of (其中枫南片区3所), so that what it is a part of may stand before. */
function namesPart({ words, taken, said }: Layout): boolean {
  return words.some(
    (one, index) =>
      !isEmpty(one) &&
      one.word.length > 1 &&
      taken.includes(index) &&
      !said.before.some((clause) => clause.includes(one.word)),
  );
}

/** The words around one that stand so in a text. */
function phraseIn(text: string, words: readonly Lexeme[], index: number): string {
  let phrase = words[index]!.word;
  for (const { word } of words.slice(index + 1)) {
    if (!text.includes(phrase + word)) break;
    phrase += word;
  }
  for (const { word } of words.slice(0, index).reverse()) {
    if (!text.includes(word + phrase)) break;
    phrase = word + phrase;
  }
  return phrase;
}
