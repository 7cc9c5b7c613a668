import type { Section } from '../corpus/types.js';
import { share } from '../search/coverage.js';
import { coverage, weigh } from '../search/evidence.js';
import type { PassageIndex } from '../search/passage-index.js';
import { type Question, readAmounts } from '../search/question.js';
import type { Hit } from '../search/search.js';
import type { Term } from '../search/terms.js';
import { slice } from '../text/span.js';

/**
 * `answered`: the first quote answers the question. `related`: nothing does, and the first quote is the
 * nearest. `none`: nothing shares a word with the question.
 */
export type Status = 'answered' | 'related' | 'none';

/**
 * The least weighted share of a question that quote and headings must hold: less where the document speaks of
 * every thing in the question, more where it lacks one, which is then likely to be what was asked about. Below
 * them questions about other matters begin to pass on the development questions; above them right answers are lost.
 */
const MIN_COVERAGE = { ofKnown: 0.45, ofUnknown: 0.6 };

/** From this share on a text is taken to hold a word. */
const HELD = 0.5;

/** A question of nothing but numbers asks for nothing. */
const HAS_LETTER = /\p{L}/u;

/** Judges whether the best hit answers the question. */
export function judge(question: Question, best: Hit | undefined, index: PassageIndex): Status {
  if (!best || question.terms.length === 0) return 'none';
  const { section, span } = best.passage;
  const quote = slice(section.document.folded, span);
  const around = sectionText(section);
  const held = coverage(weigh(question, index), `${section.foldedHeadings} ${quote}`);
  const insisted = question.terms.filter((term) => term.insisted);
  const answers =
    question.terms.some(({ word }) => HAS_LETTER.test(word)) &&
    hasAll(insisted, around) &&
    hasAll(question.subjects, section.document.folded) &&
    hasAmounts(question, around) &&
    (question.expects === null || question.expects.pattern.test(quote)) &&
    held >= leastCoverage(question, section.document.folded);
  if (answers) return 'answered';
  return held > 0 ? 'related' : 'none';
}

function leastCoverage({ terms }: Question, document: string): number {
  const things = terms.filter(({ weight, insisted }) => weight === 1 && !insisted);
  return hasAll(things, document) ? MIN_COVERAGE.ofKnown : MIN_COVERAGE.ofUnknown;
}

function hasAll(terms: readonly Term[], folded: string): boolean {
  return terms.every((term) => share(term, folded) >= HELD);
}

/** Whether the text states every amount of the question, in its unit where the question names one. */
function hasAmounts({ amounts }: Question, folded: string): boolean {
  const stated = amounts.length === 0 ? [] : readAmounts(folded);
  return amounts.every(({ value, unit }) =>
    stated.some((other) => other.value === value && (unit === null || other.unit === unit)),
  );
}

function sectionText(section: Section): string {
  return `${section.foldedHeadings} ${slice(section.document.folded, section.span)}`;
}
