import type { Passage } from '../corpus/types.js';
import { readLead } from '../index/lead.js';
import { ASKS_UNSAID } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { headedWords, namesOf } from '../outline/names.js';
import { share } from '../question/coverage.js';
import { meets } from '../question/expectation.js';
import { readListRequest } from '../question/list-request.js';
import { type Question, readLargeAmounts } from '../question/question.js';
import { TRANSLATED } from '../question/respeller.js';
import { TELLING } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { fold } from '../text/fold.js';
import { readQuantities } from '../text/quantities.js';
import { blankTerms } from '../text/term-days.js';
import { isAllowedAlike, isNeededAlike } from './allowed.js';
import { countsIt, isAmountOfIt, isFigureOfIt } from './amount-of-it.js';
import { isNoLoneItem } from './announced-list.js';
import { isNoAside } from './asides.js';
import { isOnAsked } from './asked-thing.js';
import { isBoundedAlike } from './bound-of-it.js';
import { isOnCompound } from './compound.js';
import { confidenceIn } from './confidence.js';
import { isDeniedAlike } from './denied.js';
import { answeringPart, wordsOf } from './hit.js';
import { lacksSomething, OFFICIAL_NUMBER } from './lacked.js';
import { thingsOf, withoutNames } from './list.js';
import { statesRule, tellsSteps } from './manner.js';
import { mostAsked } from './most-asked.js';
import { isOfPart } from './named-part.js';
import { isOnIssue, saysWhole } from './pointing.js';
import { isReasoned } from './reason.js';
import { holdsOrdinalNames, holdsReferences } from './references.js';
import { holdsFewThings, isIncluded, isListed } from './said-of-it.js';
import { isOfPeriod } from './time-of-it.js';
import { measureElse } from './wanted-amount.js';

/** `answered`: the first quote answers; `related`: it is only the nearest; `none`: nothing shares a word with the question. */
export type Status = 'answered' | 'related' | 'none';

/** The same, as at most the nearest. */
export function doubted<T extends { readonly status: Status }>(found: T): T {
  return found.status === 'answered' ? { ...found, status: 'related' } : found;
}

/** The least confidence of an answer: in `npm run eval` some 90 % of right first quotes pass, and 20 % of wrong ones. */
export const ANSWERED_FROM = 0.46;

/** A question of numbers alone asks nothing. */
const HAS_LETTER = /\p{L}/u;

/** Whether a question asks something; words that only a dictionary translates count from two on, as each has many meanings. */
function asksSomething({ terms }: Question): boolean {
  const telling = terms.filter(
    ({ word, certainty, weight }) => HAS_LETTER.test(word) && (certainty === 1 || weight >= TELLING),
  );
  return telling.length > 1 || telling.some(({ certainty }) => certainty > TRANSLATED);
}

/** Judges whether the best hit answers the question. */
export function judge(question: Question, best: Hit | undefined): Status {
  if (!best || question.terms.length === 0 || isUnstatedAmount(question, best)) return 'none';
  return confidence(question, best) >= ANSWERED_FROM ? 'answered' : 'related';
}

type Condition = (question: Question, hit: Hit) => boolean;

/** What a hit has to hold to answer, however likely. */
const HOLDS: readonly Condition[] = [
  asksSomething,
  ({ folded }) => !UNSAID.test(folded),
  (question, hit) => !lacksSomething(hit, question),
  holdsReferences,
  holdsNumbers,
  holdsOrdinalNames,
  holdsAmounts,
  isUnderPart,
  holdsFewThings,
  isOfKind,
  isAmountOfIt,
  countsIt,
];

/** What it may not do: say the same words of another thing, time or deed. */
const MEANS: readonly Condition[] = [
  isNoAside,
  isDeniedAlike,
  isAllowedAlike,
  isNeededAlike,
  isNoLoneItem,
  isOfPeriod,
  isReasoned,
  isOnCompound,
  (question, hit) => isOnAsked(question, answeringPart(hit)),
  isFigureOfIt,
  isBoundedAlike,
  ({ terms }, hit) => !measureElse(headedWords(answeringPart(hit)), terms),
  (question, hit) => saysWhole(question, wordsOf(hit)),
  tellsSteps,
  statesRule,
  isIncluded,
  isListed,
];

/** Whether a hit means what is asked for. */
export function isMeant(question: Question, hit: Hit): boolean {
  return MEANS.every((holds) => holds(question, hit));
}

/** Whether it holds that too. */
export function isFit(question: Question, hit: Hit): boolean {
  return isMeant(question, hit) && HOLDS.every((holds) => holds(question, hit));
}

/** The confidence in the best hit, from 0 to 1; 0 where it lacks something required. */
export function confidence(question: Question, hit: Hit): number {
  return isFit(question, hit) ? confidenceIn(hit) : 0;
}

/** Whether a hit holds what the form of the question asks for. */
export function isOfKind(question: Question, hit: Hit): boolean {
  const headings = fold(hit.passage.section.path.join(' '));
  const words = wordsOf(hit);
  // The day of a letter stands on a line of its own.
  const asked = isOnIssue(question) ? blankTerms(words) : mostAsked(words, question);
  return meets(question.expects, asked, question.folded, headings);
}

/** Words of a question about what a document does not say, which its words cannot answer. */
const UNSAID = new RegExp(anyOf(ASKS_UNSAID), 'u');

/** Whether what answers a question for a whole part of a plan (目标有哪些) stands under a heading that names it, or says that it is that part. */
function isUnderPart({ folded, terms }: Question, hit: Hit): boolean {
  const { section } = hit.passage;
  const request = readListRequest(folded);
  if (request?.wants !== 'items' || request.part === null) return true;
  const about = thingsOf(request.topic).trim();
  const isNarrowed = withoutNames(about, terms, namesOf(section.document)) !== '';
  return isNarrowed || isOfPart(request.part, section.foldedHeadings, wordsOf(hit));
}

/** A number; years, days and months may stand before what they date. */
const NUMBER = /^(?!(?:19|20)\d\d$)\d+$/u;

/** Whether the numbers of a question stand in the answer, its headings or its lead: not every 景区 is a 4A景区. */
function holdsNumbers({ terms }: Question, { passage: { section }, answer }: Hit): boolean {
  const { document } = section;
  const lead = readLead(document).replaceAll(OFFICIAL_NUMBER, ' ');
  const words = `${lead} ${headedWords({ section, span: answer })}`;
  return terms.every((term) => !NUMBER.test(term.word) || share(term, words) > 0);
}

/** How far around a quote to look for amounts, in characters, as reading whole books takes too long. */
const REACH = 5000;

function around({ section, span }: Passage): string {
  const start = Math.max(section.span.start, span.start - REACH);
  return section.document.folded.slice(
    start,
    Math.max(span.end, Math.min(section.span.end, span.end + REACH)),
  );
}

/** Whether a question is an amount alone (9999家), and the text around the best hit does not state it. */
function isUnstatedAmount({ matter }: Question, { passage }: Hit): boolean {
  const [asked] = readQuantities(matter);
  if (!asked || asked.span.start > 0 || asked.span.end < matter.length) return false;
  return !readQuantities(around(passage)).some(
    ({ value, unit }) => value === asked.value && unit === asked.unit,
  );
}

/** Whether the text states every amount of the question, in its unit where the question names one. */
function holdsAmounts({ amounts }: Question, { passage }: Hit): boolean {
  const stated = amounts.length === 0 ? [] : readLargeAmounts(around(passage));
  return amounts.every(({ value, unit }) =>
    stated.some((other) => other.value === value && (unit === null || other.unit === unit)),
  );
}
