import type { Document, Section } from '../corpus/types.js';
import { HOW_MANY, NUMBER } from '../lexicon/question-words.js';
import { namedWords, namesOf } from '../outline/names.js';
import { holdsParts, isSaidIn, share } from '../question/coverage.js';
import { meets } from '../question/expectation.js';
import type { AskedKinds } from '../question/kinds.js';
import { readPeriod } from '../question/period.js';
import type { Question } from '../question/question.js';
import { TELLING, type Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { holdsHan } from '../text/language.js';
import { overlaps, type Span, slice } from '../text/span.js';
import { withoutOwners } from './hit-words.js';
import { namesThings } from './lacked.js';
import { isOnIssue } from './pointing.js';
import { opensInTime } from './time-of-it.js';

const AMOUNTS: readonly string[] = ['number', 'money', 'percentage'];
const TIMES: readonly string[] = ['date', 'duration'];

/** Whether a question asks for an amount. */
export function asksAmount({ kinds }: AskedKinds): boolean {
  return kinds.some(({ name }) => AMOUNTS.includes(name));
}

/** Whether a question asks for a day, or for how long. */
export function asksTime({ kinds }: AskedKinds): boolean {
  return kinds.some(({ name }) => TIMES.includes(name));
}

/** Whether a wanted amount or time stands in a sentence on the things that it is asked of, or right behind one: 产业规模 is that of the sentence before. */
export function isAmountOfIt(question: Question, { passage: { section }, answer }: Hit): boolean {
  const { folded, asked, expects } = question;
  const sentences = section.clauses().filter((sentence) => overlaps(sentence, answer));
  if (COMPARES.test(folded) && !sentences.some((one) => saysAll(question, section, one))) return false;
  const isOfIssue = asksTime(asked) && isOnIssue(question);
  if (!namesThings(section.document) || isOfIssue || !(asksAmount(asked) || asksTime(asked))) return true;
  return sentences.some((sentence, at) => {
    const words = slice(section.document.folded, sentence);
    const isDueLater =
      asksTime(asked) &&
      opensInTime(words) &&
      sentences.slice(at + 1).some((later) => saysAll(question, section, later));
    return (
      meets(expects, words, folded, section.foldedHeadings) &&
      (isDueLater || (isOnThings(question, section, sentence) && isOnDeed(question, section, sentence)))
    );
  });
}

/** 渔税是关税的几倍: only a sentence on both tells. */
const COMPARES = new RegExp(
  `是[^,。;]{2,}的(?:${NUMBER}[倍成]|${HOW_MANY}分之${HOW_MANY}|百分之${NUMBER})`,
  'u',
);

/** Whether a sentence holds what is done on the wanted day, if its document does anywhere: 报送 is no 报预算. */
function isOnDeed(
  { asked, focus: { last }, terms }: Question,
  { document }: Section,
  sentence: Span,
): boolean {
  const isDay = asked.kinds.some(({ name }) => name === 'date');
  const deed = terms.find(({ word, weight }) => last !== '' && word.endsWith(last) && weight >= TELLING);
  if (!isDay || !deed) return true;
  return share(deed, slice(document.folded, sentence)) > 0 || share(deed, document.folded) === 0;
}

/** Whether a sentence and what stands over it say all of a question: what is begun is not built. */
function saysAll({ terms }: Question, section: Section, sentence: Span): boolean {
  const words = namedWords({ section, span: sentence });
  return terms.every((term) => term.weight < LEAST_ASKED || share(term, words) > 0);
}

/** The least weight of a word that asks for something: 建成 has more, 达到 less. */
const LEAST_ASKED = 0.3;

/** Whether a sentence, the one before it, or what stands over them holds each thing of a question. */
export function isOnThings({ terms, things }: Question, section: Section, within: Span): boolean {
  const { document, foldedHeadings } = section;
  const sentences = section.clauses();
  const at = sentences.findIndex((sentence) => overlaps(sentence, within));
  const near = sentences
    .slice(Math.max(0, at - 1), at + 1)
    .map((sentence) => withoutOwners(slice(document.folded, sentence)));
  const words = [namesOf(document), foldedHeadings, ...near].join(' ');
  const isAbout = ({ word, required }: Term): boolean =>
    (required ? holdsHan(word) && !/\d/u.test(word) : things.includes(word)) && readPeriod(word) === null;
  const about = terms.filter(isAbout);
  const isNamed = (term: Term): boolean => term.required && holdsParts(term, namesOf(document));
  return about.every((term) => isSaidIn(term, words) || isNamed(term) || isTheme(term, document));
}

/** How often a document names its theme at least, and in how many characters once. */
const [OFTEN, ONCE_IN] = [10, 300];

/** Whether a document names a thing so often that no sentence need repeat it. */
export function isTheme({ word }: Term, { folded }: Document): boolean {
  return folded.split(word).length > Math.max(OFTEN, folded.length / ONCE_IN);
}
