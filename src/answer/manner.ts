import { APPLIES, ENGLISH_APPLIES, SETTLES, STATES_RULE, STEPS, TELLS_STEPS } from '../lexicon/procedures.js';
import { QUESTION_WORDS } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { namedWords } from '../outline/names.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { answeringPart, clausesOf, wordsOf } from './hit.js';
import { things } from './said-of-it.js';

const MANNER = `(?:${anyOf(QUESTION_WORDS.manner)})`;
const DEED = `(?:${anyOf(APPLIES)})`;

/** 怎么申请购房补贴, 报名要怎么弄, 入驻流程是怎样的, how do I apply. */
const ASKS = new RegExp(
  [
    `${MANNER}(?:去|来|才能?|能|可以|进行|在线|网上)?${DEED}`,
    `${DEED}[要得该应需]{0,2}${MANNER}`,
    `(?:${anyOf(STEPS)})(?=[是有呢具分包]|${MANNER}|[?？]?$)`,
    `\\bhow (?:do|can|to|does|should|could|would|may)\\b.*\\b(?:${anyOf(ENGLISH_APPLIES)})\\b`,
  ].join('|'),
  'u',
);
const TELLS = new RegExp(anyOf(TELLS_STEPS), 'gu');

/** Whether a hit tells the steps that a question asks for, and of most of the things that it is about. */
export function tellsSteps({ folded, terms }: Question, hit: Hit): boolean {
  if (!ASKS.test(folded)) return true;
  const words = wordsOf(hit);
  const around = namedWords(answeringPart(hit));
  const about = things(terms);
  const held = about.filter((term) => share(term, around) > 0);
  const isTold = (words.match(TELLS) ?? []).some((found) => !folded.includes(found));
  return isTold && held.length * 2 >= about.length;
}

/** 家庭怎么认定, 分数如何计算: the verb ends the question. */
const ASKS_RULE = new RegExp(`${MANNER}(?:来|去|进行)?(?<verb>${anyOf(SETTLES)})的?[?？]?$`, 'u');
const RULES = new RegExp(anyOf(STATES_RULE), 'u');

/** Whether a hit states the rule by which something is settled, in the clauses with that verb if there are any: 认定 in a row of names settles nothing. */
export function statesRule({ folded }: Question, hit: Hit): boolean {
  const verb = ASKS_RULE.exec(folded.trim())?.groups?.verb;
  if (verb === undefined) return true;
  const clauses = clausesOf(hit);
  const settling = clauses.filter((clause) => clause.includes(verb));
  return (settling.length > 0 ? settling : clauses).some((clause) => RULES.test(clause));
}
