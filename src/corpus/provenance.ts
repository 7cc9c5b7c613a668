import { DOCUMENT_FIELDS } from '../lexicon/document-fields.js';
import * as types from '../lexicon/document-types.js';
import { anyOf } from '../lexicon/word-list.js';
import { simplify } from '../text/fold.js';
import { slice } from '../text/span.js';
import { blankTerms } from '../text/term-days.js';
import type { Document } from './types.js';

type SeedSource = Pick<Document, 'text' | 'body' | 'url'>;

/** The length of the opening, in characters; later dates and names are about something else. */
const OPENING = 400;

const DATE = /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/u;
const ISSUED = /(?:发布|印发|公布|讯|电|消息)/u;
const DATED_PATH = /\/(\d{4})[/-]?(\d{2})[/-]?(\d{2})(?=\/|$|[_.-])/u;
/** Datelines, which begin with who reports: 央视网消息：, 新华社北京5月30日电. */
const DATELINES = [
  /^[\s【（(]*([\p{Script=Han}A-Za-z]{2,12}?)(?:消息|讯)[：:，,\s】）)]/u,
  /^[\s【（(]*(\p{Script=Han}{1,8}?[社网报台])\p{Script=Han}{2,4}\d{1,2}月\d{1,2}日[电讯]/u,
];
const ATTRIBUTION = new RegExp(
  `(?:${anyOf(DOCUMENT_FIELDS.publisher)})[：:]\\s*([\\p{Script=Han}A-Za-z·]{2,30})`,
  'u',
);
const NICKNAME = /^（(?:以下|下称|简称)/u;

/** Completes a title that ends in dots by the first 《…》（…） of the text that begins like it; keeps any other. */
export function completeTitle(title: string, text: string): string {
  const beginning = /^(.{4,}?)\s*(?:\.{3,}|…+)$/u.exec(title)?.[1];
  if (beginning === undefined) return title;
  const start = text.indexOf(beginning.startsWith('《') ? beginning : `《${beginning}`);
  const name = start < 0 ? null : /^《[^《》]{1,200}》(（[^（）]{1,40}）)?/u.exec(text.slice(start));
  if (!name) return title;
  return name[1] && NICKNAME.test(name[1]) ? name[0].slice(0, -name[1].length) : name[0];
}

/** The day of publication as an ISO date, from the link or the opening; null where neither tells it. */
export function readDate(source: SeedSource): string | null {
  const path = source.url === null ? null : DATED_PATH.exec(new URL(source.url).pathname);
  return toIsoDate(path) ?? toIsoDate(dateIssued(opening(source)));
}

/** The publisher, from the dateline or the 来源: line; null where there is neither. */
export function readPublisher(source: SeedSource): string | null {
  return readReporter(source) ?? ATTRIBUTION.exec(slice(source.text, source.body))?.[1] ?? null;
}

/** The paper or agency that reports, from the dateline; null where there is none. */
function readReporter(source: SeedSource): string | null {
  const dateline = DATELINES.map((pattern) => pattern.exec(opening(source))).find((match) => match !== null);
  return dateline?.[1] ?? null;
}

/** The type, from the title and the opening; null where they do not tell it. */
export function readType(title: string, source: SeedSource): DocumentType | null {
  return typeOf(simplify(title), simplify(opening(source)), readReporter(source) !== null);
}

function dateIssued(text: string): RegExpExecArray | null {
  const sentence = blankTerms(text)
    .split(/[。！？\n]/u)
    .find((part) => DATE.test(part) && ISSUED.test(part));
  return sentence === undefined ? null : DATE.exec(sentence);
}

function opening({ text, body }: SeedSource): string {
  return text.slice(body.start, Math.min(body.end, body.start + OPENING));
}

function toIsoDate(match: RegExpExecArray | null): string | null {
  return match && isoDay(match.slice(1).map(Number));
}

/** A day as an ISO date; null where the calendar has none such. */
export function isoDay([year = 0, month = 0, day = 0]: readonly number[]): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDay(iso) ? iso : null;
}

/** Whether a day, month or year exists: 2023-02-30 does not. */
export function isCalendarDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** The types of documents: a plan, a text that explains one, a press report, a law, a government report. */
export const DOCUMENT_TYPES = ['plan', 'reading', 'news', 'law', 'report'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

const READING = new RegExp(anyOf(types.READING_WORDS), 'u');
const READING_OPENING = new RegExp(anyOf(types.READING_OPENINGS), 'u');
const ISSUES = new RegExp(anyOf(types.ISSUING), 'u');
const NEWS = new RegExp(anyOf(types.NEWS_WORDS), 'u');
const ENDINGS: readonly (readonly [DocumentType, RegExp])[] = [
  ['law', new RegExp(`(?:${anyOf(types.LAW_ENDINGS)})$`, 'u')],
  ['report', new RegExp(`(?:${anyOf(types.REPORT_ENDINGS)})$`, 'u')],
  ['plan', new RegExp(`(?:${anyOf(types.PLAN_ENDINGS)})$`, 'u')],
];

/** Additions to the name in a title: （2024—2026年）（试行）, 2050. */
const ADDED = /(?:[\s》]|20\d\d|[（(][^（()）]*[)）]){1,4}$/u;

/** Reads the type, or null, from the title and the opening. @param isReported whether that names a paper or an agency */
export function typeOf(title: string, opening: string, isReported: boolean): DocumentType | null {
  if (READING.test(title) || READING_OPENING.test(opening)) return 'reading';
  const name = title.replace(ADDED, '');
  const brought = broughtBy(name);
  const isHeadline = isReported && brought === undefined && ISSUES.test(name);
  const core = (brought ?? name).replace(ADDED, '');
  const own = isHeadline ? undefined : ENDINGS.find(([, ending]) => ending.test(core))?.[0];
  return own ?? (isReported || NEWS.test(title) ? 'news' : null);
}

/** Reads the document that a notice issues: 印发《…》的通知. */
function broughtBy(name: string): string | undefined {
  const [before, after] = types.AROUND_BROUGHT;
  const at = name.lastIndexOf(before);
  return at < 0 || !name.endsWith(after) ? undefined : name.slice(at + before.length, -after.length);
}
