import type { Document } from '../corpus/types.js';
import { TITLE_ENDINGS } from '../lexicon/document-types.js';
import { DIGITS, ZEROS } from '../lexicon/numerals.js';
import { anyOf } from '../lexicon/word-list.js';
import { memoOf } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { isMeasured } from '../question/counted.js';
import { share } from '../question/coverage.js';
import { asksFor } from '../question/kinds.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { fold } from '../text/fold.js';
import { holdsHan } from '../text/language.js';
import { characterPairs, heldShare } from '../text/pairs.js';

/** The least share of a word that a text has to hold. */
const HELD = 0.5;

/** Endings of roles, some of which jieba takes for verbs. */
const ROLE = /[长人员家挥]$/u;

/** The least share of a quotation that a text has to hold, as titles are often shortened. */
const QUOTED_HELD = 0.75;

/** What a question requires and the document of a hit lacks, so that nothing in it can answer. */
type Lacked = {
  /** Names, years and numbers; roles where somebody is asked for, as without a 组长 nobody is one; and counted things. */
  readonly terms: readonly Term[];
  /** Titles and phrases of two characters or more that the question puts between marks, and what it asks of a thing. */
  readonly quoted: readonly string[];
};

const OFFICIAL_TITLE = new RegExp(`(?:${anyOf(TITLE_ENDINGS)})\\P{L}*$`, 'u');

/** Whether a document calls things by their names, as plans, laws and notices do. */
export const namesThings = memoOf(({ type, title }: Document): boolean =>
  type === null ? OFFICIAL_TITLE.test(title) : type !== 'news',
);

/** Tells what a document lacks. */
export function lackedBy({ passage, evidence }: Hit, question: Question): Lacked {
  const { document } = passage.section;
  const { folded, title } = document;
  const isHeld = (text: string): boolean =>
    folded.includes(text) ||
    fold(title).includes(text) ||
    heldShare(characterPairs(text), folded) >= QUOTED_HELD;
  return {
    terms: [
      ...evidence.context.document.names().lacked,
      ...askedForLacked(question, folded),
      ...yearsLacked(question, document),
      ...(namesThings(document) ? thingsLacked(question, folded) : []),
    ],
    quoted: [
      ...question.quoted.filter((text) => text.length >= 2 && !isHeld(text)),
      ...(namesThings(document) ? attributeLacked(question, folded) : []),
    ],
  };
}

/** Whether it lacks anything. */
export function lacksSomething(hit: Hit, question: Question): boolean {
  const { terms, quoted } = lackedBy(hit, question);
  return terms.length + quoted.length > 0;
}

function askedForLacked({ asked, counted, matter, terms }: Question, folded: string): Term[] {
  const isPerson = asksFor(asked, 'person');
  const isRole = ({ word }: Term): boolean => ROLE.test(word) && (isPerson || matter.trim().endsWith(word));
  const isAskedFor = (term: Term): boolean => isRole(term) || counted.includes(term.word);
  return terms.filter((term) => isAskedFor(term) && share(term, folded) < HELD);
}

/** 国发〔2026〕4号 dates a letter, and no fact. */
function yearsLacked({ asked, terms }: Question, document: Document): Term[] {
  if (asked.form !== 'fact') return [];
  return terms.filter((term) => YEAR.test(term.word) && share(term, withoutNumbers(document)) === 0);
}

/** 江政发〔2026〕4号. */
export const OFFICIAL_NUMBER = /〔\d{4}〕\s?\d+\s?号/gu;

const withoutNumbers = memoOf(({ title, folded }: Document): string =>
  `${fold(title)} ${folded}`.replace(OFFICIAL_NUMBER, ' '),
);

/** Plans and laws call things by their names, so they tell no fact about a thing that they do not name. */
function thingsLacked({ asked, things, terms, counted }: Question, folded: string): Term[] {
  if (asked.form !== 'fact') return [];
  return terms.filter(
    (term) => things.includes(term.word) && !counted.includes(term.word) && share(term, folded) === 0,
  );
}

/** The share of its pairs of characters up to which a text does not name what is asked of a thing. */
const HALF = 0.5;

/** What is asked of a thing, of which the text holds neither most pairs of characters nor the last word, and which no figure tells by its unit. */
function attributeLacked({ focus: { attribute }, terms }: Question, folded: string): string[] {
  const isSaid =
    heldShare(characterPairs(attribute), folded) > HALF ||
    terms.some((term) => term.word.length > 1 && attribute.endsWith(term.word) && share(term, folded) > 0);
  return attribute === '' || isSaid || isMeasured(attribute) ? [] : [attribute];
}

const YEAR = /^(?:19|20)\d\d$/u;
const CHINESE = /^\p{Script=Han}{2,}$/u;
const LATIN = /^[a-z]{2,}$/u;
/** Tells as typed what the document lacks in any form (北京市人民政府 is 北京市政府), but no fragments of words (the G of 5G). */
export function unmentioned(hit: Hit, question: Question): string[] {
  const { document } = hit.passage.section;
  const text = withoutNumbers(document);
  const { terms, quoted } = lackedBy(hit, question);
  const names = terms.filter((term) => isTold(term, question) && !isInSomeForm(term, text));
  const all = [...new Set([...names.map((term) => formIn(question, term)), ...quoted])];
  const isPart = (word: string): boolean => all.some((other) => other !== word && other.includes(word));
  return all.filter((word) => !isPart(word)).map((word) => asTyped(word, question));
}

/** Those of some names that no document is called by: the plan of a place may be there, though what was found is of another. */
export function unnamed(names: readonly string[], entries: readonly ParsedDocument[]): string[] {
  return names.filter((name) => !entries.some(({ document }) => namesOf(document).includes(fold(name))));
}

/** Years, Chinese words, and Latin ones: a name in a Chinese question, else a place, whose Chinese name is known. */
function isTold({ word, synonyms }: Term, { text, folded }: Question): boolean {
  if (YEAR.test(word)) return !holdsHan(text) || folded.includes(`${word}年`);
  if (LATIN.test(word)) return standsAlone(word, folded) && (holdsHan(text) || synonyms.some(holdsHan));
  return CHINESE.test(word);
}

/** Whether a word stands alone, as jieba cuts 3d and 5g apart. */
function standsAlone(word: string, folded: string): boolean {
  return new RegExp(`(?<![a-z\\d])${word}(?![a-z\\d])`, 'u').test(folded);
}

function isInSomeForm({ word, synonyms }: Term, text: string): boolean {
  const inChinese = Array.from(ZEROS, (nought) =>
    word.replace(/\d/gu, (digit) => (digit === '0' ? nought : DIGITS[Number(digit) - 1]!)),
  );
  return [word, ...inChinese, ...synonyms].some(
    (form) =>
      text.includes(form) || (CHINESE.test(form) && characterPairs(form).some((pair) => text.includes(pair))),
  );
}

/** The form of a term that a question has. */
function formIn({ text }: Question, { word, synonyms }: Term): string {
  return [word, ...synonyms].find((form) => fold(text).includes(form)) ?? word;
}

/** A folded word as it was typed; the word itself where it was guessed. */
function asTyped(word: string, { text }: Question): string {
  const at = fold(text).indexOf(word);
  return at < 0 ? word : text.slice(at, at + word.length);
}
