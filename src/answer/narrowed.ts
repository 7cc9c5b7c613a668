import { only } from '../only.js';
import { headedWords } from '../outline/names.js';
import { share } from '../question/coverage.js';
import { meets } from '../question/expectation.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { overlaps, type Span, slice } from '../text/span.js';
import { asksFigure } from './amount-of-it.js';
import { CAPTION, GOES_ON } from './most-asked.js';

/** The answer of a hit, or the one sentence in it with an amount or time that is asked for, where that says all of the question that the whole does. */
export function narrowedAnswer(question: Question, hit: Hit): Span {
  if (!asksFigure(question.asked)) return hit.answer;
  const { section } = hit.passage;
  const { folded } = section.document;
  const sentences = section.clauses().filter((sentence) => overlaps(sentence, hit.answer));
  const sentence = only(sentences.filter((one) => isExpected(question, hit, one)));
  if (!sentence || GOES_ON.test(slice(folded, sentence)) || !saysAll(question, hit, sentence))
    return hit.answer;
  const before = sentences[sentences.indexOf(sentence) - 1];
  const isNamed = before !== undefined && CAPTION.test(slice(folded, before));
  return { start: (isNamed ? before : sentence).start, end: sentence.end };
}

function isExpected({ expects, folded }: Question, { passage: { section } }: Hit, sentence: Span): boolean {
  return meets(expects, slice(section.document.folded, sentence), folded, section.foldedHeadings);
}

function saysAll({ terms }: Question, { passage: { section }, answer }: Hit, sentence: Span): boolean {
  const [all, own] = [answer, sentence].map((span) => headedWords({ section, span })) as [string, string];
  return terms.every((term) => share(term, own) >= share(term, all));
}
