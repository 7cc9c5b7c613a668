import { FORBIDS } from '../lexicon/negations.js';
import { ASKS_PERMISSION, MAY, PERMITS, RULES_ON } from '../lexicon/permissions.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { clausesOf, wordsOf } from './hit-words.js';
import { mostAsked } from './most-asked.js';

const ALLOWED = new RegExp(anyOf(MAY), 'u');
const WHETHER = new RegExp(anyOf(ASKS_PERMISSION), 'u');
const BANS = new RegExp(anyOf(FORBIDS), 'u');
const GRANTS = new RegExp(anyOf(PERMITS), 'u');

/** Documents that say what somebody means to do. */
const INTENDS: readonly string[] = ['plan', 'reading', 'report'];
const RULES = new RegExp(anyOf(RULES_ON), 'u');

/**
 * Whether a question about what is allowed meets a rule on it, but in a plan, which says what is to be done. Whether it is
 * so, a ban tells too; when or where it is so, only what grants it.
 */
export function isAllowedAlike(question: Question, hit: Hit): boolean {
  const { folded, bigrams, expects } = question;
  const asksWhether = WHETHER.test(folded);
  const isAsked = asksWhether || ALLOWED.test(folded);
  if (!isAsked || INTENDS.includes(hit.passage.section.document.type ?? '')) return true;
  const words = wordsOf(hit);
  if (asksWhether) return RULES.test(mostAsked(words, question));
  const on = clausesOf(hit).filter((clause) => bigrams.some(({ text }) => clause.includes(text)));
  const isBanned = on.length > 0 && on.every((clause) => BANS.test(clause));
  return !isBanned && (expects !== null || GRANTS.test(words));
}
