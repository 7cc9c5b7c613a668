import type { Passage } from '../corpus/types.js';
import { heldShare, share } from '../search/coverage.js';
import { type Question, readAmounts } from '../search/question.js';
import type { Hit } from '../search/search.js';
import type { Term } from '../search/terms.js';
import { fold } from '../text/fold.js';
import { characterPairs } from '../text/pairs.js';
import { slice } from '../text/span.js';
import { confidenceIn } from './confidence.js';

/**
 * `answered`: the first quote answers the question. `related`: nothing does, and the first quote is the
 * nearest. `none`: nothing shares a word with the question.
 */
export type Status = 'answered' | 'related' | 'none';

/**
 * From this confidence on a question is answered: where less than a third of the questions pass whose document was
 * taken away, on the curve that `npm run eval` prints.
 */
export const ANSWERED_FROM = 0.3;

/** A question of nothing but numbers asks for nothing. */
const HAS_LETTER = /\p{L}/u;

/** Whether there is something to answer: of words that only a dictionary translates it takes two, as each has many meanings. */
function asksSomething({ terms }: Question): boolean {
  const telling = terms.filter(
    ({ word, certainty, weight }) => HAS_LETTER.test(word) && (certainty === 1 || weight >= 0.5),
  );
  return telling.length > 1 || telling.some(({ word, certainty }) => certainty === 1 || !LATIN.test(word));
}

const LATIN = /\p{Script=Latin}/u;

/** Judges whether the best hit answers the question. */
export function judge(question: Question, best: Hit | undefined): Status {
  if (!best || question.terms.length === 0) return 'none';
  if (confidence(question, best) >= ANSWERED_FROM) return 'answered';
  return best.evidence.shares.termsInContext > 0 || best.evidence.shares.near > 0 ? 'related' : 'none';
}

/** How likely the best hit answers the question, from 0 to 1; 0 where it lacks something that an answer must have. */
export function confidence(question: Question, hit: Hit): number {
  const { passage } = hit;
  const { document } = passage.section;
  const canAnswer =
    asksSomething(question) &&
    lackedBy(hit, question).length === 0 &&
    (question.expects?.pattern.test(slice(document.folded, passage.span)) ?? true) &&
    hasAmounts(question, around(passage));
  return canAnswer ? confidenceIn(hit) : 0;
}

/**
 * What a question insists on and the document of a hit does not mention: names and years, titles and phrases between
 * marks, and roles; as they are typed, where they are typed so.
 */
export function lackedBy({ passage, evidence }: Hit, question: Question): string[] {
  const { folded } = passage.section.document;
  const words = [...evidence.context.document.names().lacked, ...rolesLacked(question, folded)];
  const lacked = [...new Set([...words.map(({ word }) => word), ...quotedLacked(question, folded)])];
  const isPart = (word: string): boolean => lacked.some((other) => other !== word && other.includes(word));
  return lacked.filter((word) => !isPart(word)).map((word) => asTyped(word, question.text));
}

/** A folded word as a text has it; the word itself where it was guessed. */
function asTyped(word: string, text: string): string {
  const at = fold(text).indexOf(word);
  return at < 0 ? word : text.slice(at, at + word.length);
}

/** From this share on a text is taken to hold a word. */
const HELD = 0.5;

/** What people hold: jieba takes some such words for verbs. */
const ROLE = /[长人员家]$/u;

/** The roles of a question for a person that a text does not mention: where it has no 组长, nobody in it is one. */
function rolesLacked({ asked, terms }: Question, folded: string): Term[] {
  if (!asked.kinds.some(({ name }) => name === 'person')) return [];
  return terms.filter((term) => ROLE.test(term.word) && share(term, folded) < HELD);
}

/** From this share of its pairs of characters on a text has what a question quotes: titles are often shortened. */
const QUOTED_HELD = 0.75;

/** The titles and phrases of two characters or more that a question puts between marks and a text does not hold, nor nearly. */
function quotedLacked({ quoted }: Question, folded: string): string[] {
  const isHeld = (text: string): boolean =>
    folded.includes(text) || heldShare(characterPairs(text), folded) >= QUOTED_HELD;
  return quoted.filter((text) => text.length >= 2 && !isHeld(text));
}

/** How far around a quote its amounts may stand, in characters: to read those of a whole book takes too long. */
const REACH = 5000;

function around({ section, span }: Passage): string {
  const start = Math.max(section.span.start, span.start - REACH);
  return section.document.folded.slice(
    start,
    Math.max(span.end, Math.min(section.span.end, span.end + REACH)),
  );
}

/** Whether the text states every amount of the question, in its unit where the question names one. */
function hasAmounts({ amounts }: Question, folded: string): boolean {
  const stated = amounts.length === 0 ? [] : readAmounts(folded);
  return amounts.every(({ value, unit }) =>
    stated.some((other) => other.value === value && (unit === null || other.unit === unit)),
  );
}
