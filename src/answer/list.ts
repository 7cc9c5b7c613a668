import type { Document } from '../corpus/types.js';
import { PART_ATTRIBUTES } from '../lexicon/plan-parts.js';
import { YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { headedWords, namedWords, namesOf } from '../outline/names.js';
import { partName } from '../outline/titles.js';
import type { Target } from '../outline/types.js';
import { type AskedRow, readRow } from '../question/asked-row.js';
import { abbreviates, holds, share } from '../question/coverage.js';
import { ASKS } from '../question/kinds.js';
import { type ListRequest, readListRequest } from '../question/list-request.js';
import type { Question } from '../question/question.js';
import { TELLING, type Term } from '../question/terms.js';
import { LONE_YEAR } from '../text/dates.js';
import { holdsHan } from '../text/language.js';
import { characterPairs, heldShare } from '../text/pairs.js';
import { tasksNamed } from './directions.js';
import { listOfRow, listUnderHeading } from './heading-list.js';
import { type FoundList, itemsAt, listFacts, unannounced } from './list-item.js';
import { isNamedPart } from './named-part.js';
import { targetsOf, wholePart } from './part-list.js';

/** Finds the wanted list or its wanted item; null without such a list, no items where it is shorter than the number. */
export function findList(request: ListRequest, question: Question, parsed: ParsedDocument): FoundList | null {
  const topic = withoutNames(request.topic, question.terms, namesOf(parsed.document));
  const wanted: WantedList = { request, topic, row: readRow(question.folded), question, parsed };
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
  return only(documentsOfList({ folded, terms }, entries))?.document ?? null;
}

/** The documents whose titles name all that a question wants a part of, several of which are editions of one plan: 环境保护规划的任务; none where it names nothing. */
export function documentsOfList(
  { folded, terms }: Pick<Question, 'folded' | 'terms'>,
  entries: readonly ParsedDocument[],
): readonly ParsedDocument[] {
  const request = readListRequest(folded);
  if (!request || request.part === null || request.topic === '') return [];
  return entries.filter(({ document }) => withoutNames(request.topic, terms, namesOf(document)) === '');
}

/** What is to be listed of a document; the topic is without the names of the document. */
type WantedList = {
  readonly request: ListRequest;
  readonly topic: string;
  /** How many items of what name the question says there are. */
  readonly row: AskedRow;
  readonly question: Question;
  readonly parsed: ParsedDocument;
};

function listFor(wanted: WantedList): FoundList | null {
  const list = rowOf(wanted) ?? partOf(wanted);
  const { count } = wanted.row;
  return count === null || count === list?.items.length ? list : null;
}

/** A part of a plan, whole or only what is on the topic. */
function partOf(wanted: WantedList): FoundList | null {
  const { request, topic, parsed } = wanted;
  const { part, year } = request;
  if (part === null || (topic !== '' && !isOfItsYear(wanted)))
    return isForOne(request) ? null : partlyListed(wanted);
  return year === null || isOfTitle(wanted) ? wholePart(part, request, parsed) : partlyListed(wanted);
}

/** The row that a question counts by a name, where the headings above it hold what else it asks for. */
function rowOf({ request, topic, row, question: { terms }, parsed }: WantedList): FoundList | null {
  if (request.wants !== 'items' || request.group !== null) return null;
  const list =
    listOfRow(row, parsed) ?? (isOfTasks(row, parsed) ? wholePart('tasks', request, parsed) : null);
  if (!list) return null;
  const about = thingsOf(topic);
  const words = headedWords(list.items[0]!.head);
  const isAsked = ({ word, weight }: Term): boolean =>
    weight >= 1 && about.includes(word) && !row.name.includes(word);
  const isSaid = (term: Term): boolean => !isAsked(term) || share(term, words) > 0;
  return terms.every(isSaid) ? list : null;
}

/** Whether each of as many tasks as a question counts is called so: 15个专项行动, the tasks of a plan that is carried out by 15 行动. */
function isOfTasks({ count, name }: AskedRow, { outline }: ParsedDocument): boolean {
  const called = name.slice(-CALLED);
  const { tasks } = outline();
  const isCalled = ({ section }: (typeof tasks)[number]): boolean => partName(section).endsWith(called);
  return called.length === CALLED && tasks.length === count && tasks.every(isCalled);
}

/** The last characters of a name, which say what a thing is: 行动, 工程. */
const CALLED = 2;

/** Whether all but the targets of a document are of the year that is asked for, as its title says. */
function isOfTitle({ request: { part, year }, parsed }: WantedList): boolean {
  return part !== 'targets' && namesOf(parsed.document).includes(`${year}年`);
}

/** Whether nothing but 今年 tells which tasks of a plan for one year are asked for. */
function isOfItsYear({ request: { part }, topic, parsed: { document } }: WantedList): boolean {
  return part !== 'targets' && thingsOf(topic).trim() === '' && LONE_YEAR.test(namesOf(document));
}

/** Whether what asks names a thing that the document does not, so that its lists are of others: 基本原则有哪些 农业; what else is said may be chat. */
function isOnOthers({ topic, question: { folded, terms }, parsed: { document } }: WantedList): boolean {
  const about = thingsOf(topic);
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

const ATTRIBUTES = new RegExp(anyOf([...PART_ATTRIBUTES, ...YEAR_NOW]), 'gu');

/** What a topic is about, without what tells parts of a plan or its own year. */
export function thingsOf(topic: string): string {
  return topic.replace(ATTRIBUTES, ' ');
}

/** What a heading or a count lists of a topic, or of a year. */
function partlyListed({ request, topic, question, parsed }: WantedList): FoundList | null {
  const { part, wants } = request;
  const names = part !== null && topic === '' ? [] : headingsFor(topic, request, question.terms);
  const headed = names.length > 0 ? listUnderHeading(names, parsed, wants === 'count') : null;
  if (headed) return headed;
  const tasks = part === 'tasks' ? tasksNamed(question.folded, topic.replaceAll(' ', ''), parsed) : [];
  if (tasks.length > 0) return unannounced(itemsAt(tasks));
  if (wants === 'count' || part !== 'targets') return null;
  const narrowed = narrowedTargets(request, meaningsOf(topic, question.terms), parsed);
  return narrowed ?? (topic === '' && request.year !== null ? unannounced([]) : null);
}

/** 算力规模的目标是什么 asks for one, of a thing. */
function isForOne({ part, wants, isForAll }: ListRequest): boolean {
  return part === 'targets' && wants === 'items' && !isForAll;
}

/** A topic without the words that name its document, or tell nothing. */
export function withoutNames(topic: string, terms: readonly Term[], names: string): string {
  const isNamed = ({ word, synonyms }: Term): boolean =>
    [word, ...synonyms].some((one) => isHeld(one, names));
  const said = terms.filter((term) => term.weight < MAY_TELL || isNamed(term));
  const rest = said.reduce((text, { word }) => text.replaceAll(word, ' '), topic);
  return rest
    .split(' ')
    .filter((word) => word !== '' && !isHeld(word, names))
    .join(' ');
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
  { topic: whole, part, name }: ListRequest,
  terms: readonly Term[],
): readonly string[] {
  const words = topic.split(' ');
  const end = whole.lastIndexOf(words.at(-1)!) + words.at(-1)!.length;
  const between = whole.slice(whole.indexOf(words[0]!), end).replaceAll(' ', '');
  const names = [...namesIn(topic || whole, terms), ...(words.length > 1 ? [between] : [])];
  return part !== null && isNamedPart(part) ? names.map((one) => one + name) : names;
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
