import { describe, expect, it } from 'vitest';
import { readPlanText, wordsOf } from './read-plan.js';

describe('the number of tasks that a text states', () => {
  it.each([
    ['方案从五个方面提出十八条措施，明确4项保障。', { tasks: 18, safeguards: 4, directions: 5 }],
    ['方案部署6项任务，提出十八条措施。', { tasks: 6 }],
    ['方案提出4项保障措施。', { safeguards: 4 }],
    ['今年要重点做好三个方面工作：', { tasks: 3 }],
    ['全力抓好以下5方面重点工作。', { tasks: 5 }],
    ['一年来，主要做了三个方面工作：', {}],
    ['全市做好三个方面工作，成效明显。', {}],
  ])('%s', (words, counts) => {
    expect(readPlanText(words).outline.stated.counts).toEqual(counts);
  });
});

describe('a part that has as many items as it says', () => {
  it('holds all the tasks, though another part names tasks too', () => {
    const plan = readPlanText(
      '一、2023年工作回顾\n很好。\n二、2024年工作安排\n重点抓好两个方面工作。\n（一）修渠。疏浚。\n（二）建闸。扩容。\n三、“十五五”时期主要目标任务\n（一）发展目标。更高。\n（二）重点任务。主要包括：一是引水；二是蓄水；三是节水。',
      '2024年政府工作报告',
    );
    expect(wordsOf(plan, plan.outline.tasks)).toEqual(['（一）修渠。疏浚。', '（二）建闸。扩容。']);
  });
});
