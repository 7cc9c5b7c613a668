import { describe, expect, it } from 'vitest';
import { readPlanText } from './read-plan.js';

const warnings = (body: string, title?: string): readonly string[] =>
  readPlanText(body, title).outline.warnings;

describe('a report of which nothing was read', () => {
  it('says that its headings were not taken for tasks, nor its amounts for targets', () => {
    const { warnings } = readPlanText(
      '（一）促进消费。新建市场30个。\n（二）扩大投资。投资达到5亿元。\n（三）改善民生。办好实事。',
      '政府工作报告',
    ).outline;
    expect(warnings).toEqual([
      'no target was found, though the text says 达到5亿元',
      'no task was found, though the text has a list of headings',
    ]);
  });
});

describe('a warning', () => {
  it('says that no target was found though the text holds a figure to reach', () => {
    const text = '绿色建材应用比例不低于40%。\n一、推广\n普及。\n二、建设\n推进。';
    expect(warnings(text, '绿色建筑若干措施')).toEqual([
      'no target was found, though the text says 不低于40%',
    ]);
  });

  it('says that a part named as the safeguards has no items', () => {
    expect(warnings('一、重点任务\n（一）甲。\n（二）乙。\n二、保障措施\n加强领导，形成合力。')).toEqual([
      'no safeguard was found: 二、保障措施 has no items with names',
    ]);
  });

  it('says where a number of a list is missing', () => {
    expect(warnings('一、重点任务\n（一）甲。做甲。\n（二）乙。做乙。\n（四）丁。做丁。')).toEqual([
      'before （四）丁 a number is missing',
    ]);
  });

  it('says which table was not read', () => {
    const found = warnings(
      '一、重点任务\n（一）甲。\n| 序号 | 单位 |\n| --- | --- |\n| 1 | 市教委 |\n（二）乙。',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^the table at \d+ was not read/u);
  });

  it('says in which lines page numbers part a sentence', () => {
    const halves = [
      '推动全市通用机场和起降点建设，打造低空基础',
      '设施网络，形成覆盖城乡的服务能力，支持企业',
    ];
    const lines = ['一、总体要求', halves[0], '— 3 —', halves[1], '参与。', '— 4 —', '二、其他'];
    expect(warnings(lines.join('\n'))).toEqual([
      'printed page numbers stand inside sentences: line 7; seeds add drops them',
    ]);
  });

  it('says that many paragraphs hold no heading', () => {
    expect(warnings('甲方与乙方。\n'.repeat(120))).toEqual(['no heading was found in 120 paragraphs']);
  });

  it('is not given for what a plan grants, nor for how long it takes', () => {
    expect(
      warnings(
        '一、重点任务\n（一）甲。支持金额不超过300万元。\n（二）乙。力争三到五年内形成机制。',
        '江州市冷链行动方案',
      ),
    ).toEqual([]);
  });

  it('is not given for a text that is no plan', () => {
    expect(warnings('一、申报条件\n营收1亿元以上。\n二、材料\n一份。\n三、时间\n五月。', '申报通知')).toEqual(
      [],
    );
  });
});
