import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.js';
import { possibleQuestions, questionsNear } from '../../src/reply/example-questions.js';
import { openSeeds } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { library } = await openSeeds();

/** The library with documents held anew, and the questions that it is asked. */
function watched(): { library: Library; asked: string[] } {
  const asked: string[] = [];
  const answer: Library['answer'] = (question, options) => {
    asked.push(question);
    return library.answer(question, options);
  };
  return { library: { ...library, entries: [...library.entries], answer }, asked };
}

const near = (question: string, to: Library): Promise<string[]> =>
  questionsNear(question, undefined, to, { locale: 'zh-CN', most: 3 });

describe('questions near an unanswered one', () => {
  it('are asked of the same documents once, and offered again', async () => {
    const { library, asked } = watched();
    const offered = await near('核心产业的房价', library);
    const times = asked.length;
    expect(offered.length).toBeGreaterThan(0);
    expect(await near('核心产业的房价', library)).toEqual(offered);
    expect(asked).toHaveLength(times);
  });

  it('are asked anew of other documents', async () => {
    const offered = await near('核心产业的房价', watched().library);
    const { library, asked } = watched();
    expect(await near('核心产业的房价', library)).toEqual(offered);
    expect(asked).not.toEqual([]);
  });
});

it('questions for completion are headings that ask, and names, but no clauses', () => {
  const text =
    '---\ntitle: 江州市公园办法\n---\n一、管理职责分工\n由市局管理。\n二、补贴标准是多少？\n每人30元。\n三、公园内禁止：\n禁止吸烟。\n';
  expect(possibleQuestions({ entries: [entryOf('park.txt', text)] }, 'zh-CN')).toEqual([
    '有哪些重点任务？',
    '管理职责分工有哪些内容？',
    '补贴标准是多少？',
  ]);
});
