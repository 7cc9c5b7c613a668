import type { Placed } from '../corpus/types.js';
import { ADDS_UP } from '../lexicon/comparators.js';
import { ADDED, PARTS_OF } from '../lexicon/narrowings.js';
import { ADDS } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { namedWords } from '../outline/names.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import { TELLING } from '../question/terms.js';

/** Whether a part of a document tells of the very thing that a question asks for: its part, and what is new of it. */
export function isOnAsked(question: Question, part: Placed): boolean {
  const words = namedWords(part);
  return isOnPart(question, words) && isOnNew(question, words);
}

const NARROWS = new RegExp(anyOf(PARTS_OF), 'gu');

/** The output of all is not that of 外资, nor 人均. */
function isOnPart({ matter, terms }: Question, words: string): boolean {
  return (matter.match(NARROWS) ?? []).every(
    (part) => words.includes(part) || terms.some((term) => term.word === part && share(term, words) > 0),
  );
}

const IS_NEW = new RegExp(anyOf(ADDED), 'u');
const BECOMES = new RegExp(anyOf([...ADDED, ...ADDS, ADDS_UP]), 'u');

/** 企业达到600家 tells of no new ones. */
function isOnNew({ matter, terms }: Question, words: string): boolean {
  const things = terms.filter(({ word, weight }) => weight >= TELLING && !IS_NEW.test(word));
  const isNew = (clause: string): boolean =>
    BECOMES.test(clause) && (things.length === 0 || things.some((term) => share(term, clause) > 0));
  return !IS_NEW.test(matter) || words.split(/[,。;\n]/u).some(isNew);
}
