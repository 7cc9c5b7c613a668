import { flatten, innermost } from '../corpus/sections.js';
import type { Document, Section } from '../corpus/types.js';
import { COLUMNS } from '../lexicon/columns.js';
import { anyOf } from '../lexicon/word-list.js';
import { memoOf } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { share } from '../question/coverage.js';
import { meets } from '../question/expectation.js';
import type { Question } from '../question/question.js';
import { TELLING, type Term } from '../question/terms.js';
import { MAX_QUOTE } from '../rank/windows.js';
import { MAX_CLAUSES } from '../text/sentences.js';
import { type Span, slice, spansOf } from '../text/span.js';
import { cellsOf, headerOf, isRule } from '../text/table-rows.js';
import { type ListItem, toItem } from './list-item.js';

/** A row of a table: its cells, those of the header above it, and all of it. */
type HeadedRow = { readonly header: readonly Span[]; readonly cells: readonly Span[]; readonly span: Span };

/** A cell that a question asks for, whether its row is all that the question names, and its column of the year that it names. */
type FoundCell = { readonly item: ListItem; readonly isSure: boolean; readonly isOfYear: boolean };

/** The least share of the named things that a row has to be called by. */
const MOST = 0.75;

/** Finds the cell that a question asks for by a column (哪个部门指导 for 指导部门, 2025年 for 2025年目标) and a row that it names; null without one. */
export function findCell(question: Question, { document, sections }: ParsedDocument): FoundCell | null {
  const found = rowsOf(document).flatMap((row) => {
    const at = columnAsked(row, question, document);
    const asked = row.cells[at];
    const column = row.header[at];
    if (!asked || !column || !WORD.test(slice(document.text, asked))) return [];
    if (!meets(question.expects, inItsUnit(row, at, document), question.folded)) return [];
    const names = namesIn(row, at, document).map((name) => [name, asked]);
    const held = Math.max(0, ...names.map((cells) => heldBy(cells, column, question, document)));
    return [{ row, asked, held, isOfYear: isOfYear(slice(document.folded, column), question) }];
  });
  const [best, second] = found.sort((a, b) => b.held - a.held);
  const section = best && innermost(flatten(sections), best.asked);
  if (!best || !section || best.held < MOST || best.held === second?.held) return null;
  const { row, asked, held, isOfYear: ofYear } = best;
  return { item: itemOf(section, row, asked), isSure: held === 1, isOfYear: ofYear };
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

/** What may call a row: its cells before the asked one that have letters, else the first that has. */
function namesIn({ cells }: HeadedRow, at: number, { text }: Document): readonly Span[] {
  const named = cells.filter((cell, index) => index !== at && LETTER.test(slice(text, cell)));
  const before = named.filter(({ end }) => end <= cells[at]!.start);
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
  return spansOf(text, /[^\n]+/gu, body).flatMap((span) => {
    const header = isRule(slice(text, span)) ? null : headerOf(text, span, body.start);
    return header ? [{ header: cellsOf(text, header), cells: cellsOf(text, span), span }] : [];
  });
});

/** Which column a question asks for: by its name, by both words of that, by what such columns hold, or by the year; -1 for none, or several. */
function columnAsked({ header }: HeadedRow, question: Question, document: Document): number {
  const { folded, asked, terms } = question;
  const names = header.map((cell) => slice(document.folded, cell));
  const kinds = asked.kinds.map(({ name }) => name);
  const isOfKind = (name: string): boolean =>
    COLUMNS.some(({ kind, words }) => kinds.includes(kind) && new RegExp(anyOf(words), 'u').test(name));
  const ways = [
    (name: string) => name.length > 1 && folded.includes(name),
    (name: string) => isSaidInTwo(name, folded),
    (name: string) => isOfKind(name) && terms.some((term) => term.weight >= TELLING && share(term, name) > 0),
    isOfKind,
    (name: string) => isOfYear(name, question),
  ];
  const meant = ways.map((way) => names.flatMap((name, at) => (way(name) ? [at] : [])));
  const [first = [-1]] = meant.filter(({ length }) => length > 0);
  return first.length === 1 ? first[0]! : -1;
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

/** How much of what a question names beside its document and the column the name of a row and the cell hold; none where they lack a required name. */
function heldBy(cells: readonly Span[], column: Span, { terms }: Question, document: Document): number {
  const words = cells.map((cell) => slice(document.folded, cell)).join(' ');
  const title = slice(document.folded, column);
  const about = terms.filter(
    (term) => term.weight >= TELLING && share(term, namesOf(document)) === 0 && share(term, title) === 0,
  );
  const held = about.filter((term) => share(term, words) > 0);
  const isOther = about.some((term) => term.required && !held.includes(term));
  const weigh = (all: readonly Term[]): number => all.reduce((sum, { weight }) => sum + weight, 0);
  return about.length === 0 || isOther ? 0 : weigh(held) / weigh(about);
}
