import { letterOf } from '../corpus/letter.js';
import { ASKS_ISSUE } from '../lexicon/asking.js';
import { ASKS_LETTER } from '../lexicon/document-types.js';
import { anyOf } from '../lexicon/word-list.js';
import { asksFor } from '../question/kinds.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/span.js';
import { isRow, isRule } from '../text/table-rows.js';
import { asksTime } from './amount-of-it.js';
import { wordsOf } from './hit.js';

/** Whether a hit does more than repeat what a plan is called, as the letter before it does, cells without a sentence, and the header of a table. */
export function isNoAside(question: Question, hit: Hit): boolean {
  return (
    !isOpening(question, hit) && !isOfLetter(question, hit) && !isOfCells(question, hit) && !isHeader(hit)
  );
}

/** Whether a hit is the header of a table alone, which stands right above its rule. */
function isHeader({ passage: { section }, answer }: Hit): boolean {
  const { text } = section.document;
  const [below = ''] = text.slice(answer.end).trimStart().split('\n', 1);
  const words = slice(text, answer).trim();
  return isRow(words) && !words.includes('\n') && isRule(below);
}

/** Lines that may stand under a title: a day, a number, whom it is sent to, and a question that is answered below. */
const UNDER_TITLE = /^(?:20\d\d[-年./]\d{1,2}\D.*|[^。;]*[〔[(]\d{4}[〕\])]第?\d+号|[^。;]*[:?？])$/u;

/** What a document is called answers who made it, or what it says, as little as the lines right under it do, but for the day and the number. */
function isOpening({ folded, asked }: Question, hit: Hit): boolean {
  const title = fold(hit.passage.section.document.title);
  const lines = wordsOf(hit)
    .trim()
    .split(/\s*\n\s*/u);
  if (asksFor(asked, 'name')) return false;
  if (lines.length === 1) return lines[0] === title;
  const isOfTitle = (line: string): boolean => title.includes(line) || line.includes(title);
  const isOnIssue = ASKS.test(folded) || asksTime(asked) || asksFor(asked, 'person', 'organisation');
  return (
    !isOnIssue && isOfTitle(lines[0]!) && lines.every((line) => isOfTitle(line) || UNDER_TITLE.test(line))
  );
}

const ASKS = new RegExp(anyOf([...ASKS_ISSUE, ...ASKS_LETTER]), 'u');

/** A letter tells no more than who enacts a plan when. */
function isOfLetter({ folded, asked }: Question, { passage: { section }, answer }: Hit): boolean {
  const letter = letterOf(section.document);
  if (letter === null || answer.start >= letter.end) return false;
  return !ASKS.test(folded) && !asksTime(asked);
}

/** The fewest lines that can be cells. */
const FEW = 3;
const OF_SENTENCE = /[。;；:：!！?？|]/u;

/** Cells that a page or a print sets below each other tell who does what, but no account of it. */
function isOfCells({ asked }: Question, hit: Hit): boolean {
  if (asked.form === 'fact' || asksFor(asked, 'list')) return false;
  const lines = wordsOf(hit).split(/\s*\n\s*/u);
  return lines.length >= FEW && lines.filter((line) => OF_SENTENCE.test(line)).length * FEW < lines.length;
}
