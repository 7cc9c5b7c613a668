import { FORBIDS } from '../lexicon/negations.js';
import { ASKS_PERMISSION, MAY, PERMITS, RULES_ON } from '../lexicon/permissions.js';
import { anyOf } from '../lexicon/word-list.js';
import { namedWords } from '../outline/names.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import { TELLING } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { clausesOf, wordsOf } from './hit-words.js';
import { mostAsked } from './most-asked.js';

const ALLOWED = new RegExp(anyOf(MAY), 'u');
const WHETHER = new RegExp(anyOf(ASKS_PERMISSION), 'u');
const BANS = new RegExp(anyOf(FORBIDS), 'u');
const PERMITTED = new RegExp(anyOf(PERMITS), 'u');

/** Documents that say what somebody means to do. */
const INTENDS: readonly string[] = ['plan', 'reading', 'report'];
const RULES = new RegExp(anyOf(RULES_ON), 'u');

/**
 * Whether a question about what is allowed meets a rule on it. Whether it is so, a ban tells too, and a plan that holds all
 * of the question, as it says what is to be done; when or where it is so, only what grants it, but for a plan.
 */
export function isAllowedAlike(question: Question, hit: Hit): boolean {
  const { folded, bigrams, expects, terms } = question;
  const asksWhether = WHETHER.test(folded);
  if (!asksWhether && !ALLOWED.test(folded)) return true;
  const { section } = hit.passage;
  const words = wordsOf(hit);
  const isPlan = INTENDS.includes(section.document.type ?? '');
  if (asksWhether) {
    const around = namedWords({ section, span: hit.answer });
    const isHeld = terms.every((term) => term.weight < TELLING || share(term, around) > 0);
    return (isPlan && isHeld) || RULES.test(mostAsked(words, question));
  }
  const on = clausesOf(hit).filter((clause) => bigrams.some(({ text }) => clause.includes(text)));
  const isBanned = on.length > 0 && on.every((clause) => BANS.test(clause));
  return isPlan || (!isBanned && (expects !== null || PERMITTED.test(words)));
}
