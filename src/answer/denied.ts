import type { Section } from '../corpus/types.js';
import { ASKS_DEEDS } from '../lexicon/circumstances.js';
import { FORBIDS, FORBIDS_DEED, NEGATING, REFUSED } from '../lexicon/negations.js';
import { anyOf } from '../lexicon/word-list.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import { TELLING } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { overlaps, type Span, slice } from '../text/span.js';
import { clausesIn } from './hit.js';

/** 不支持哪些; 不能超过多少 asks for a bound. */
const DENIED = new RegExp(
  `(?:${anyOf(FORBIDS)}|不[给能]?(?=${anyOf(REFUSED)}))(?!\\p{Script=Han}?[过于])`,
  'u',
);
const DENIES = new RegExp(anyOf(NEGATING), 'u');
const IS_GRANT = new RegExp(`^(?:${anyOf(REFUSED)})`, 'u');

/** Whether a question about what is forbidden meets a clause that denies it. */
export function isDeniedAlike(question: Question, hit: Hit): boolean {
  return !DENIED.test(question.matter) || denies(question, hit, hit.answer);
}

/** The hit, cut to its sentences in a row that deny what a question asks who or what may not; others say who may. */
export function cutToDenial(question: Question, hit: Hit): Hit {
  const { section } = hit.passage;
  if (!DENIED.test(question.matter)) return hit;
  const sentences = section.clauses().filter((sentence) => overlaps(sentence, hit.answer));
  const first = sentences.findIndex((sentence) => denies(question, hit, sentence));
  if (first < 0) return hit;
  const after = sentences.findIndex((one, at) => at > first && !denies(question, hit, one));
  const last = sentences.at(after < 0 ? -1 : after - 1)!;
  return { ...hit, answer: { start: sentences[first]!.start, end: last.end } };
}

/** Whether a part of the document of a hit holds a clause that denies what a question asks. */
function denies(question: Question, { passage: { section } }: Hit, part: Span): boolean {
  const { folded, matter, bigrams } = question;
  if (ANY_DEED.test(folded)) return forbids(question, section, part);
  const [verb = ''] =
    matter
      .split(DENIED)
      .at(-1)!
      .match(/^\p{Script=Han}{1,2}/u) ?? [];
  const clauses = clausesIn(slice(section.document.folded, part)).filter((clause) => DENIES.test(clause));
  const isVerb = (clause: string): boolean => [...verb].some((one) => clause.includes(one));
  // 不支持哪些 is answered by no other denial.
  if (IS_GRANT.test(verb)) return clauses.some(isVerb);
  return clauses.some((clause) => isVerb(clause) || bigrams.some(({ text }) => clause.includes(text)));
}

/** What asks what somebody may not do, and names no deed. */
export const ANY_DEED = new RegExp(anyOf(ASKS_DEEDS), 'u');
const FORBIDDEN = new RegExp(anyOf(FORBIDS_DEED), 'u');

/** Whether a sentence forbids those something of whom a question asks only what they may not do. */
function forbids({ folded: asking, terms }: Question, section: Section, part: Span): boolean {
  const [asked = ''] = asking.split(ANY_DEED);
  const subject = terms.filter(({ word, weight }) => weight >= TELLING && asked.includes(word));
  const { folded } = section.document;
  const sentences = section.clauses().filter((one) => overlaps(one, part));
  return sentences
    .map((one) => slice(folded, one))
    .some(
      (words) =>
        subject.length > 0 && FORBIDDEN.test(words) && subject.every((term) => share(term, words) > 0),
    );
}
