import { describe, expect, it } from 'vitest';
import { readPlanText } from './read-plan.js';

describe('a goal without a number', () => {
  it('is read under a deadline only', () => {
    const { outline } = readPlanText('一、发展目标\n坚持创新引领。到2035年，产业综合实力达到国际领先水平。');
    expect(outline.targets.map(({ subject, deadline }) => [subject, deadline])).toEqual([
      ['产业综合实力', '2035'],
    ]);
  });

  it.each([
    '我们既要看到，航运业增长动能不足。',
    '积极服务和融入统一大市场建设。',
    '增加绿地和增强抗灾能力。',
    '切实稳住能源生产、工业增长和消费预期。',
    '努力控制污水排放增长速度。',
    '花开期间形成良好风貌。',
  ])('is none where a sentence tells how things are or only lists deeds: %s', (words) => {
    expect(readPlanText(`一、发展目标\n到2035年：\n${words}`).outline.targets).toEqual([]);
  });
});
