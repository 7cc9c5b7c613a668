import { ORGAN_ENDINGS } from '../lexicon/bodies.js';
import { DOCUMENT_KINDS, ISSUES, WAYS_TO_ISSUE } from '../lexicon/claim-doubts.js';
import { PART_ATTRIBUTES, SAFEGUARD_NAMES, TASK_NAMES } from '../lexicon/plan-parts.js';
import { isCounter } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import type { ParsedDocument } from '../outline/corpus.js';
import type { Outline } from '../outline/outline.js';
import { writeDate } from '../text/dates.js';
import { overlaps, type Span } from '../text/span.js';
import type { Claimed } from './claim.js';
import { type Judgement, judgement } from './judgement.js';
import { isOfPress } from './source.js';
import { type Table, withoutPlace } from './table.js';
import { isEmpty, type Lexeme, SLOT, textOf } from './words.js';

/** A statement of a claim, and its words that the title of the document does not have. */
type AboutClaim = Pick<ParsedDocument, 'document' | 'outline'> & {
  readonly claim: Claimed;
  readonly own: readonly string[];
  readonly table: Table;
};

/** Judges a statement on the document itself: who issued it when, with how many parts; null where it is none. */
export function judgeAbout(
  claim: Claimed,
  { document, outline }: ParsedDocument,
  table: Table,
): Judgement | null {
  const words = claim.words.filter((word) => !isEmpty(word));
  const own = words
    .filter(({ word }) => !table.name.includes(word) && !table.pinyin.has(word))
    .map(({ word }) => word);
  const asked = { claim, own, table, document, outline };
  return (isOfDocument(claim, words, table) ? judgeIssue(asked) : null) ?? judgeCount(asked);
}

/** Whether a claim is on a document of this kind: 条例 is no 方案, and what a title is about was not itself issued that day. */
function isOfDocument({ sentence }: Claimed, words: readonly Lexeme[], table: Table): boolean {
  const kinds = sentence.match(KIND) ?? [];
  return kinds.length > 0
    ? kinds.every((kind) => table.name.includes(kind))
    : words.every(({ word }) => !table.name.includes(word) || isPublisherAlone(word, table));
}

/** Judges when a document was issued, and by whom, as far as the claim says. */
function judgeIssue(asked: AboutClaim): Judgement | null {
  const { claim, own, table } = asked;
  const body = ISSUER.exec(textOf(claim.words))?.groups?.body;
  const issuer = body === undefined ? null : judgeIssuer(body, asked);
  if (claim.dates.length === 0) return issuer;
  // Who put a page on the net did not issue what it tells of.
  const isOfPage = claim.words.some((one) => !isEmpty(one) && isPublisherAlone(one.word, table));
  if (body === undefined && isOfPage) return null;
  const date = judgeDate({ ...asked, own: own.filter((word) => !`由${body}`.includes(word)) });
  return date?.verdict === 'matches' && body !== undefined ? issuer : date;
}

function isPublisherAlone(word: string, { name, publisher }: Table): boolean {
  return publisher.includes(word) && !name.slice(0, name.length - publisher.length).includes(word);
}

const KIND = new RegExp(anyOf(DOCUMENT_KINDS), 'gu');

const ISSUED = new RegExp(anyOf(ISSUES), 'u');
const ON_LINE = new RegExp(`^(?:${anyOf(WAYS_TO_ISSUE)})$`, 'u');

/** 2023年5月30日发布. */
function judgeDate({ claim, own, table, document }: AboutClaim): Judgement | null {
  const date = only(claim.dates);
  if (date === undefined || claim.amounts.length > 0 || document.date === null) return null;
  if (own.length === 0 || !own.every(isIssuing)) return null;
  // When its reading was put on the net tells nothing of a plan.
  const isOfPage = isOfPress(document) && !issuedOn(document.date).test(table.text);
  const judged = compareIssue(date, own, document.date, table);
  return isOfPage && judged.verdict === 'differs' ? { ...judged, verdict: 'unsure' } : judged;
}

function isIssuing(word: string): boolean {
  return ISSUED.test(word) || ON_LINE.test(word);
}

