import type { Document } from '../corpus/types.js';
import { ASKS_TOPICS, PART_ATTRIBUTES } from '../lexicon/plan-parts.js';
import { PERIOD_NAME } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { headedWords, namedWords, namesOf } from '../outline/names.js';
import { headingsOf } from '../outline/review-year.js';
import type { Target } from '../outline/types.js';
import { abbreviates, holds, share } from '../question/coverage.js';
import { type ListRequest, type PlanPart, readListRequest } from '../question/list-request.js';
import { ASKS } from '../question/parts.js';
import type { Question } from '../question/question.js';
import { TELLING, type Term } from '../question/terms.js';
import { holdsHan } from '../text/language.js';
import { characterPairs, heldShare } from '../text/pairs.js';
import { isWithin } from '../text/span.js';
import { listBehindCount, listOfNumber, numberAsked } from './counted-list.js';
import { findEnumerated } from './enumerated.js';
import { listUnderHeading } from './heading-list.js';
import { type FoundList, type ListItem, listFacts, unannounced } from './list-item.js';
import { targetsOf, tasksOn, wholePart } from './part-list.js';
import { listOfColumn } from './table-list.js';

/** Finds the wanted list or its wanted item; null without such a list, no items where it is shorter than the number. */
export function findList(request: ListRequest, question: Question, parsed: ParsedDocument): FoundList | null {
  const topic = withoutNames(request.topic, question.terms, namesOf(parsed.document));
  const wanted: WantedList = { request, topic, question, parsed };
  const list = isOnOthers(wanted) ? null : listFor(wanted);
  if (request.item === null || !list) return list;
  const item = list.items.at(request.item < 0 ? request.item : request.item - 1);
  return unannounced(item ? [item] : []);
}

/** The one document whose title names all that a question wants the targets, tasks or another part of; null for none, or several. */
export function documentOfList(
  { folded, terms }: Question,
  entries: readonly ParsedDocument[],
): Document | null {
  const request = readListRequest(folded);
  if (!request || request.part === null || request.topic === '') return null;
  const isNamed = ({ document }: ParsedDocument): boolean =>
    withoutNames(request.topic, terms, namesOf(document)) === '';
  return only(entries.filter(isNamed))?.document ?? null;
}

/** What is to be listed of a document; the topic is without the names of the document. */
type WantedList = {
  readonly request: ListRequest;
  readonly topic: string;
  readonly question: Question;
  readonly parsed: ParsedDocument;
};

function listFor(wanted: WantedList): FoundList | null {
  const { request, topic, question, parsed } = wanted;
  const { part } = request;
  const isOnPart = part !== null && topic === '';
  const list = namedOne(wanted) ?? rowOf(wanted);
  if (list) return list;
  if (isOnPart && request.year === null) return partOfNumber(part, wanted);
  const tasks = part === 'tasks' && isForAll(request) ? tasksOn(topic, request, parsed) : null;
  if (tasks) return tasks;
  if (part === null && asksTopics(topic, question)) return chaptersIn(request, parsed);
  return isForOne(request) && !isOnPart ? null : partlyListed(wanted);
}

/** Whether what asks names a thing that the document does not, so that its lists are of others: 基本原则有哪些 农业; what else is said may be chat. */
function isOnOthers({ topic, question: { folded, terms }, parsed: { document } }: WantedList): boolean {
  const about = topic.replace(ATTRIBUTES, ' ');
  const asking = folded.split(/[\p{P}\p{S}]/u).filter((clause) => ASKS.test(clause));
  const isAsked = (word: string): boolean => asking.some((clause) => clause.includes(word));
  return terms.some(
    (term) =>
      term.weight > TELLING &&
      about.includes(term.word) &&
      isAsked(term.word) &&
      share(term, document.folded) === 0,
  );
}

const TOPICS = new RegExp(anyOf(ASKS_TOPICS), 'u');

