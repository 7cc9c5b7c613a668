import { flatten, innermost } from '../corpus/sections.js';
import type { Document, Section } from '../corpus/types.js';
import { readLead } from '../index/lead.js';
import { COLUMNS } from '../lexicon/headings.js';
import { anyOf } from '../lexicon/word-list.js';
import { memoOf } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { share } from '../question/coverage.js';
import { meets } from '../question/expectation.js';
import type { Question } from '../question/question.js';
import { isAge, TELLING, type Term } from '../question/terms.js';
import { MAX_QUOTE } from '../rank/windows.js';
import { MAX_CLAUSES } from '../text/sentences.js';
import { type Span, slice, spansOf } from '../text/span.js';
import { cellsOf, headerOf, isRule } from '../text/table-rows.js';
import { boundsAge, namesAge } from './bound-of-it.js';
import { type ListItem, toItem } from './list-item.js';

/** A row of a table: its cells, those of the header above it, and all of it. */
type HeadedRow = {
  readonly header: readonly Span[];
  readonly cells: readonly Span[];
  readonly span: Span;
  /** The words of the cells in the row above. */
  readonly above: readonly string[];
};

/** A cell that a question asks for, whether its row is all that the question names, and its column of the year that it names. */
type FoundCell = { readonly item: ListItem; readonly isSure: boolean; readonly isOfYear: boolean };

/** The least share of the named things that a row has to be called by. */
const MOST = 0.7;

/** Finds the cell that a question asks for by a column (哪个部门指导 for 指导部门, 2025年 for 2025年目标) and a row that it names; null without one. */
export function findCell(question: Question, { document, sections }: ParsedDocument): FoundCell | null {
  const found = rowsOf(document).flatMap((row) => {
    const holding = columnsAsked(row, question, document).filter((at) =>
      isHolding(row, at, question, document),
    );
    const [at = -1, ...others] = holding;
    const asked = row.cells[at];
    const column = row.header[at];
    if (!asked || !column || others.length > 0) return [];
    const names = namesIn(row, at, document).map((name) => [name, asked]);
    const all = names.map((cells) => heldBy(cells, row.header, question, document));
    const [held, exact] = [
      Math.max(0, ...all.map((one) => one.held)),
      Math.max(0, ...all.map((one) => one.exact)),
    ];
    return [{ row, asked, held, exact, isOfYear: isOfYear(slice(document.folded, column), question) }];
  });
  const [best, second] = found.sort((a, b) => b.held - a.held || b.exact - a.exact);
  const section = best && innermost(flatten(sections), best.asked);
  if (!best || !section || best.held < MOST) return null;
  if (second && best.held === second.held && best.exact === second.exact) return null;
  const { row, asked, held, isOfYear: ofYear } = best;
  return { item: itemOf(section, row, asked), isSure: held === 1, isOfYear: ofYear };
}

/** Whether a cell holds words or figures as a question expects them. */
function isHolding(row: HeadedRow, at: number, { expects, folded }: Question, document: Document): boolean {
  const cell = row.cells[at];
  return (
    cell !== undefined &&
    WORD.test(slice(document.text, cell)) &&
    meets(expects, inItsUnit(row, at, document), folded)
  );
}

/** A cell as an item; a figure says nothing without its row. */
function itemOf(section: Section, { span }: HeadedRow, asked: Span): ListItem {
  const length = span.end - span.start;
  const isFigure = FIGURE.test(slice(section.document.text, asked));
  if (isFigure && length <= MAX_CLAUSES) return { ...toItem({ section, span }), marked: [asked] };
  const item = toItem({ section, span: asked });
  return length <= MAX_QUOTE ? { ...item, around: span } : item;
}

const FIGURE = /^[^\p{Script=Han}]{0,2}\d[^，。；]{0,16}$/u;

/** What may call a row: its cells before the asked one that have letters and do not repeat the row above, else the first that has. */
function namesIn({ cells, above }: HeadedRow, at: number, { text }: Document): readonly Span[] {
  const named = cells.filter((cell, index) => index !== at && LETTER.test(slice(text, cell)));
  const before = named.filter(
    (cell) => cell.end <= cells[at]!.start && above[cells.indexOf(cell)] !== slice(text, cell),
  );
  return before.length > 0 ? before : named.slice(0, 1);
}

