import { makePassage } from '../corpus/passages.js';
import type { Placed, Section } from '../corpus/types.js';
import { type Hit, isSamePlace } from '../rank/search.js';
import { surround } from '../rank/windows.js';
import type { Span } from '../text/span.js';

/** Moves a hit to another clause, with its surroundings; null without one. */
export function atClause(hit: Hit, section: Section, isSought: (clause: Span) => boolean): Hit | null {
  const clauses = section.clauses();
  const at = clauses.findIndex(isSought);
  const answer = clauses[at];
  if (!answer) return null;
  const around = surround(section, { first: at, last: at, span: answer }, () => true);
  return { ...hit, answer, passage: makePassage(section, around), also: [] };
}

/** Puts a hit first and drops others whose answer overlaps it. */
export function putFirst(hit: Hit, hits: readonly Hit[]): Hit[] {
  const placeOf = ({ passage: { section }, answer }: Hit): Placed => ({ section, span: answer });
  return [hit, ...hits.filter((other) => !isSamePlace(placeOf(other), placeOf(hit)))];
}
