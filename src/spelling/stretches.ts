import type { Unit } from './units.js';

/** A stretch of a question that may be one word typed amiss. */
export type Stretch = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The unknown unit that it holds, or a part of. */
  readonly core: Unit;
  /** The units that it has characters of. */
  readonly units: readonly Unit[];
};

/** The most units before and after an unknown one, and characters in all, that are looked at as one word. */
const REACH = 3;
const MAX_STRETCH = 8;

/** All stretches around an unknown unit: they end where units do, or inside one that is no word. */
export function stretchesAround(core: Unit, units: readonly Unit[]): Stretch[] {
  const run = runAround(core, units);
  const offset = run[0]!.start;
  const text = run.map((unit) => unit.text).join('');
  const edges = [...new Set(run.flatMap(edgesOf))];
  return edges
    .filter((start) => start < core.end)
    .flatMap((start) =>
      edges.filter((end) => end > core.start && isLong(end - start)).map((end) => ({ start, end })),
    )
    .map(({ start, end }) => ({
      start,
      end,
      core,
      text: text.slice(start - offset, end - offset),
      units: run.filter((unit) => unit.start < end && unit.end > start),
    }));
}

/** Whether the stretch is the unknown unit and nothing else. */
export function isCore({ start, end, core }: Stretch): boolean {
  return start === core.start && end === core.end;
}

/** The units beside a stretch that touch it. */
export function besides(
  { start, end }: Pick<Stretch, 'start' | 'end'>,
  units: readonly Unit[],
): {
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
} {
  return {
    before: units.find((unit) => unit.end === start),
    after: units.find((unit) => unit.start === end),
  };
}

function isLong(length: number): boolean {
  return length > 1 && length <= MAX_STRETCH;
}

function runAround(core: Unit, units: readonly Unit[]): Unit[] {
  const at = units.indexOf(core);
  const run = [core];
  for (
    let before = at - 1;
    before >= Math.max(0, at - REACH) && touches(units[before]!, run[0]!);
    before -= 1
  )
    run.unshift(units[before]!);
  for (
    let after = at + 1;
    after <= at + REACH && units[after] && touches(run.at(-1)!, units[after]!);
    after += 1
  )
    run.push(units[after]!);
  return run;
}

/** Whether two units may be one word that was cut because it was typed amiss. */
function touches(unit: Unit, next: Unit): boolean {
  return unit.end === next.start && isOpen(unit) && isOpen(next);
}

function isOpen({ kind, text }: Unit): boolean {
  return kind !== 'name' && (kind !== 'asking' || text.length === 1);
}

/** jieba only guesses where a word ends that it does not know. */
function edgesOf({ start, end, kind }: Unit): number[] {
  return kind === 'odd' ? Array.from({ length: end - start + 1 }, (_, at) => start + at) : [start, end];
}