function compareIssue(date: string, own: readonly string[], issued: string, table: Table): Judgement {
  const isNoted = issuedOn(date).test(table.text);
  const dated = table.sayings.find(({ text }) => text.includes(inChinese(isNoted ? date : issued)));
  const said = dated ?? table.sayings[0];
  const isPrinted = own.some((word) => /印发|颁布/u.test(word)) && !table.text.includes(inChinese(date));
  const isSame = issued.startsWith(date);
  if (isNoted || (isSame && !isPrinted)) return judgement('matches', 'year', said);
  const isElsewhere =
    table.text.includes(inChinese(date)) || (!issued.startsWith(date.slice(0, 4)) && date.length === 4);
  return judgement(isElsewhere || isSame || date.startsWith(issued) ? 'unsure' : 'differs', 'year', said);
}

/** A note below a title: （2025年9月12日市人民政府令第87号公布）. */
function issuedOn(date: string): RegExp {
  return new RegExp(`${inChinese(date)}[^。；自\\d]{0,20}(?:第\\d+号)?(?:${anyOf(ISSUES)})`, 'u');
}

function inChinese(date: string): string {
  const [year, month, day] = date.split('-');
  return writeDate(year, month, day);
}

const ISSUER = new RegExp(
  `(?:^|[由是为])(?<body>[^由是为]{0,20}?(?:${anyOf(ORGAN_ENDINGS)}))(?:正式|联合)?(?:${anyOf(ISSUES)})`,
  'u',
);

const ISSUES_NEXT = new RegExp(`^(?:正式|联合|近日|日前)?(?:${anyOf(ISSUES)})`, 'u');

/** 由市能源局发布: who else than the publisher may have issued it, the document does not say. */
function judgeIssuer(body: string, { claim, own, table, document }: AboutClaim): Judgement | null {
  if (document.publisher === null || claim.amounts.length > 0) return null;
  if (!own.every((word) => isIssuing(word) || `由${body}`.includes(word))) return null;
  const said = table.sayings.find((one) => one.text.includes(body)) ?? table.sayings[0];
  const isIssuer =
    withoutPlace(table.publisher, table.place) === withoutOwnLevel(body, table.place) ||
    table.text
      .split(body)
      .slice(1)
      .some((rest) => ISSUES_NEXT.test(rest));
  return judgement(isIssuer ? 'matches' : 'unsure', 'name', said);
}

/** 市能源局 is 能源局 of a city. */
function withoutOwnLevel(body: string, place: string | null): string {
  const level = place?.at(-1);
  return level !== undefined && body.startsWith(level) && body.length > 2 ? body.slice(1) : body;
}

/** What a document has several of, and how its readers count them. */
const PARTS: readonly (readonly [
  kind: string,
  name: RegExp,
  count: (outline: Outline) => readonly Span[],
])[] = [
  // 保障措施 are no 措施 of any kind.
  [
    'safeguards',
    new RegExp(anyOf(SAFEGUARD_NAMES), 'u'),
    ({ safeguards }) => safeguards.map(({ span }) => span),
  ],
  ['tasks', new RegExp(anyOf(TASK_NAMES), 'u'), ({ tasks }) => tasks.map(({ span }) => span)],
];
const ATTRIBUTES = new RegExp(anyOf([...SAFEGUARD_NAMES, ...TASK_NAMES, ...PART_ATTRIBUTES, SLOT]), 'gu');

/** 七项任务, where the text does not count them itself, or counts others than it has: our own count can only agree. */
function judgeCount({ claim, own, table, outline }: AboutClaim): Judgement | null {
  const amount = only(claim.amounts);
  if (amount?.comparator !== '=' || !isCounter(amount.unit)) return null;
  const noun = own
    .map((word) => word.replace(/了$/u, ''))
    .filter((word) => !isEmpty({ word }))
    .join('');
  // 任务 says nothing, unless it is what is counted.
  const written = claim.text.slice(claim.text.indexOf(SLOT) + 1);
  const counted = noun.replaceAll(SLOT, '') || written;
  const found = PARTS.find(([, name]) => name.test(counted));
  if (!found || counted.replace(ATTRIBUTES, '') !== '') return null;
  const [kind, , places] = found;
  const stated = outline().stated.counts[kind];
  const spans = places(outline());
  if (stated !== undefined && (stated === amount.value || amount.value !== spans.length)) return null;
  const agrees = stated === undefined && spans.length > 1 && amount.value === spans.length;
  const said = table.sayings.find(({ sentence }) => overlaps(sentence, spans[0] ?? sentence));
  return judgement(agrees ? 'matches' : 'unsure', 'number', said, amount);
}
