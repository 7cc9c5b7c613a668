import { overlaps, type Span } from '../text/span.js';
import type { Unit } from './units.js';

/** A stretch of a question that may be one word typed amiss. */
export type Stretch = Span & {
  readonly text: string;
  /** The unknown unit that it holds, or a part of. */
  readonly core: Unit;
  /** The units that it has characters of. */
  readonly units: readonly Unit[];
};

/** The most units before and after an unknown one, and characters in all, that are looked at as one word. */
const REACH = 2;
const MAX_STRETCH = 8;

/** All stretches around an unknown unit: they end where units do, or inside one that is no word. */
export function stretchesAround(core: Unit, all: readonly Unit[], folded: string): Stretch[] {
  const run = runAround(all.indexOf(core), all);
  const edges = [...new Set(run.flatMap(edgesOf))];
  const spans = edges.flatMap((start) => edges.map((end) => ({ start, end })));
  return spans
    .filter((span) => overlaps(core, span) && isLong(span.end - span.start))
    .map((span) => ({
      ...span,
      core,
      text: folded.slice(span.start, span.end),
      units: run.filter((unit) => overlaps(unit, span)),
    }));
}

function isLong(length: number): boolean {
  return length > 1 && length <= MAX_STRETCH;
}

function runAround(at: number, units: readonly Unit[]): readonly Unit[] {
  let [first, last] = [at, at];
  while (at - first < REACH && touches(units[first - 1], units[first])) first -= 1;
  while (last - at < REACH && touches(units[last], units[last + 1])) last += 1;
  return units.slice(first, last + 1);
}

/** Whether two units may be one word that was cut because it was typed amiss. */
function touches(unit: Unit | undefined, next: Unit | undefined): boolean {
  return unit !== undefined && unit.kind !== 'name' && unit.end === next?.start && next.kind !== 'name';
}

/** jieba only guesses where a word ends that it does not know. */
function edgesOf({ start, end, kind }: Unit): number[] {
  return kind === 'odd' ? Array.from({ length: end - start + 1 }, (_, at) => start + at) : [start, end];
}
