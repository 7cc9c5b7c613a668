import { describe, expect, it } from 'vitest';
import { readOwnSet } from '../../../bench/train/own-set.js';
import { loadSeeds } from '../../../src/corpus/load.js';
import { seedsFolder } from '../../../src/paths.js';
import { fold } from '../../../src/text/fold.js';
import { readQuestions } from '../../support/questions.js';

const { documents } = await loadSeeds(seedsFolder);
const { answerable, unanswerable } = readOwnSet(documents);
const plan = documents.find(({ id }) => id === 'beijing-ai-2023')!;

describe('the project’s own questions', () => {
  it('are those of its tests, each once, with an answer or without', () => {
    const all = readQuestions();
    const asked = [...answerable.questions.map(({ question }) => question), ...unanswerable];
    expect(asked.toSorted()).toEqual(all.map(({ question }) => question).toSorted());
    expect(unanswerable.toSorted()).toEqual(
      all
        .filter(({ kind }) => kind === 'unanswerable')
        .map(({ question }) => question)
        .toSorted(),
    );
  });

  it('are asked of the documents of the project', () => {
    expect(answerable.documents).toBe(documents);
  });

  it('have their answers in the first plan, word for word', () => {
    for (const { doc, question, answers } of answerable.questions) {
      expect(doc, question).toBe(plan.id);
      for (const answer of answers) expect(plan.folded, question).toContain(fold(answer));
    }
  });
});
