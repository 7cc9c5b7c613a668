import type { Section } from '../corpus/types.js';
import { FALLS } from '../lexicon/comparators.js';
import { TOTAL_ROWS } from '../lexicon/headings.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import type { PlacedTable } from '../outline/placed-table.js';
import { rowsOf } from '../outline/tables.js';
import type { Stating } from '../outline/types.js';
import { overlaps, type Span, slice } from '../text/span.js';
import { type Amount, UNMARKED } from './amount.js';
import { squeeze, squeezeFolded } from './legible.js';
import { changeBetween } from './parts.js';
import { sentenceStatements } from './stated.js';
import { paceOf, withoutPace } from './statement.js';
import type { Common, Said } from './table.js';
import { SLOT } from './words.js';
import { YEAR_NAMED } from './year-of.js';

/** What a table states: each cell says something of what names its row. */
export function rowStatements(
  section: Section,
  { text: placed, within, inSource, isCopied }: PlacedTable,
  common: Common,
): Said[] {
  const { text } = section.document;
  const [header = [], ...rows] = rowsOf(placed, within).map((row) => row.map(inSource));
  const above = header.map((cell) => slice(text, cell));
  const under = (heads: readonly string[]): string[] =>
    [...heads.map((head) => head.replace(UNIT, '')), ...section.path].map((words) =>
      common.spell(squeeze(words)),
    );
  return rows.flatMap((row) =>
    statementsOf(
      row,
      section,
      { all: under(above), of: (at) => under(above.slice(at, at + 1)), isSure: !isCopied },
      common,
    ),
  );
}

/** What stands above the cells of a row: the heads of all columns, or of one by its place; of a copied table it is only inferred. */
type Heads = {
  readonly isSure: boolean;
  readonly all: readonly string[];
  readonly of: (column: number) => readonly string[];
};

function statementsOf(row: readonly Span[], section: Section, heads: Heads, common: Common): Said[] {
  const { facts, spell } = common;
  const { text, folded } = section.document;
  const span = { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
  const own = facts.filter(({ amount }) => amount && overlaps(amount, span));
  const named =
    own[0]?.subject ?? row.map((cell) => slice(text, cell)).find((cell) => LETTER.test(cell)) ?? '';
  const label = squeeze(
    TOTAL_ROWS.includes(named) ? (section.path.at(-1) ?? '').replace(CAPTION, '') : named,
  );
  const say = (words: string, amounts: readonly Amount[], above = heads.all): Said => ({
    ...{ section, sentence: span, span, dates: [], inForce: null, before: [], cases: [] },
    text: spell(label + squeezeFolded(words)),
    amounts,
    above,
  });
  const words = row.filter((cell) => slice(text, cell) !== named && LETTER.test(slice(text, cell)));
  const sentences = own.length > 0 ? [] : row.filter((cell) => IS_SENTENCE.test(slice(text, cell)));
  const rest = slice(text, { start: sentences[0]?.end ?? span.end, end: span.end });
  // 2026年开工、2027年竣工: of which the amounts are, no column says.
  const onlyYear = only(new Set(rest.match(YEARS))) ?? null;
  const inYear = (said: Said): Said => ({
    ...said,
    inForce: said.inForce ?? onlyYear,
    amounts: said.amounts.map((one) => ({ ...one, year: one.year ?? onlyYear })),
  });
  return [
    ...sentences.flatMap((cell) => sentenceStatements(section, cell, common).map(inYear)),
    ...withChanges(own.map((one) => ofCell(one, row, text, heads))).map((one) =>
      say(paceOf(one.unit) + SLOT, [withoutPace(one)]),
    ),
    ...words.map((cell) => say(slice(folded, cell), [], heads.of(row.indexOf(cell)))),
  ];
}

/** 装机（万千瓦）. */
const UNIT = /(?<=\p{Script=Han})[（(][^（）()]*[）)]\s*$/u;
/** 下降20%, without a word for what falls. */
const FALL = new RegExp(`^\\s*(?:${anyOf(FALLS)})`, 'u');
const LETTER = /\p{L}/u;
/** What is to be done, with its amounts: 改造管网1800公里. */
const IS_SENTENCE = /\p{Script=Han}{4}[^|]*\d/u;
/** What a caption says beside what its table is about, of which a total is. */
const CAPTION = /^附件\d*\s*|安排表?$|表$/gu;

const YEARS = new RegExp(YEAR_NAMED.source, 'gu');

function withChanges(amounts: readonly Amount[]): Amount[] {
  const goals = amounts.filter(({ role }) => role === 'target');
  const bases = amounts.filter(({ role }) => role === 'baseline');
  return [...amounts, ...bases.flatMap((base) => goals.flatMap((goal) => changeBetween(base, goal) ?? []))];
}

function ofCell(fact: Stating, row: readonly Span[], text: string, { isSure }: Heads): Amount {
  const { comparator, value, to, unit, since, role, amount, deadline } = fact;
  const cell = row.find((one) => overlaps(one, amount!));
  const change = FALL.test(slice(text, cell ?? amount!)) ? 'down' : fact.change;
  const own = { comparator, value: value!, to, unit, change, since, role, span: amount!, year: deadline };
  return { ...UNMARKED, ...own, isYearNamed: isSure, isWish: false, isDone: role === 'baseline' };
}
