import { FORBIDS } from '../lexicon/negations.js';
import { ASKS_NEED, ASKS_PERMISSION, MAY, PERMITS, RULES_ON, TELLS_NEED } from '../lexicon/permissions.js';
import { anyOf } from '../lexicon/word-list.js';
import { namedWords } from '../outline/names.js';
import { share } from '../question/coverage.js';
import { asksFor } from '../question/kinds.js';
import type { Question } from '../question/question.js';
import { TELLING, weightOf } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { announcing, answeringPart, clausesOf, wordsOf } from './hit.js';
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
  const { folded, terms } = question;
  const asksWhether = WHETHER.test(folded);
  if (!asksWhether && !ALLOWED.test(folded)) return true;
  const { section } = hit.passage;
  const words = wordsOf(hit);
  const isPlan = INTENDS.includes(section.document.type ?? '');
  if (asksWhether) {
    const around = namedWords(answeringPart(hit));
    const isHeld = terms.every((term) => term.weight < TELLING || share(term, around) > 0);
    return (isPlan && isHeld) || (RULES.test(mostAsked(words, question)) && isOnDeed(question, words));
  }
  return isPlan || isGranted(question, hit);
}

/** The least share of what a question wants to do that a sentence has to say to be a rule on it; of one or two words all. */
const MOST_OF_DEED = 0.6;

function isOnDeed({ folded, terms }: Question, words: string): boolean {
  const asked = folded.slice(folded.search(WHETHER));
  const deed = terms.filter(
    ({ word, weight, certainty }) => weight >= TELLING && certainty === 1 && asked.includes(word),
  );
  const least = deed.length > 2 ? MOST_OF_DEED * weightOf(deed) : weightOf(deed);
  return words
    .split(/[。;\n]/u)
    .some((sentence) => weightOf(deed.filter((term) => share(term, sentence) > 0)) >= least);
}

/** Whether a hit bans nothing of what a question asks where or when it may be, and where it may be grants it. */
function isGranted({ bigrams, expects, asked }: Question, hit: Hit): boolean {
  const on = clausesOf(hit).filter((clause) => bigrams.some(({ text }) => clause.includes(text)));
  const isBanned = on.length > 0 && on.every((clause) => BANS.test(clause));
  const isOfPlace = asksFor(asked, 'place');
  const isTold = (expects !== null && !isOfPlace) || PERMITTED.test(wordsOf(hit));
  return isTold && !isBanned && !BANS.test(announcing(hit));
}

const NEED = new RegExp(anyOf(ASKS_NEED), 'u');
const NEED_TOLD = new RegExp(anyOf(TELLS_NEED), 'u');

/** Whether a question if something has to be done meets a rule that tells of it, or a plan that holds all: 已缴税的 tells nobody whether to. */
export function isNeededAlike(question: Question, hit: Hit): boolean {
  const need = question.folded.search(NEED);
  if (need < 0) return true;
  const { section } = hit.passage;
  const around = namedWords(answeringPart(hit));
  const telling = question.terms.filter(({ weight }) => weight >= TELLING);
  const lacked = telling.filter((term) => share(term, around) === 0);
  const deed = telling.filter(({ word }) => question.folded.slice(need).includes(word));
  const isTold = deed.length === 0 || deed.some((term) => !lacked.includes(term));
  const isPlan = section.document.type === 'plan' || section.document.type === 'report';
  return (isPlan && lacked.length === 0) || (isTold && NEED_TOLD.test(mostAsked(wordsOf(hit), question)));
}