/** Whether a question asks for the topics of a whole document. */
function asksTopics(topic: string, { folded }: Question): boolean {
  return TOPICS.test(folded) && topic.replace(ATTRIBUTES, '') === '';
}

/** The chapters; none where a text has articles alone, none of which is a topic of it. */
function chaptersIn(request: ListRequest, parsed: ParsedDocument): FoundList {
  return wholePart('chapters', request, parsed) ?? unannounced([]);
}

/** The row of as many items as a question counts, or calls by a name, of its year and on its topic. */
function rowOf({ request, topic, question, parsed }: WantedList): FoundList | null {
  if (!isForAll(request) && request.wants !== 'count') return null;
  const row = listOfNumber(question.folded, parsed);
  return row && isOfYear(row, request.year) && isOfTopic(row, topic, question) ? row : null;
}

/** A part of a plan, or the headings over it where only these are as many as a question says: 七大任务 of seven chapters. */
function partOfNumber(part: PlanPart, { request, question, parsed }: WantedList): FoundList | null {
  const { folded } = question;
  const whole = wholePart(part, request, parsed);
  if (!whole) return listBehindCount(folded, parsed);
  if (isOfNumber(whole, folded)) return whole;
  const over = (['directions', 'chapters'] as const).map((one) => {
    const all = wholePart(one, request, parsed);
    return all && { ...all, items: all.items.filter((heading) => isOver(heading, whole)) };
  });
  return over.find((one) => one !== null && isOfNumber(one, folded)) ?? null;
}

/** Whether a heading has items of a list below it. */
function isOver({ head: { section } }: ListItem, { items }: FoundList): boolean {
  return items.some(({ head }) => isWithin(head.span, section.span));
}

/** Whether the chapter of a list is not that of another year: 2025年工作回顾. */
function isOfYear({ items }: FoundList, year: string | null): boolean {
  const chapters = items.map(({ head }) => headingsOf(head.section)[0] ?? '').join(' ');
  return year === null || !YEAR.test(chapters) || chapters.includes(`${year}年`);
}

const YEAR = new RegExp(`20\\d\\d年|${PERIOD_NAME}`, 'u');

/** Whether each item of a list, or the headings above it, holds every word of a topic. */
function isOfTopic({ items }: FoundList, topic: string, { terms }: Question): boolean {
  const about = topic.replace(ATTRIBUTES, ' ');
  const said = terms.filter(({ word, weight }) => weight === 1 && about.includes(word));
  return items.every(({ head: { section, span } }) => {
    const words = headedWords({ section, span });
    return said.every(({ word, synonyms }) => [word, ...synonyms].some((one) => isHeld(one, words)));
  });
}

const ATTRIBUTES = new RegExp(anyOf(PART_ATTRIBUTES), 'gu');

/** Whether all of a list are wanted, not their number, one of them or those of one group. */
function isForAll({ wants, item, group }: ListRequest): boolean {
  return wants === 'items' && item === null && group === null;
}

/** What a column of a table holds, or a sentence names one after the other and calls as the question does. */
function namedOne({ request, topic, question, parsed }: WantedList): FoundList | null {
  const { folded, terms } = question;
  const column = request.wants === 'items' ? listOfColumn(folded, terms, parsed) : null;
  return column ?? (request.part === null ? findEnumerated(request, topic, question, parsed) : null);
}

/** What a heading or a count lists of a topic, or of a year. */
function partlyListed({ request, topic, question, parsed }: WantedList): FoundList | null {
  const { part } = request;
  const { folded, terms } = question;
  const headed =
    part !== null && topic === ''
      ? null
      : listUnderHeading(headingsFor(topic, request, terms), parsed, request.wants === 'count');
  if (headed && isOfNumber(headed, folded) && isOfYear(headed, request.year)) return headed;
  if (request.wants === 'count' || part !== 'targets') return null;
  const narrowed = narrowedTargets(request, meaningsOf(topic, terms), parsed);
  return narrowed ?? (topic === '' && request.year !== null ? unannounced([]) : null);
}

