import { describe, expect, it } from 'vitest';
import { readPlanText } from './read-plan.js';

describe('the number of tasks that a text states', () => {
  it.each([
    ['方案从五个方面提出十八条措施，明确4项保障。', { tasks: 18, safeguards: 4, directions: 5 }],
    ['方案部署6项任务，提出十八条措施。', { tasks: 6 }],
    ['方案提出4项保障措施。', { safeguards: 4 }],
  ])('%s', (words, counts) => {
    expect(readPlanText(words).outline.stated.counts).toEqual(counts);
  });
});
