import { firstFound } from '../first-found.js';
import { BRINGS, BROUGHT, QUALIFIERS } from '../lexicon/document-types.js';
import { anyOf } from '../lexicon/word-list.js';
import { DAY_IN_FIGURES } from '../text/wraps.js';
import { isDayAlone, readDay } from './day.js';
import { opensItem } from './markers.js';
import { findSignature, isOrgan, spokenFor } from './signature.js';
import { bareName, isTitle, MAX_TITLE_LINES, withoutHistory, withoutOwnSite } from './titles.js';

/** How many blocks from the beginning a document names itself. */
const HEAD = 12;
const MAX_TITLE = 120;
const MAX_STATED_TITLE = 300;

const QUALIFIED_BELOW = new RegExp(`^[（(][^（）()]*(?:${anyOf(QUALIFIERS)})[^（）()]*[）)]$`, 'u');
/** Official titles hold none; layouts put them between Chinese and letters. */
const SPACE_BESIDE_CHINESE = /(?<=\p{Script=Han})\s(?=[\p{Script=Han}\w])|(?<=\w)\s(?=\p{Script=Han})/gu;
const ENCLOSED = BROUGHT.map((words) => new RegExp(words, 'u'));

/** What a document says of itself; null where it does not. */
export type Provenance = {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** An ISO date (2023-05-30). */
  readonly date: string | null;
};

/** What fields say of a document; who made it and when come before who put it on a page, and when. */
export type StatedProvenance = Partial<
  Provenance & { readonly issuer: string | null; readonly issued: string | null }
>;

/** Completes what a document says of itself in fields by what its first and last lines say. @param texts its lines or paragraphs, without tables */
export function completeProvenance(stated: StatedProvenance, texts: readonly string[]): Provenance {
  const opening = texts.slice(0, HEAD);
  const notice =
    usableTitle(stated.title) ?? firstFound(opening, (_, at) => titleAt(texts, at)) ?? plainFirstLine(texts);
  const signed = findSignature(texts);
  return {
    title: notice === null ? null : plainTitle(notice, texts).replace(SPACE_BESIDE_CHINESE, ''),
    url: stated.url ?? null,
    publisher:
      stated.issuer ??
      signed?.organ ??
      organBefore(notice, '关于') ??
      firstFound(opening, spokenFor) ??
      stated.publisher ??
      organBefore(notice, '印发') ??
      letterheadOf(texts),
    date:
      stated.issued ??
      (signed?.organ ? signed.date : null) ??
      firstFound(opening, dayUnderTitle) ??
      stated.date ??
      signed?.date ??
      dayOfIssue(texts),
  };
}

/** A field that holds more than a title is none. */
function usableTitle(title: string | null | undefined): string | null {
  return !title || title.length > MAX_STATED_TITLE ? null : withoutHistory(withoutOwnSite(title));
}

/** A short line over a paragraph of whole sentences is its title, whatever it is called. */
function plainFirstLine([first = '', next = '']: readonly string[]): string | null {
  if (isEnglishTitle(first) && /[.,:]/u.test(next)) return first;
  const isName = first.length >= 4 && first.length <= MAX_PLAIN_TITLE && /\p{Script=Han}/u.test(first);
  return isName && !/[。；：，！>]|文件$/u.test(first.replace(/一号文件$/u, '')) && /。/u.test(next)
    ? first
    : null;
}

const MAX_PLAIN_TITLE = 50;
const ENGLISH_TITLE = /^(\p{Lu}[^\p{Script=Han}.;:!?]*)(?:: [^\p{Script=Han}.;:!?]+)?$/u;

/** Three words at least from a capital on, two where all is in capitals, and no sentence. */
function isEnglishTitle(text: string): boolean {
  const words = ENGLISH_TITLE.exec(text)?.[1]?.split(/\s+/u).length ?? 0;
  return text.length <= MAX_TITLE && words >= (text === text.toUpperCase() ? 2 : 3);
}

