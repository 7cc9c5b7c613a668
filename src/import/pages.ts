import { isNumbered, opensItem } from '../corpus/markers.js';
import { isPageNumber } from '../text/hidden.js';

/** The least share of pages, and two at least, that begin with a printed header. */
const HEADER_SHARE = 0.3;
const NOTE = /^(?:[①-⑳]|[[［〔]\d{1,2}[\]］〕])/u;
const ENDED = /[。；：！？][”’」』）)]*$/u;

/** Removes printed page numbers, headers and footnotes, and joins sentences that went on over a page. */
export function withoutPages(text: string): string {
  const pages = splitPages(text.split('\n'));
  if (pages.length === 1) return text;
  const headers = headersOf(pages);
  return pages
    .map((page, at) =>
      withoutNotes(at > 0 && headers.has(headerOf(page)) ? page.slice(page.findIndex(isFilled) + 1) : page),
    )
    .reduce(joinPages)
    .join('\n');
}

function splitPages(lines: readonly string[]): string[][] {
  const pages: string[][] = [[]];
  const bare = bareNumbers(lines);
  const glued = gluedNumbers(lines);
  for (const [at, line] of lines.entries()) {
    if (bare.has(at) || isPageNumber(line)) pages.push([]);
    else if (glued.has(at)) pages.push([line.replace(GLUED, '')]);
    else pages.at(-1)!.push(line);
  }
  return pages;
}

/** The fewest lines of a page, as the rows of a pasted table are numbered too. */
const MIN_PAGE = 8;
const BARE = /^\s*\d{1,4}\s*$/u;

/** The lines that hold a number alone, one more than the one before it, a page further on: 11 … 12 … 13. */
function bareNumbers(lines: readonly string[]): Set<number> {
  const places = lines.flatMap((line, at) => (BARE.test(line) ? [at] : []));
  const series = places.flatMap((at, index) => {
    const next = places[index + 1];
    return next !== undefined && countsOn(lines, at, next) ? [at, next] : [];
  });
  return new Set(series);
}

/** A number right before the words of the next page: 12本一致. */
const GLUED = /^\d{1,3}(?=[\p{Script=Han}“‘《（])/u;
/** So many pages in a row tell it from a number of the text, and so many lines a page has at most. */
const [MIN_PAGES, MAX_PAGE] = [4, 80];

/** The lines that begin with the number of their page, where those numbers run on for pages: 11业，… 12本一致… 13系和…. */
function gluedNumbers(lines: readonly string[]): Set<number> {
  const places = lines.flatMap((line, at) => (GLUED.test(line) ? [at] : []));
  const chains: number[][] = [];
  for (const at of places) {
    const before = chains.findLast((chain) => followsOn(lines, chain.at(-1)!, at));
    if (before) before.push(at);
    else chains.push([at]);
  }
  return new Set(chains.filter(({ length }) => length >= MIN_PAGES).flat());
}

/** How many pages a picture may fill that shows no number. */
const MAX_STEP = 4;

function followsOn(lines: readonly string[], at: number, next: number): boolean {
  const step = Number.parseInt(lines[next]!, 10) - Number.parseInt(lines[at]!, 10);
  const apart = next - at;
  return step >= 1 && step <= MAX_STEP && apart >= MIN_PAGE * step && apart <= MAX_PAGE * step;
}

function countsOn(lines: readonly string[], at: number, next: number): boolean {
  const page = lines.slice(at + 1, next).filter(isFilled);
  return Number(lines[next]) === Number(lines[at]) + 1 && page.length >= MIN_PAGE;
}

const isFilled = (line: string): boolean => line.trim() !== '';

/** The first line of a page, whatever its figures. */
function headerOf(page: readonly string[]): string {
  return (page.find(isFilled) ?? '').replace(/\d+/gu, '#').replace(/\s/gu, '');
}

function headersOf(pages: readonly (readonly string[])[]): Set<string> {
  const firsts = pages.map(headerOf);
  const least = Math.max(2, pages.length * HEADER_SHARE);
  const isHeader = (line: string): boolean => line !== '' && !opensItem(line) && !ENDED.test(line);
  return new Set(
    firsts.filter((line) => isHeader(line) && firsts.filter((other) => other === line).length >= least),
  );
}

/** Footnotes stand under the text that their marks are raised in; a list that begins with such marks does not. */
function withoutNotes(page: readonly string[]): string[] {
  const starts = page.findIndex((line, at) => isNote(line, page.slice(0, at)));
  const rest = starts < 0 ? [] : page.slice(starts).map((line) => line.trim());
  if (starts < 0 || rest.some((line) => isNumbered(line) && !NOTE.test(line))) return [...page];
  const marks = rest.flatMap((line) => NOTE.exec(line)?.[0] ?? []);
  return page.slice(0, starts).map((line) => marks.reduce((whole, mark) => whole.replaceAll(mark, ''), line));
}

function isNote(line: string, before: readonly string[]): boolean {
  const mark = NOTE.exec(line.trim())?.[0];
  return mark !== undefined && before.some((other) => other.trim().indexOf(mark) > 0);
}

/** The blank lines around a page number go where a sentence goes on after them. */
function joinPages(before: readonly string[], page: readonly string[]): string[] {
  const last = before.findLast(isFilled)?.trim() ?? '';
  const first = page.find(isFilled)?.trim() ?? '';
  const isTitle = !/[，。；]/u.test(last) && opensItem(last);
  const goesOn = last !== '' && !ENDED.test(last) && !isTitle && !opensItem(first);
  if (!goesOn) return [...before, ...page];
  return [...before.slice(0, before.findLastIndex(isFilled) + 1), ...page.slice(page.findIndex(isFilled))];
}
