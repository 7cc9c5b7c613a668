import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/question/question.js';
import { markGuesses } from '../../src/question/respeller.js';
import { indexGlossary } from '../../src/question/synonyms.js';
import type { Term } from '../../src/question/terms.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const synonyms = indexGlossary(corpus.glossary);
const termsOf = (text: string): readonly Term[] => readQuestion(text, words, synonyms).terms;

describe('words that were guessed', () => {
  it('are less sure than those that were typed', () => {
    const terms = markGuesses(termsOf('北京核心产业'), '北京hexin产业', () => true);
    expect(terms.map(({ word, certainty }) => [word, certainty === 1])).toEqual([
      ['北京', true],
      ['核心产业', false],
    ]);
  });

  it.each([
    ['when nothing else of the question is known', ['核心产业'], true],
    ['not when something else is', ['核心产业', '企业'], false],
  ])('make a thing that nobody knows required: %s', (_, known, required) => {
    const terms = markGuesses(termsOf('企业的冰激凌和核心产业'), '企业的冰激凌和hexinchanye', (word) =>
      known.includes(word),
    );
    expect(terms.find(({ word }) => word === '冰激凌')?.required).toBe(required);
  });
});
