import { flatten, innermost } from '../corpus/sections.js';
import type { Document } from '../corpus/types.js';
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
import { type Span, slice, spansOf } from '../text/span.js';
import { cellsOf, headerOf, isRow, isRule } from '../text/table-rows.js';
import { type ListItem, toItem } from './list-item.js';

/** A row of a table: its cells, those of the header above it, and all of it. */
type HeadedRow = { readonly header: readonly Span[]; readonly cells: readonly Span[]; readonly span: Span };

/** A cell that a question asks for, and whether its row is all that the question names. */
type FoundCell = { readonly item: ListItem; readonly isSure: boolean };

/** The least share of the named things that a row has to be called by. */
const MOST = 0.75;

/** Finds the cell that a question asks for by a column (哪个部门指导 for 指导部门) and a row that it names; null without one. */
export function findCell(question: Question, { document, sections }: ParsedDocument): FoundCell | null {
  const found = rowsOf(document).flatMap((row) => {
    const at = columnAsked(row, question, document);
    const name = row.cells.find((cell, index) => index !== at && LETTER.test(slice(document.text, cell)));
    const asked = row.cells[at];
    if (!name || !asked || !LETTER.test(slice(document.text, asked))) return [];
    if (!meets(question.expects, slice(document.folded, asked), question.folded)) return [];
    return [{ row, asked, held: heldBy(name, row.header[at]!, question, document) }];
  });
  const [best, second] = found.sort((a, b) => b.held - a.held);
  const section = best && innermost(flatten(sections), best.asked);
  if (!best || !section || best.held < MOST || best.held === second?.held) return null;
  const { row, asked, held } = best;
  const isShort = row.span.end - row.span.start <= MAX_QUOTE;
  const item = toItem({ section, span: asked });
  return { item: isShort ? { ...item, around: row.span } : item, isSure: held === 1 };
}

const LETTER = /\p{L}/u;

/** The rows of the tables of a document that have a header, below it. */
const rowsOf = memoOf((document: Document): readonly HeadedRow[] => {
  const { text, body } = document;
  return spansOf(text, /[^\n]+/gu, body).flatMap((span) => {
    const line = slice(text, span);
    const header = isRow(line) && !isRule(line) ? headerOf(text, span, body.start) : null;
    return header ? [{ header: cellsOf(text, header), cells: cellsOf(text, span), span }] : [];
  });
});

/** Which column a question asks for: by its name, by both words of that, or by what such columns hold; -1 for none, or several. */
function columnAsked({ header }: HeadedRow, { folded, asked }: Question, document: Document): number {
  const names = header.map((cell) => slice(document.folded, cell));
  const kinds = asked.kinds.map(({ name }) => name);
  const isOfKind = (name: string): boolean =>
    COLUMNS.some(({ kind, words }) => kinds.includes(kind) && new RegExp(anyOf(words), 'u').test(name));
  const ways = [
    (name: string) => name.length > 1 && folded.includes(name),
    (name: string) => isSaidInTwo(name, folded),
    isOfKind,
  ];
  const meant = ways.map((way) => names.flatMap((name, at) => (way(name) ? [at] : [])));
  const [first = [-1]] = meant.filter(({ length }) => length > 0);
  return first.length === 1 ? first[0]! : -1;
}

/** Whether a text says both words of a name of four characters, in whatever order. */
function isSaidInTwo(name: string, text: string): boolean {
  return name.length === 4 && text.includes(name.slice(0, 2)) && text.includes(name.slice(2));
}

/** How much of what a question names beside its document and the column the name of a row holds; none where it lacks a required name. */
function heldBy(name: Span, column: Span, { terms }: Question, document: Document): number {
  const [words, title] = [slice(document.folded, name), slice(document.folded, column)];
  const about = terms.filter(
    (term) => term.weight >= TELLING && share(term, namesOf(document)) === 0 && share(term, title) === 0,
  );
  const held = about.filter((term) => share(term, words) > 0);
  const isOther = about.some((term) => term.required && !held.includes(term));
  const weigh = (all: readonly Term[]): number => all.reduce((sum, { weight }) => sum + weight, 0);
  return about.length === 0 || isOther ? 0 : weigh(held) / weigh(about);
}
