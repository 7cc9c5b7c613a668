import { writeNumber } from './number-formats.js';
import { allOf, childOf, childrenOf, type Element, readXml, valOf } from './xml.js';

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly isLegal: boolean;
};

/** A list: its levels, and the counters that it shares with others of the same kind. */
type List = { readonly levels: ReadonlyMap<number, Level>; readonly counters: (number | undefined)[] };

/** Which list a paragraph is numbered by, and on which level of it. */
export type ListNumber = { readonly list: string; readonly level: number };

/** The numbers that Word writes before paragraphs and keeps apart from their text (ECMA-376, part 1, § 17.9). */
export class Numbering {
  private readonly lists = new Map<string, List>();

  constructor(xml: string) {
    const root = readXml(xml);
    const shared = new Map(
      allOf(root, 'w:abstractNum').map((kind) => [kind.attribs['w:abstractNumId'], kind]),
    );
    const counters = new Map<string, (number | undefined)[]>();
    for (const list of allOf(root, 'w:num')) {
      const kind = valOf(list, 'w:abstractNumId') ?? '';
      const overrides = childrenOf(list, 'w:lvlOverride');
      const own = overrides.length > 0 ? [] : (counters.get(kind) ?? []);
      if (overrides.length === 0) counters.set(kind, own);
      this.lists.set(list.attribs['w:numId'] ?? '', {
        levels: readLevels(shared.get(kind), overrides),
        counters: own,
      });
    }
  }

  /** The number of the next paragraph of a list as it is shown; empty where it has none. */
  next({ list: id, level }: ListNumber): string {
    const list = this.lists.get(id);
    const shown = list?.levels.get(level);
    if (!list || !shown) return '';
    list.counters[level] = (list.counters[level] ?? shown.start - 1) + 1;
    list.counters.length = level + 1;
    return write(list, shown);
  }
}

/** 第%1章, %1.%2: each number stands for a level, counted from 1. */
function write({ levels, counters }: List, { format, text, isLegal }: Level): string {
  if (format === 'bullet' || format === 'none') return '';
  return text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    return writeNumber(isLegal ? 'decimal' : (level?.format ?? 'decimal'), counters[at] ?? level?.start ?? 1);
  });
}

function readLevels(kind: Element | undefined, overrides: readonly Element[]): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of childrenOf(kind, 'w:lvl')) setLevel(levels, level);
  for (const override of overrides) {
    const level = childOf(override, 'w:lvl');
    if (level) setLevel(levels, level);
    const at = Number(override.attribs['w:ilvl'] ?? 0);
    const start = Number(valOf(override, 'w:startOverride') ?? Number.NaN);
    const before = levels.get(at);
    if (before && !Number.isNaN(start)) levels.set(at, { ...before, start });
  }
  return levels;
}

function setLevel(levels: Map<number, Level>, level: Element): void {
  levels.set(Number(level.attribs['w:ilvl'] ?? 0), {
    start: Number(valOf(level, 'w:start') ?? 1),
    format: valOf(level, 'w:numFmt') ?? 'decimal',
    text: valOf(level, 'w:lvlText') ?? '',
    isLegal: childOf(level, 'w:isLgl') !== undefined,
  });
}
