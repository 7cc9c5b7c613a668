import type { Document, Placed } from '../corpus/types.js';
import { ADDS_UP } from '../lexicon/comparators.js';
import { ADDED, PARTS_OF } from '../lexicon/narrowings.js';
import { ADDS } from '../lexicon/plan-verbs.js';
import { MODALS } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { namedWords } from '../outline/names.js';
import { isMeasured } from '../question/counted.js';
import { share } from '../question/coverage.js';
import { IS_DEED } from '../question/focus.js';
import type { Question } from '../question/question.js';
import { TELLING } from '../question/terms.js';
import { asksAmount, isTheme } from './amount-of-it.js';
import { namesThings } from './lacked.js';

/** Whether a part of a document tells of the very thing that a question asks for: its part, what is new of it, its rate, and its last noun. */
export function isOnAsked(question: Question, part: Placed): boolean {
  const words = namedWords(part);
  const { document } = part.section;
  const isCalled = (): boolean => isOfRate(question, words) && namesLast(question, words, document);
  return isOnPart(question, words) && isOnNew(question, words) && (!namesThings(document) || isCalled());
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

const RATE = /(?<of>\p{Script=Han}{2})率(?![先领])/gu;

/** A 覆盖率 is no 投诉率; 率先 is no rate. */
function isOfRate({ matter, terms }: Question, words: string): boolean {
  return [...matter.matchAll(RATE)].every(({ 0: rate, groups }) => {
    const named = terms.filter(({ word }) => rate.includes(word) && word.length > 1);
    return words.includes(groups!.of!) || named.some((term) => share(term, words) > 0);
  });
}

const MODAL_END = new RegExp(`[${MODALS}]$`, 'u');

/** 招商项目 are no 招商合同; what a figure tells by its unit need not be named. */
function namesLast(
  { asked, terms, focus: { before } }: Question,
  words: string,
  document: Document,
): boolean {
  const end = before.replace(MODAL_END, '');
  const last = terms.find(({ word, weight }) => weight >= TELLING && word.length > 1 && end.endsWith(word));
  if (!asksAmount(asked) || IS_DEED.test(before) || last === undefined || isMeasured(last.word)) return true;
  return share(last, words) > 0 || isTheme(last, document);
}
