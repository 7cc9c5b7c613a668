import { clausePassages } from '../corpus/passages.js';
import type { Passage } from '../corpus/types.js';
import { firstFound } from '../first-found.js';
import { readLead } from '../index/lead.js';
import { AMOUNT_NUMERALS, ITEM_NUMERALS } from '../lexicon/numerals.js';
import { ASKS_BEGIN, ASKS_END, TAKES_EFFECT } from '../lexicon/validity.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import type { Question } from '../question/question.js';
import { fold } from '../text/fold.js';
import { type Span, slice } from '../text/span.js';

const YEARS = '20\\d\\d\\s*年?\\s*[-—–~～至到]{1,2}\\s*20\\d\\d\\s*年?';
const DAY = `(?:20\\d\\d|中华民国[${AMOUNT_NUMERALS}\\d]{1,5})\\s*年(?:\\s*[${ITEM_NUMERALS}\\d]{1,3}\\s*月(?:\\s*[${ITEM_NUMERALS}\\d]{1,3}\\s*日)?)?`;

/** What asks for something that a document says of itself, and patterns that tell it as `term`, the surest first. */
export type SelfTold = { readonly asks: RegExp; readonly patterns: readonly RegExp[] };

const TERMS: readonly SelfTold[] = [
  {
    asks: new RegExp(anyOf(ASKS_BEGIN), 'gu'),
    patterns: [
      // 该条例自…起施行 says it of another text.
      new RegExp(
        `(?<=(?:^|[，。；\\s])(?:第[^，。；]{1,8}条)?\\s*(?:本\\p{Script=Han}{1,8})?)自\\s*(?<term>${DAY}|[^，。；自]{2,6}日)起?(?:正式)?(?:${anyOf(TAKES_EFFECT)})`,
        'u',
      ),
    ],
  },
  {
    asks: new RegExp(anyOf(ASKS_END), 'gu'),
    patterns: [
      new RegExp(`有效期限?[^，。；\\d]{0,6}(?<term>${DAY}|\\d{1,2}\\s*年)`, 'u'),
      new RegExp(`(?:规划|实施|执行)期限?[^，。；\\d]{0,6}(?<term>${YEARS}|${DAY})`, 'u'),
    ],
  },
];

/** What a document says of itself, and the words that tell it. */
export type FoundTerm = { readonly passage: Passage; readonly marked: Span };

/** Finds from when or until when a document is valid, if a question asks only for that; null where it does not tell. */
export function findTerm(question: Question, parsed: ParsedDocument): FoundTerm | null {
  const clauses = clausePassages(parsed.sections);
  return findTold(TERMS, question, parsed, (pattern) =>
    firstFound(clauses, (passage) => {
      const marked = termIn(passage.section.document.text, passage.span, pattern);
      return marked && { passage, marked };
    }),
  );
}

/** Finds what a document says of itself, by the first pattern that tells it, if a question asks only for that. */
export function findTold(
  kinds: readonly SelfTold[],
  question: Question,
  parsed: ParsedDocument,
  tell: (pattern: RegExp) => FoundTerm | null,
): FoundTerm | null {
  const asked = kinds.find(({ asks }) => question.folded.search(asks) >= 0);
  return asked && isOnWhole(question, asked.asks, parsed) ? firstFound(asked.patterns, tell) : null;
}

/** Where a part of a text has the `term` of a pattern, unless its `title` is of another document. */
export function termIn(
  text: string,
  within: Span,
  pattern: RegExp,
  isOwn: (title: string) => boolean = () => true,
): Span | null {
  const { index = 0, 0: all = '', groups } = pattern.exec(fold(slice(text, within))) ?? {};
  if (!groups?.term || (groups.title && !isOwn(groups.title))) return null;
  const start = within.start + index + all.indexOf(groups.term);
  return { start, end: start + groups.term.length };
}

/** Whether the rest of the question names the document: 算力伙伴计划何时结束 asks for something in it. */
export function isOnWhole({ folded, terms }: Question, asks: RegExp, { document }: ParsedDocument): boolean {
  const said = `${namesOf(document)} ${(folded.match(asks) ?? []).join(' ')}`;
  return terms.every(
    ({ word, weight, parts, synonyms, required }) =>
      weight < 0.5 ||
      [word, ...parts, ...synonyms].some((one) => said.includes(one)) ||
      // A title may leave out the place that the text opens with.
      (required && readLead(document).includes(word)),
  );
}
