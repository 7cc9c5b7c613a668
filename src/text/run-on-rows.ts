import { NAME_COLUMNS } from '../lexicon/headings.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Span, shifted } from './span.js';

/** How far the header of such a table and the table reach, in characters, and its fewest rows. */
const [MAX_HEAD, MAX_LENGTH, MIN_ROWS] = [160, 4000, 2];
const YEARS = /20\d\d年\s*20\d\d年/u;
const NAMED = anyOf(NAME_COLUMNS.map((name) => [...name].join('\\s{0,4}')));
const LABEL = '[^\\s\\d（）()，。；](?:(?!20\\d\\d年)[^（）()，。；\\n]){1,40}[（(][^（）()]{1,8}[）)]';
const BEFORE_ROW = '\\s*(?:(?<!\\d)\\d{1,2}[.．、]?\\s*)?';
/** 指标2020年2025年2025年比2020年增长, before the first row, which may have its number. */
const [NUMBERED_HEAD, HEAD] = ['\\s*(?<!\\d)1[.．、]?\\s*', '\\s*'].map(
  (before) =>
    new RegExp(
      `(?<name>${NAMED})\\s*(?<base>20\\d\\d年)\\s*(?<goal>20\\d\\d年)(?<change>[^。；，]{0,30}?)(?=${before}${LABEL}\\s*[<>＜＞≥≤\\d])`,
      'du',
    ),
);
const ROW = new RegExp(
  `${BEFORE_ROW}(?<name>${LABEL})\\s*(?<figures>[<>＜＞≥≤\\d][\\d.<>＜＞≥≤+\\-－\\s]{0,40}(?:[%％]|个?百分点)?)`,
  'dguy',
);
const NUMBER = '(?:0|[1-9]\\d*)(?:\\.\\d+)?';
const FIGURES = new RegExp(
  `^(?<base>${NUMBER}) (?:[<>＜＞≥≤])?(?<goal>${NUMBER}) (?<change>[+\\-－]?${NUMBER})(?<unit>[%％]|个?百分点)$`,
  'u',
);

/** The cells of a table that ran together into one line, its header first; null where fewer than two rows can be told apart. */
export function runOnRows(text: string, start: number, end: number): Span[][] | null {
  if (!YEARS.test(text.slice(start, start + MAX_HEAD))) return null;
  const words = text.slice(start, Math.min(end, start + MAX_LENGTH));
  const head = NUMBERED_HEAD!.exec(words) ?? HEAD!.exec(words);
  if (!head || head.index > MAX_HEAD || words.slice(0, head.index).includes('。')) return null;
  const width = head.groups!.change!.trim() === '' ? 2 : 3;
  const from = head.index + head[0].length;
  const rows = [...words.slice(from).matchAll(ROW)].flatMap((row) => {
    const [name, figures] = placesOf(row, 'name', 'figures').map((place) => shifted(place, from));
    const cells = cellsOf(words, figures!, width);
    return cells ? [[name!, ...cells]] : [];
  });
  const header = placesOf(head, 'name', 'base', 'goal', 'change');
  const inText = (row: Span[]): Span[] => row.map((cell) => shifted(cell, start));
  return rows.length < MIN_ROWS ? null : [header, ...rows].map(inText);
}

function placesOf({ indices }: RegExpExecArray, ...groups: readonly string[]): Span[] {
  return groups.map((group) => {
    const [start, end] = indices!.groups![group]!;
    return { start, end };
  });
}

/** The cells of a row: base, goal and change, told apart by spaces, or where the change is that from base to goal. */
function cellsOf(words: string, { start, end }: Span, width: number): Span[] | null {
  const figures = words.slice(start, end);
  const parts = [...figures.matchAll(/\S+/gu)].map(({ index, 0: { length } }) => [index, index + length]);
  const cut = parts.length > 1 ? parts.slice(0, width) : cutOf(figures);
  return cut?.map(([from, to]) => ({ start: start + from!, end: start + to! })) ?? null;
}

/** 14141270-10% is 1414, 1270 and -10%; null where no cut adds up, or several do. */
function cutOf(figures: string): number[][] | null {
  const cuts: number[][][] = [];
  for (let goal = 1; goal < figures.length; goal += 1) {
    for (let change = goal + 1; change < figures.length; change += 1) {
      const places = [
        [0, goal],
        [goal, change],
        [change, figures.length],
      ];
      if (addsUp(places.map(([from, to]) => figures.slice(from, to)).join(' '))) cuts.push(places);
    }
  }
  return cuts.length === 1 ? cuts[0]! : null;
}

/** By how much a rounded change may differ from that of the figures, in its last digit. */
const ROUNDED = 0.6;

/** Whether the last of three figures says how much the second differs from the first. */
function addsUp(figures: string): boolean {
  const { base, goal, change, unit } = FIGURES.exec(figures)?.groups ?? {};
  if (base === undefined) return false;
  const difference = Number(goal) - Number(base);
  const stated = Number(change!.replace('－', '-'));
  const actual = /点$/u.test(unit!) ? difference : (difference / Number(base)) * 100;
  return Math.abs(actual - stated) <= ROUNDED / 10 ** (change!.split('.')[1]?.length ?? 0);
}
