import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSet } from '../../../bench/eval/sets.js';
import { calibrate } from '../../../bench/train/calibrate.js';
import { open } from '../../../bench/train/examples.js';
import { readOwnSet } from '../../../bench/train/own-set.js';
import { SIGNS } from '../../../src/answer/confidence.js';
import { confidence } from '../../../src/answer/status.js';
import { loadSeeds } from '../../../src/corpus/load.js';
import { seedsFolder } from '../../../src/paths.js';

const { documents, glossary } = await loadSeeds(seedsFolder);
const own = readOwnSet(documents);
const file = (name: string): string => fileURLToPath(new URL(`../../fixtures/eval/${name}`, import.meta.url));
const small = readSet(file('docs.jsonl'), file('questions.jsonl'));
const weights = await calibrate([small], own, glossary);

/** How likely answers to questions of a set are by the calibrated weights, without those that nothing found could answer. */
async function likelihoods(questions: readonly string[], set = own.answerable): Promise<number[]> {
  const { read, search } = await open(set, glossary);
  const found = questions.map(async (text) => {
    const question = read(text);
    const [best] = await search(question, 1);
    if (!best || confidence(question, best) === 0) return [];
    const sum = SIGNS.reduce((total, { of }, at) => total + weights[at]! * of(best), 0);
    return [1 / (1 + Math.exp(-sum))];
  });
  return (await Promise.all(found)).flat();
}
const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

describe('calibrating', () => {
  it('finds a finite weight for each sign', () => {
    expect(weights).toHaveLength(SIGNS.length);
    expect([...weights].every(Number.isFinite)).toBe(true);
  });

  it('tells questions that the plan answers from those that it does not', async () => {
    const answerable = own.answerable.questions.map(({ question }) => question);
    const answered = await likelihoods(answerable);
    const others = [...(await likelihoods(own.unanswerable)), ...(await likelihoods(answerable, small))];
    expect(answered.length).toBeGreaterThan(200);
    expect(others.length).toBeGreaterThan(20);
    expect(mean(answered)).toBeGreaterThan(0.7);
    expect(mean(others)).toBeLessThan(0.4);
  });

  it('makes more of an answer the more of the question stands in it', () => {
    const weightOf = (name: string): number => weights[SIGNS.findIndex((sign) => sign.name === name)]!;
    expect(weightOf('bigrams, nearly')).toBeGreaterThan(0);
    expect(weightOf('terms in context')).toBeGreaterThan(0);
    expect(weightOf('in any case')).toBeLessThan(0);
  });

  it('finds the same each time', async () => {
    const questions = own.answerable.questions.slice(0, 40);
    const few = { ...own, answerable: { ...own.answerable, questions } };
    const first = await calibrate([small], few, glossary);
    expect(await calibrate([small], few, glossary)).toEqual(first);
  });
});
