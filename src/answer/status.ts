import type { Section } from '../corpus/types.js';
import { share } from '../search/coverage.js';
import { coverage, weigh } from '../search/evidence.js';
import type { PassageIndex } from '../search/passage-index.js';
import type { Question } from '../search/question.js';
import type { Hit } from '../search/search.js';
import type { Term } from '../search/terms.js';
import { slice } from '../text/span.js';

/**
 * `answered`: the first quote answers the question. `related`: nothing does, and the first quote is the
 * nearest. `none`: nothing shares a word with the question.
 */
export type Status = 'answered' | 'related' | 'none';

/**
 * The least weighted share of a question that quote and headings must hold. Below it, questions about
 * other matters begin to pass on the development questions; above it, right answers are lost.
 */
const MIN_COVERAGE = 0.55;

/** From this share on a text is taken to hold a word. */
const HELD = 0.5;

/** Judges whether the best hit answers the question. */
export function judge(question: Question, best: Hit | undefined, index: PassageIndex): Status {
  if (!best || question.terms.length === 0) return 'none';
  const { section, span } = best.passage;
  const quote = slice(section.document.folded, span);
  const held = coverage(weigh(question, index), `${section.foldedHeadings} ${quote}`);
  const answers =
    question.terms.some(({ word }) => /\p{L}/u.test(word)) &&
    hasAll(
      question.terms.filter(({ insisted }) => insisted),
      sectionText(section),
    ) &&
    hasAll(question.subjects, section.document.folded) &&
    (question.expects === null || question.expects.pattern.test(quote)) &&
    held >= MIN_COVERAGE;
  if (answers) return 'answered';
  return held > 0 ? 'related' : 'none';
}

function hasAll(terms: readonly Term[], folded: string): boolean {
  return terms.every((term) => share(term, folded) >= HELD);
}

function sectionText(section: Section): string {
  return `${section.foldedHeadings} ${slice(section.document.folded, section.span)}`;
}
