import { isNumbered } from '../corpus/markers.js';
import { makePassage } from '../corpus/passages.js';
import type { Placed, Section } from '../corpus/types.js';
import { BODIES_ALONE } from '../lexicon/answer-shapes.js';
import { OWNER_LABELS } from '../lexicon/asking.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Hit, isSamePlace } from '../rank/search.js';
import { surround } from '../rank/windows.js';
import { overlaps, type Span, slice } from '../text/span.js';

/** The answering part of a hit. */
export function answeringPart({ passage: { section }, answer }: Hit): Placed {
  return { section, span: answer };
}

/** The answering words of a hit, folded. */
export function wordsOf({ passage: { section }, answer }: Hit): string {
  return slice(section.document.folded, answer);
}

/** The same in clauses and lines. */
export function clausesOf(hit: Hit): string[] {
  return clausesIn(wordsOf(hit));
}

/** The clauses and lines of folded words. */
export function clausesIn(words: string): string[] {
  return words.split(/[,。;!?\n]/u);
}

const OWNED = new RegExp(`\\((?:${anyOf(OWNER_LABELS)})[^()]*\\)`, 'gu');

/** Folded words without the brackets that name who is responsible, which tell nothing of a thing: 市数据局 is no 数据. */
export function withoutOwners(folded: string): string {
  return folded.replace(OWNED, ' ');
}

/** How far above an item the sentence that announces it may stand, in characters. */
const REACH = 2000;

/** The line that announces the item that a hit is: 下列水域禁止游泳：; empty for what is no item. */
export function announcing(hit: Hit): string {
  if (!isNumbered(wordsOf(hit).trim())) return '';
  const { folded } = hit.passage.section.document;
  const above = folded.slice(Math.max(0, hit.answer.start - REACH), hit.answer.start).split('\n');
  return above.findLast((line) => line.trimEnd().endsWith(':')) ?? '';
}

const BODIES = new RegExp(`^\\s*${BODIES_ALONE}\\s*$`, 'u');

/** Whether most of the lines of a hit only name bodies, as the cells of a table do. */
export function namesBodies(hit: Hit): boolean {
  const lines = wordsOf(hit)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.filter((line) => BODIES.test(line)).length * 2 >= lines.length;
}

/** How much of the question a hit holds with what stands over it, from 0 to 1. */
export function saidBy({ evidence: { shares } }: Hit): number {
  return shares.termsInContext;
}

/** Moves a hit to another clause, with its surroundings; null without one. */
export function atClause(hit: Hit, section: Section, isSought: (clause: Span) => boolean): Hit | null {
  const clauses = section.clauses();
  const at = clauses.findIndex(isSought);
  const answer = clauses[at];
  if (!answer) return null;
  const around = surround(section, { first: at, last: at, span: answer }, () => true);
  return { ...hit, answer, passage: makePassage(section, around), also: [] };
}

/** Moves a hit to all clauses that a part of a section overlaps, with their surroundings. */
export function atSpan(hit: Hit, section: Section, span: Span): Hit {
  const clauses = section.clauses();
  const [first, last] = [
    clauses.findIndex((clause) => overlaps(clause, span)),
    clauses.findLastIndex((clause) => overlaps(clause, span)),
  ];
  const answer = { start: clauses[first]!.start, end: clauses[last]!.end };
  const around = surround(section, { first, last, span: answer }, () => true);
  return { ...hit, answer, passage: makePassage(section, around), also: [] };
}

/** Puts a hit first and drops others whose answer overlaps it. */
export function putFirst(hit: Hit, hits: readonly Hit[]): Hit[] {
  return [hit, ...hits.filter((other) => !isSamePlace(answeringPart(other), answeringPart(hit)))];
}
