import { QUESTION_WORDS } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { fold } from '../text/fold.js';
import { clausesOf } from './hit-words.js';

/** 怎么引进企业, 如何保护数据: a verb with what it is done to. */
const DEED = new RegExp(
  `(?:${anyOf(QUESTION_WORDS.manner)})(?:[来去能可]|才能|可以)?(\\p{Script=Han}{4,12})(?!\\p{Script=Han})`,
  'u',
);

/** Whether a hit that does the asked deed does it to the asked thing: 引进人才 does not tell how to 引进企业. */
export function isDoneToIt({ folded, terms }: Question, hit: Hit): boolean {
  const [, asked = ''] = DEED.exec(folded) ?? [];
  const verb = terms.find(({ word }) => asked.startsWith(word));
  const thing = verb && terms.find(({ word }) => asked === verb.word + word);
  if (!verb || !thing || share(thing, fold(hit.passage.section.path.join(' '))) > 0) return true;
  const clauses = clausesOf(hit);
  const holding = (term: Term, among: readonly string[]) => among.filter((clause) => share(term, clause) > 0);
  const doing = holding(verb, clauses);
  return doing.length === 0 || holding(thing, doing).length > 0;
}