/** 江政发〔2026〕6号: what stands over it is the letterhead, and no title. */
export const DOCUMENT_NUMBER = /[〔[［【(（]\d{4}[〕\]］】)）]\s?\d+\s?号$/u;
/** The number of a notice in a collection (4. 市政府关于印发…的通知), and the day behind its title there. */
const LIST_NUMBER = /^\d{1,3}[.．、]\s*/u;
/** （此件主动公开）. */
const IN_BRACKETS = /^[（(][^（）()]*[）)]$/u;
const NOTICE = new RegExp(anyOf(BRINGS), 'u');
const DAY_BEHIND = new RegExp(`[（(]${DAY_IN_FIGURES}[）)]$`, 'u');

/** The title that some lines together make. */
function titleAt(texts: readonly string[], at: number): string | null {
  const first = texts[at]!.replace(LIST_NUMBER, '');
  if (opensItem(first) || IN_BRACKETS.test(first)) return null;
  const isListed = first !== texts[at];
  const next = [first, ...texts.slice(at + 1, at + MAX_TITLE_LINES)];
  const end = next.findIndex((text) => isDayAlone(text) || DOCUMENT_NUMBER.test(text));
  for (let lines = 1; lines <= (end < 0 ? next.length : end); lines += 1) {
    const joined = next.slice(0, lines).join('');
    const title = withoutHistory(joined);
    if (title.length > MAX_TITLE) return null;
    if (isWholeTitle(title, next[lines]) && (!isListed || NOTICE.test(title) || DAY_BEHIND.test(joined)))
      return withQualifier(title, texts[at + lines]);
  }
  return null;
}

/** 江州市第十四个五年规划 | 和二〇三五年远景目标纲要. */
const GOES_ON = /^[和与及]/u;

function isWholeTitle(words: string, below = ''): boolean {
  const goesOn = GOES_ON.test(below) && isTitle(words + below);
  return isTitle(words) && isBalanced(words) && !goesOn;
}

/** 行动计划 and （2023—2025年） under it. */
function withQualifier(title: string, below = ''): string {
  return QUALIFIED_BELOW.test(withoutHistory(below)) ? `${title}${below}` : title;
}

function isBalanced(text: string): boolean {
  return ['《》', '（）', '“”', '【】'].every(
    ([open, close]) => text.split(open!).length === text.split(close!).length,
  );
}

/** A notice that issues a plan is called by the plan's name, where the plan follows under it. */
function plainTitle(notice: string, texts: readonly string[]): string {
  const name = firstFound(ENCLOSED, (pattern) => pattern.exec(notice)?.[1]?.trim());
  if (name === null) return notice;
  const bare = bareName(name);
  const follows = texts.some(
    (_, at) => at > 0 && [1, 2, 3, 4].some((lines) => nameAt(texts, at, lines) === bare),
  );
  return follows ? name : notice;
}

/** The name over so many lines; a notice leaves out the 关于 before it. */
function nameAt(texts: readonly string[], at: number, lines: number): string {
  return bareName(texts.slice(at, at + lines).join('')).replace(/^关于/u, '');
}

/** The organ that issues a document by its title: 江州市财政局关于…, 江州市财政局印发…; null for none. */
export function issuerIn(title: string): string | null {
  return organBefore(title, '关于') ?? organBefore(title, '印发');
}

/** The organ that a title begins with, before a word. */
function organBefore(notice: string | null, word: string): string | null {
  const name = /^(.{2,40}?)(?:关于|印发)/u.exec(notice ?? '');
  return name?.[0].endsWith(word) && isOrgan(name[1]!) ? name[1]! : null;
}

/** The organ whose 文件 a text is. */
function letterheadOf(texts: readonly string[]): string | null {
  return firstFound(texts.slice(0, 3), (text) => {
    const name = /^(.{3,30})文件$/u.exec(text.replace(/\s/gu, ''))?.[1];
    return name && isOrgan(name) ? name : null;
  });
}

/** （2026年1月2日） alone under a title, or right behind it. */
function dayUnderTitle(text: string): string | null {
  const day = DAY_BEHIND.exec(text)?.[0];
  return day && (day === text || isTitle(text.slice(0, -day.length).trim())) ? readDay(day) : null;
}

/** 2026年2月14日印发 at the end. */
function dayOfIssue(texts: readonly string[]): string | null {
  const line = texts.slice(-5).find((text) => /日\s?印发$/u.test(text));
  return line === undefined ? null : readDay(line);
}
