import { makePassage } from '../corpus/passages.js';
import { flatten, innermost } from '../corpus/sections.js';
import { ASKS_ISSUED_ON, ASKS_ISSUER } from '../lexicon/asking.js';
import { ORGAN_ENDINGS, OWNERS } from '../lexicon/bodies.js';
import { ISSUES, ISSUES_IN_FIELDS, WAYS_IN_NEWS } from '../lexicon/claim-doubts.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import type { Question } from '../question/question.js';
import { fold } from '../text/fold.js';
import { characterPairs, heldShare } from '../text/pairs.js';
import { isWithin } from '../text/span.js';
import { DAY_IN_FIGURES } from '../text/wraps.js';
import { type FoundTerm, findTold, isOnWhole, type SelfTold, termIn } from './validity.js';

const BODY = `\\p{Script=Han}{1,24}?(?:${anyOf(ORGAN_ENDINGS)})`;
/** In a row, or each on a line of its own. */
const BODIES = `${BODY}(?:[、\\s]+${BODY}){0,9}`;
const BROUGHT_OUT = `(?:${anyOf(ISSUES)})`;

/** Who, and on what day. */
const ISSUED: readonly SelfTold[] = [
  {
    asks: new RegExp(anyOf(ASKS_ISSUER), 'gu'),
    patterns: [
      // 江州市政府正式发布《…》
      `(?<=^|[,。\\s])(?<term>${BODIES})(?:${anyOf(WAYS_IN_NEWS)})*${BROUGHT_OUT}了?《(?<title>[^《》]+)》`,
      `(?:${anyOf(ISSUES_IN_FIELDS)})(?:${anyOf(OWNERS)}|机关)\\**:\\**\\s*(?<term>${BODIES})`,
      // The signature, with the day below it.
      `(?:^|\\n)\\s*(?<term>${BODIES})\\s*\\n\\s*${DAY_IN_FIGURES}\\s*(?=\\n|$)`,
      // No line goes on within a title: 《中 | 共中央关于…》.
      `(?<!《[^《》]{0,40})(?:^|\\n)[\\s#*]*(?<term>${BODIES})\\s*关于`,
    ].map((pattern) => new RegExp(pattern, 'u')),
  },
  {
    asks: new RegExp(anyOf(ASKS_ISSUED_ON), 'gu'),
    patterns: [
      `(?<term>${DAY_IN_FIGURES})[^。;\\n]{0,16}${BROUGHT_OUT}了?《(?<title>[^《》]+)》`,
      `(?:^|\\n)\\s*${BODIES}\\s*\\n\\s*(?<term>${DAY_IN_FIGURES})\\s*(?=\\n|$)`,
    ].map((pattern) => new RegExp(pattern, 'u')),
  },
];

/** Whether a question asks who brought a document out, and nothing else. */
export function asksIssuer(question: Question, parsed: ParsedDocument): boolean {
  const { asks } = ISSUED[0]!;
  return question.folded.search(asks) >= 0 && isOnWhole(question, asks, parsed);
}

/** Finds who brought a document out, or on what day, if a question asks only for that; null where the document does not tell. */
export function findIssue(question: Question, parsed: ParsedDocument): FoundTerm | null {
  return findTold(ISSUED, question, parsed, (pattern) => statedIn(parsed, pattern));
}

/** The least share of the title of a document that words have to hold to name it. */
const NAMED = 0.5;

function statedIn({ document, sections }: ParsedDocument, pattern: RegExp): FoundTerm | null {
  const isOwn = (title: string): boolean => heldShare(characterPairs(title), fold(document.title)) >= NAMED;
  const marked = termIn(document.text, document.body, pattern, isOwn);
  const section = marked && innermost(flatten(sections), marked);
  if (!marked || !section) return null;
  // Several bodies of one signature may stand in as many clauses.
  const clause = section.clauses().find((one) => isWithin(marked, one)) ?? marked;
  return { passage: makePassage(section, clause), marked };
}