/** A cell with the unit that the name of its row or column gives: 95 under 达标率（%）. */
function inItsUnit({ header, cells }: HeadedRow, at: number, { folded }: Document): string {
  const cell = slice(folded, cells[at]!);
  const names = [...cells.slice(0, at), header[at]!].map((name) => slice(folded, name));
  const units = names.flatMap((name) => UNIT.exec(name)?.[1] ?? []);
  return /\d$/u.test(cell) ? `${cell}${units.at(-1) ?? ''}` : cell;
}

const UNIT = /\(([^()\d]{1,6})\)$/u;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\d]/u;

/** The rows of the tables of a document that have a header, below it. */
const rowsOf = memoOf((document: Document): readonly HeadedRow[] => {
  const { text, body } = document;
  const rows = spansOf(text, /[^\n]+/gu, body).flatMap((span) => {
    const header = isRule(slice(text, span)) ? null : headerOf(text, span, body.start);
    return header ? [{ header: cellsOf(text, header), cells: cellsOf(text, span), span }] : [];
  });
  return rows.map((row, at) => ({
    ...row,
    above: (rows[at - 1]?.cells ?? []).map((cell) => slice(text, cell)),
  }));
});

/** Which columns a question may ask for: by their name, by both words of that, by what such columns hold, or by the year. */
function columnsAsked(
  { header, cells }: HeadedRow,
  question: Question,
  document: Document,
): readonly number[] {
  const { folded, asked, terms } = question;
  const names = header.map((cell) => slice(document.folded, cell).replace(UNIT, ''));
  const kinds = asked.kinds.map(({ name }) => name);
  const isOfKind = (name: string): boolean =>
    COLUMNS.some(({ kind, words }) => kinds.includes(kind) && new RegExp(anyOf(words), 'u').test(name));
  const ways = [
    (name: string) => name.length > 1 && folded.includes(name),
    (name: string) => isSaidInTwo(name, folded),
    (name: string) => isOfKind(name) && terms.some((term) => term.weight >= TELLING && share(term, name) > 0),
    isOfKind,
    (name: string) => isOfYear(name, question),
    (_: string, at: number) =>
      namesAge(question) && cells[at] !== undefined && boundsAge(slice(document.folded, cells[at])),
  ];
  const meant = ways.map((way) => names.flatMap((name, at) => (way(name, at) ? [at] : [])));
  return meant.find(({ length }) => length > 0) ?? [];
}

/** Whether a column is of the year that a question names. */
function isOfYear(name: string, { terms }: Question): boolean {
  return terms.some(({ word }) => YEAR.test(word) && name.includes(word));
}

const YEAR = /^20\d\d/u;

/** Whether a text says both words of a name of four characters, in whatever order. */
function isSaidInTwo(name: string, text: string): boolean {
  return name.length === 4 && text.includes(name.slice(0, 2)) && text.includes(name.slice(2));
}

/** How much of what a question names, beside its document and the header, the name of a row and the cell hold, in these words or others; none where they lack a required name that the lead lacks too. */
function heldBy(
  cells: readonly Span[],
  header: readonly Span[],
  { terms, folded }: Question,
  document: Document,
): { readonly held: number; readonly exact: number } {
  const [words, above] = [cells, header].map((all) =>
    all.map((one) => slice(document.folded, one)).join(' '),
  );
  const around = `${namesOf(document)} ${above}`;
  const isSaid = (term: Term): boolean =>
    isAge(term.word, folded) || share(term, term.required ? `${around} ${readLead(document)}` : around) > 0;
  const unsaid = terms.filter((term) => !isSaid(term));
  const telling = unsaid.filter(({ weight }) => weight >= TELLING);
  // Rows of the same thing differ by a weak word: 一级船员, 二级船员.
  const about = telling.length > 0 ? telling : unsaid;
  const isOther = about.some((term) => term.required && share(term, words!) === 0);
  if (about.length === 0 || isOther) return { held: 0, exact: 0 };
  const shareOf = (heldOf: (term: Term) => number): number =>
    sumOf(about.map((term) => term.weight * heldOf(term))) / sumOf(about.map(({ weight }) => weight));
  const exactly = (term: Term): number => share(term, words!);
  return { held: shareOf((term) => wholly(exactly(term))), exact: shareOf(exactly) };
}

function sumOf(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}

/** A word held by a synonym is held; of 东湾县 another 北湾县 holds but a part. */
function wholly(held: number): number {
  return held > HALF ? 1 : held;
}

const HALF = 0.5;
