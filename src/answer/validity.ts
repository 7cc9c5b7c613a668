import { makePassage } from '../corpus/passages.js';
import { flatten } from '../corpus/sections.js';
import type { Document, Passage } from '../corpus/types.js';
import { firstFound } from '../first-found.js';
import { ASKS_END } from '../lexicon/asking.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import type { Question } from '../question/question.js';
import { fold } from '../text/fold.js';
import { characterPairs, heldShare } from '../text/pairs.js';
import { type Span, slice } from '../text/span.js';

const ASKS = new RegExp(anyOf(ASKS_END), 'gu');
const YEARS = '20\\d\\d\\s*年?\\s*[-—–~～至到]{1,2}\\s*20\\d\\d\\s*年?';
const DAY = '20\\d\\d\\s*年(?:\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?)?';

/** Patterns for the end of a document's validity, the surest first. */
const TERMS: readonly RegExp[] = [
  new RegExp(`有效期限?[^，。；\\d]{0,6}(?<term>${DAY}|\\d{1,2}\\s*年)`, 'u'),
  new RegExp(`(?:规划|实施|执行)期限?[^，。；\\d]{0,6}(?<term>${YEARS}|${DAY})`, 'u'),
  new RegExp(`[（(](?<term>${YEARS})[)）]`, 'u'),
];

export type FoundTerm = { readonly passage: Passage; readonly marked: Span };

/** Finds until when a document is valid, if a question asks only for that; null where it does not tell. */
export function findTerm(question: Question, parsed: ParsedDocument): FoundTerm | null {
  if (question.folded.search(ASKS) < 0 || !isOnWhole(question, parsed)) return null;
  const clauses = flatten(parsed.sections).flatMap((section) =>
    section.clauses().map((clause) => makePassage(section, clause)),
  );
  return firstFound(TERMS, (pattern) => firstFound(clauses, (passage) => termIn(passage, pattern)));
}

function termIn(passage: Passage, pattern: RegExp): FoundTerm | null {
  const { document } = passage.section;
  const words = fold(slice(document.text, passage.span));
  const { index = 0, 0: all = '', groups } = pattern.exec(words) ?? {};
  if (!groups?.term || (pattern === TERMS.at(-1) && !isTitle(words.slice(0, index), document))) return null;
  const start = passage.span.start + index + all.indexOf(groups.term);
  return { passage, marked: { start, end: start + groups.term.length } };
}

/** Whether the rest of the question names the document: 算力伙伴计划何时结束 asks for something in it. */
function isOnWhole({ folded, terms }: Question, { document }: ParsedDocument): boolean {
  const said = `${namesOf(document)} ${(folded.match(ASKS) ?? []).join(' ')}`;
  return terms.every(
    ({ word, weight, parts }) => weight < 0.5 || [word, ...parts].some((one) => said.includes(one)),
  );
}

/** Whether years in brackets belong to a title, perhaps of another plan. */
function isTitle(before: string, document: Document): boolean {
  const title = fold(document.title).replace(/[（(][^（）()]*[)）]/gu, '');
  return heldShare(characterPairs(title), before) >= MOST_OF_TITLE;
}

/** The least share of a title's pairs of characters that names it. */
const MOST_OF_TITLE = 0.6;