/** Whether a list has as many items as a folded question says, if it says a number. */
function isOfNumber({ items }: FoundList, folded: string): boolean {
  const number = numberAsked(folded);
  return number === null || number === items.length;
}

/** 算力规模的目标是什么 asks for one, of a thing. */
function isForOne({ part, wants, isForAll }: ListRequest): boolean {
  return part === 'targets' && wants === 'items' && !isForAll;
}

/** A topic without the words that name its document, or tell nothing. */
export function withoutNames(topic: string, terms: readonly Term[], names: string): string {
  const isNamed = ({ word, synonyms }: Term): boolean =>
    [word, ...synonyms].some((one) => isHeld(one, names)) || isMadeOf(word, names);
  const said = terms.filter((term) => term.weight < MAY_TELL || isNamed(term));
  const rest = said.reduce((text, { word }) => text.replaceAll(word, ' '), topic);
  return rest
    .split(' ')
    .filter((word) => word !== '' && !isHeld(word, names))
    .join(' ');
}

/** Whether a word is two that names hold apart, as jieba joins an unknown pair: 江州低空 of 江州市低空经济. */
function isMadeOf(word: string, names: string): boolean {
  return [...word].some(
    (_, at) =>
      at > 1 &&
      word.length - at > 1 &&
      (holds(names, word.slice(0, at)) || abbreviates(word.slice(0, at), names)) &&
      holds(names, word.slice(at)),
  );
}

/** The least weight of a word that narrows a topic. */
const MAY_TELL = 0.2;

function meaningsOf(topic: string, terms: readonly Term[]): string[][] {
  const synonymsOf = (word: string): readonly string[] =>
    terms.find((term) => term.word === word)?.synonyms ?? [];
  return topic.split(' ').flatMap((word) => (word === '' ? [] : [[word, ...synonymsOf(word)]]));
}

/** Possible names of a heading; a word of the document's own names may stand in the middle: 重点发展产品 of a 发展方案. */
function headingsFor(
  topic: string,
  { topic: whole }: ListRequest,
  terms: readonly Term[],
): readonly string[] {
  const words = topic.split(' ');
  const end = whole.lastIndexOf(words.at(-1)!) + words.at(-1)!.length;
  const between = whole.slice(whole.indexOf(words[0]!), end).replaceAll(' ', '');
  return [...namesIn(topic || whole, terms), ...(words.length > 1 ? [between] : [])];
}

/** Possible names of a heading for a topic; a single word may have synonyms. */
function namesIn(topic: string, terms: readonly Term[]): readonly string[] {
  const meant = meaningsOf(topic, terms);
  return meant.length === 1 ? meant[0]! : [topic.replaceAll(' ', '')];
}

/** Whether a text holds a word, of Chinese perhaps in part: 北京市政府 in 北京市人民政府. */
function isHeld(word: string, text: string): boolean {
  const pairs = holdsHan(word) ? characterPairs(word) : [];
  return holds(text, word) || (pairs.length > 0 && heldShare(pairs, text) >= MOST) || abbreviates(word, text);
}

/** The share of its pairs of characters from which on a text is taken to hold a word. */
const MOST = 0.75;

/** Those targets that are of the year and on the topic of the question. */
function narrowedTargets(
  request: ListRequest,
  meant: readonly (readonly string[])[],
  parsed: ParsedDocument,
): FoundList | null {
  const isOn = (target: Target): boolean => {
    const words = namedWords(target);
    return meant.every((alike) => alike.some((word) => isHeld(word, words)));
  };
  const isOfYear = ({ deadline }: Target): boolean =>
    request.year === null || deadline?.startsWith(request.year) === true;
  const items = targetsOf(request, parsed).filter((target) => isOn(target) && isOfYear(target));
  return items.length === 0 ? null : listFacts(items);
}
