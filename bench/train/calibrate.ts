import { SIGNS } from '../../src/answer/confidence.js';
import { confidence } from '../../src/answer/status.js';
import type { Glossary } from '../../src/corpus/glossary.js';
import { createReranker, createSearch } from '../../src/rank/search.js';
import { slice } from '../../src/text/span.js';
import { holdsAnswer } from '../eval/metrics.js';
import type { QuestionSet } from '../eval/sets.js';
import { withoutDocument } from '../without-document.js';
import { descend } from './descend.js';
import { open } from './examples.js';
import type { OwnSet } from './own-set.js';

/** The signs of first quotes of one kind that are right, or that are wrong. */
type Source = { readonly isRight: boolean; readonly signs: readonly Float64Array[] };

/** How strongly weights are held near 0. */
const RIDGE = 0.001;

/** After so many steps the weights no longer move. */
const STEPS = 1000;

/**
 * Finds the weights of the signs of an answer from right first quotes and from questions that the documents cannot
 * answer, as they are about something else or miss their document; each kind counts the same.
 * @param sets public sets; the questions of each are about something else than the others
 */
export async function calibrate(
  sets: readonly QuestionSet[],
  own: OwnSet,
  glossary: Glossary,
): Promise<Float64Array> {
  const all = [...sets, own.answerable];
  const others = (set: QuestionSet): string[] =>
    all
      .filter((other) => other !== set)
      .flatMap(({ questions }) => questions.map(({ question }) => question));
  const sources: Source[] = [];
  for (const set of all) {
    const wrong = set === own.answerable ? own.unanswerable : others(set);
    sources.push(...(await sourcesOf(set, wrong, glossary)));
  }
  return descend(SIGNS.length, STEPS, (weights) => slopeAt(weights, sources));
}

async function sourcesOf(set: QuestionSet, wrong: readonly string[], glossary: Glossary): Promise<Source[]> {
  const { read, index, statistics } = await open(set, glossary);
  const signsOf: SignsOf = async (text, isRight, without) => {
    const own = without === undefined ? index : withoutDocument(index, without);
    const question = read(text);
    const [best] = await createSearch(createReranker(own, statistics))(question, 1);
    if (!best || confidence(question, best) === 0) return [];
    const { document } = best.passage.section;
    if (!isRight(document.id, slice(document.text, best.passage.span))) return [];
    return [Float64Array.from(SIGNS, ({ of }) => of(best))];
  };
  const right = await signsOfAll(set.questions, ({ question, doc, answers }) =>
    signsOf(question, (id, quote) => id === doc && holdsAnswer(quote, answers)),
  );
  const without = await signsOfAll(set.questions, ({ question, doc, answers }) =>
    signsOf(question, (_, quote) => !holdsAnswer(quote, answers), doc),
  );
  const others = await signsOfAll(wrong, (question) => signsOf(question, () => true));
  return [
    { isRight: true, signs: right },
    { isRight: false, signs: without },
    { isRight: false, signs: others },
  ];
}

/** Asks one question after the other: all at once hold more than the memory. */
async function signsOfAll<T>(
  all: readonly T[],
  ask: (one: T) => Promise<Float64Array[]>,
): Promise<Float64Array[]> {
  const signs: Float64Array[] = [];
  for (const one of all) signs.push(...(await ask(one)));
  return signs;
}

/** The signs of the first quote to a question where that is right, or wrong, as asked; else none. */
type SignsOf = (
  text: string,
  isRight: (id: string, quote: string) => boolean,
  without?: string,
) => Promise<Float64Array[]>;

/** The slope of the logistic loss, in which each source weighs 1. */
function slopeAt(weights: Float64Array, sources: readonly Source[]): Float64Array {
  const slope = weights.map((weight) => RIDGE * weight);
  for (const { isRight, signs } of sources) {
    for (const own of signs) {
      const sum = own.reduce((total, sign, at) => total + sign * weights[at]!, 0);
      const pull = (1 / (1 + Math.exp(-sum)) - Number(isRight)) / signs.length;
      for (let at = 0; at < weights.length; at += 1) slope[at]! += pull * own[at]!;
    }
  }
  return slope;
}
