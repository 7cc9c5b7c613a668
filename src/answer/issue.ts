import { makePassage } from '../corpus/passages.js';
import { flatten, innermost } from '../corpus/sections.js';
import { firstFound } from '../first-found.js';
import { ASKS_ISSUED_ON, ASKS_ISSUER } from '../lexicon/asking.js';
import { ORGAN_ENDINGS, OWNERS } from '../lexicon/bodies.js';
import { ISSUES, WAYS_TO_ISSUE } from '../lexicon/claim-doubts.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import type { Question } from '../question/question.js';
import { fold } from '../text/fold.js';
import { characterPairs, heldShare } from '../text/pairs.js';
import { isWithin, slice } from '../text/span.js';
import { type FoundTerm, isOnWhole } from './validity.js';

const BODY = `\\p{Script=Han}{1,24}?(?:${anyOf(ORGAN_ENDINGS)})`;
const BODIES = `${BODY}(?:[、 ]+${BODY}){0,9}`;
const DAY = '(?:19|20)\\d\\d\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日';
const BROUGHT_OUT = `(?:${anyOf(ISSUES)})`;

/** Who or what day, and patterns that tell it in the text of a document, the surest first. */
const ISSUED: readonly { readonly asks: RegExp; readonly patterns: readonly RegExp[] }[] = [
  {
    asks: new RegExp(anyOf(ASKS_ISSUER), 'gu'),
    patterns: [
      // 江州市政府正式发布《…》
      `(?<=^|[,。\\s])(?<term>${BODIES})(?:${anyOf(WAYS_TO_ISSUE)}|联合|[近今]日|日前)*${BROUGHT_OUT}了?《(?<title>[^《》]+)》`,
      `(?:${anyOf(ISSUES)}|发文|制定)(?:${anyOf(OWNERS)}|机关)\\**:\\**\\s*(?<term>${BODIES})`,
      // The signature, with the day below it.
      `(?:^|\\n)\\s*(?<term>${BODIES})\\s*\\n\\s*${DAY}\\s*(?=\\n|$)`,
      `(?:^|\\n)[\\s#*]*(?<term>${BODIES})\\s*关于`,
    ].map((pattern) => new RegExp(pattern, 'u')),
  },
  {
    asks: new RegExp(anyOf(ASKS_ISSUED_ON), 'gu'),
    patterns: [
      `(?<term>${DAY})[^。;\\n]{0,16}${BROUGHT_OUT}了?《(?<title>[^《》]+)》`,
      `(?:^|\\n)\\s*${BODIES}\\s*\\n\\s*(?<term>${DAY})\\s*(?=\\n|$)`,
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
  const asked = ISSUED.find(({ asks }) => question.folded.search(asks) >= 0);
  if (!asked || !isOnWhole(question, asked.asks, parsed)) return null;
  return firstFound(asked.patterns, (pattern) => statedIn(parsed, pattern));
}

/** The least share of the title of a document that words have to hold to name it. */
const NAMED = 0.5;

function statedIn({ document, sections }: ParsedDocument, pattern: RegExp): FoundTerm | null {
  const { body, text, title } = document;
  const { index = 0, 0: all = '', groups } = pattern.exec(fold(slice(text, body))) ?? {};
  if (!groups?.term) return null;
  if (groups.title && heldShare(characterPairs(groups.title), fold(title)) < NAMED) return null;
  const start = body.start + index + all.indexOf(groups.term);
  const marked = { start, end: start + groups.term.length };
  const section = innermost(flatten(sections), marked);
  // Several bodies of one signature may stand in as many clauses.
  const clause = section?.clauses().find((one) => isWithin(marked, one)) ?? marked;
  return section ? { passage: makePassage(section, clause), marked } : null;
}
