import { describe, expect, it } from 'vitest';
import { confidenceIn, SIGNS } from '../../src/answer/confidence.js';
import { ANSWERED_FROM } from '../../src/answer/status.js';
import { openSearch } from '../../src/search/open-search.js';
import { openSeeds } from '../support/library.js';
import { readQuestions } from '../support/questions.js';

const { corpus, words } = await openSeeds();
const { read, search } = openSearch(corpus, words);
const hitsFor = (question: string) => search(read(question), 1);
const confidenceFor = (question: string): number => confidenceIn(hitsFor(question)[0]!);
const questions = readQuestions();

describe('the signs', () => {
  it('are finite and from 0 to 1 for the first quote of every question', () => {
    for (const { question } of questions) {
      for (const hit of hitsFor(question)) {
        for (const { name, of } of SIGNS) {
          const value = of(hit);
          expect(value >= 0 && value <= 1 + 1e-9, `${name}: ${value}, ${question}`).toBe(true);
        }
      }
    }
  });

  it('have names that are all different, or npm run train would write one weight into another', () => {
    expect(new Set(SIGNS.map(({ name }) => name)).size).toBe(SIGNS.length);
  });
});

describe('the confidence', () => {
  it('is a probability, for every question', () => {
    for (const { question } of questions) {
      for (const hit of hitsFor(question)) {
        expect(confidenceIn(hit)).toBeGreaterThan(0);
        expect(confidenceIn(hit)).toBeLessThan(1);
      }
    }
  });

  it.each([
    ['核心产业规模要达到多少', '小麦种植要达到多少'],
    ['算力伙伴计划是什么', '蓝鲸伙伴是什么'],
    ['海淀区建设城市大脑', '养老院建设食堂'],
  ])('is high for what the plan answers and low for what it does not: %s, %s', (known, unknown) => {
    expect(confidenceFor(known)).toBeGreaterThan(0.8);
    expect(confidenceFor(unknown)).toBeLessThan(ANSWERED_FROM);
  });

  it('is in the mean far higher for questions that the plan answers', () => {
    const meanOf = (asked: readonly { readonly question: string }[]): number => {
      const all = asked.flatMap(({ question }) => hitsFor(question)).map(confidenceIn);
      return all.reduce((sum, one) => sum + one, 0) / all.length;
    };
    const plain = meanOf(questions.filter(({ kind }) => kind === 'plain'));
    const unanswerable = meanOf(questions.filter(({ kind }) => kind === 'unanswerable'));
    expect(plain).toBeGreaterThan(0.7);
    expect(unanswerable).toBeLessThan(0.4);
  });
});
