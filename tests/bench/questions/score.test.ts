import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../bench/questions/options.js';
import { judgeAnswer, score } from '../../../bench/questions/score.js';
import { openSeeds } from '../../support/library.js';

const { library } = await openSeeds();
const doc = 'beijing-ai-2023';

describe('the score of labelled questions', () => {
  it.each([
    ['what is shown says', '核心产业规模', ['3000', '亿元'], true],
    ['all items of a list together say', '保障措施有哪些', ['机制', '资金'], true],
    ['what is shown does not say', '核心产业规模', ['9999亿元'], false],
    ['no document says', '核心产业规模', [], false],
  ])('calls right what %s', async (_, question, gold, isRight) => {
    const answer = await library.answer(question, { size: 3 });
    expect(judgeAnswer({ doc, question, gold }, answer)).toEqual({
      isAnswerable: gold.length > 0,
      isRight,
      isAnswered: true,
    });
  });

  it('calls nothing right that another document says', async () => {
    const answer = await library.answer('核心产业规模', { size: 3 });
    expect(judgeAnswer({ doc: 'another', question: '', gold: ['3000亿元'] }, answer).isRight).toBe(false);
  });

  it('counts what is answered, and what wrongly', () => {
    const outcomes = (
      [
        [true, true, true],
        [true, true, false],
        [true, false, true],
        [false, false, true],
        [false, false, false],
      ] as const
    ).map(([isAnswerable, isRight, isAnswered]) => ({ isAnswerable, isRight, isAnswered }));
    expect(score(outcomes)).toEqual({
      answerable: 3,
      right: 2,
      answered: 2,
      wrong: 1,
      unanswerable: 2,
      falselyAnswered: 1,
    });
  });

  it('needs a folder and a file of questions', () => {
    expect(readOptions(['--seeds', 's', '--questions', 'q'])).toEqual({ seeds: 's', questions: ['q'] });
    expect(() => readOptions([])).toThrow(/^--seeds is missing\.\n--questions is missing\.\n\nUsage/);
  });
});
