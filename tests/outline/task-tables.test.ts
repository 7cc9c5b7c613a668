import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText, wordsOf } from './read-plan.js';

const HEAD = ['序号', '工作任务', '主要举措', '牵头单位', '完成时限'];
const ROWS = [
  ['1', '修好道路', '修路30公里。', '市交通局', '2026年6月底'],
  ['2', '提高效率', '办理时间压缩至3个工作日以内，满意度达到95分以上。', '市数据局', '2026年底'],
  ['3', '加强培训', '对获奖单位给予奖励5万元。', '市人社局', '持续推进'],
];
const bars = [HEAD, HEAD.map(() => '---'), ...ROWS].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const tabs = [HEAD, ...ROWS].map((cells) => cells.join('\t')).join('\n');
const plan = (table: string) =>
  readPlanText(
    `一、工作目标\n更加便利。\n二、工作任务\n共3项任务，见附件。\n三、工作要求\n（一）加强领导。成立专班。\n（二）强化考核。按月通报。\n附件\n任务清单\n${table}`,
    '江州市便民行动方案',
  );

describe.each([
  ['between bars', bars],
  ['between tabs', tabs],
])('a table of tasks %s', (_, table) => {
  const { outline, ...rest } = plan(table);

  it('is the list of tasks where the text has no other', () => {
    expect(outline.tasks).toHaveLength(3);
    expect(wordsOf({ outline, ...rest }, outline.tasks)[0]).toMatch(/^1\s.*2026年6月底$/u);
    expect(outline.warnings).toEqual([]);
  });

  it('has its targets by when each row is due, and grants are none', () => {
    expect(numericRows(outline)).toEqual([
      '修路 = 30 公里 2026-06',
      '办理时间 <= 3 个工作日 2026',
      '满意度 >= 95 分 2026',
    ]);
  });
});

describe('a table of tasks beside tasks with headings', () => {
  it('adds none to them, and rows of one number are one task', () => {
    const headed = readPlanText(`一、主要任务\n（一）修路。修好路。\n（二）种树。种好树。\n附件\n${bars}`);
    expect(headed.outline.tasks).toHaveLength(2);
    const merged = plan(
      `| 序号 | 任务 | 措施 | 责任单位 |\n|---|---|---|---|\n| 1 | 修路 | 甲 | 交通局 |\n| 1 | 修路 | 乙 | 交通局 |\n| 2 | 种树 | 丙 | 林业局 |`,
    );
    expect(merged.outline.tasks).toHaveLength(2);
  });
});
