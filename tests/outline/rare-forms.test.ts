import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText } from './read-plan.js';

describe('an amount in a form that few plans use', () => {
  it.each([
    ['到2026年，新建林地3万亩、改造提升2万亩。', ['林地 = 30000 亩 2026', '林地 = 20000 亩 2026']],
    ['到2026年，发病率下降到12/10万以下。', ['发病率 <= 12 /10万 2026']],
    [
      '到2026年，一般登记、抵押登记办理时间分别压缩至15个、7个工作日以内。',
      ['一般登记办理时间 <= 15 个工作日 2026', '抵押登记办理时间 <= 7 个工作日 2026'],
    ],
    ['明年上半年，开办时间压缩到8.5个工作日以内。', ['开办时间 <= 8.5 个工作日 2025']],
    ['到2026年，客流恢复至2019年水平，收入增长8%。', ['收入 = 8 % 2026']],
    ['2024年至2026年，3年共开展各类培训500人次以上。', ['各类培训 >= 500 人次 2026']],
  ])('is read with its subject, unit and year: %s', (words, expected) => {
    expect(numericRows(readPlanText(`一、发展目标\n${words}`).outline)).toEqual(expected);
  });
});
