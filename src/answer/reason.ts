import { flatten } from '../corpus/sections.js';
import { firstFound } from '../first-found.js';
import { WRITES } from '../lexicon/asking.js';
import { ISSUES, NEGATIONS } from '../lexicon/claim-doubts.js';
import { ASKS_REASON, FOR_WHICH, GIVES_REASON, MADE, OPENS_BY_AIM } from '../lexicon/reasons.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { abbreviates, share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import { TELLING, type Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { slice } from '../text/span.js';
import { atClause, wordsOf } from './hit.js';

const ASKS = new RegExp(anyOf(ASKS_REASON), 'u');
const GIVES = new RegExp(anyOf(GIVES_REASON), 'u');

/** Whether a hit gives the reason that is asked for of what its document mentions, which plans, laws and news say in set words. */
export function isReasoned(question: Question, hit: Hit): boolean {
  const { type, folded } = hit.passage.section.document;
  const [, asked] = question.folded.split(ASKS, 2);
  if (type === null || asked === undefined) return true;
  const isKnown = (term: Term): boolean =>
    NEGATIONS.includes(term.word) || !asked.includes(term.word) || share(term, folded) > 0;
  return (GIVES.test(wordsOf(hit)) || tellsWhatFor(question, hit)) && question.terms.every(isKnown);
}

const WHAT_FOR = new RegExp(anyOf(FOR_WHICH), 'u');

/** Whether a sentence says all that is asked, and then what it is for. */
function tellsWhatFor({ terms }: Question, hit: Hit): boolean {
  const { title } = hit.passage.section.document;
  const isIn = (deed: string) => (term: Term) =>
    term.weight < TELLING || term.required || share(term, deed) > 0 || title.includes(term.word);
  return wordsOf(hit)
    .split(/(?<=[。\n])/u)
    .some((sentence) => WHAT_FOR.test(sentence) && terms.every(isIn(sentence.replace(WHAT_FOR, ''))));
}

const ENDS_IN_AIM = new RegExp(anyOf(OPENS_BY_AIM), 'u');
const IS_MADE = new RegExp(anyOf([...ISSUES, ...WRITES, ...MADE]), 'u');

/** The sentence with which a document says why it is made (…，制定本办法), as a hit; null where a question asks why of anything else. */
export function findAim(
  { folded, terms }: Question,
  like: Hit,
  { document, sections }: ParsedDocument,
): Hit | null {
  const names = namesOf(document);
  const isNamed = (term: Term): boolean =>
    term.weight < TELLING ||
    IS_MADE.test(term.word) ||
    share(term, names) > 0 ||
    abbreviates(term.word, names);
  if (!ASKS.test(folded) || !terms.every(isNamed)) return null;
  return firstFound(flatten(sections), (section) =>
    atClause(like, section, (clause) => ENDS_IN_AIM.test(slice(document.folded, clause))),
  );
}
