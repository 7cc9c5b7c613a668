import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/outline/types.js';
import { chartsOf, shownLine, statedFigure, targetName } from '../../src/reply/target-text.js';
import { entryOf } from '../support/plans.js';

/** The targets of a plan with the given sentences. */
function targetsOf(...sentences: readonly string[]): readonly Target[] {
  const lines = ['---', 'title: 江州市储能发展规划', '---', '一、发展目标', ...sentences];
  return entryOf('plan.md', lines.join('\n')).outline().targets;
}

const SETTINGS = { locale: 'zh-CN', nameOf: ({ subject }: Target) => subject } as const;

describe('a figure', () => {
  it.each(['1.23456789亿千瓦', '123456789千瓦', '3500亿元', '0.35万亿元'])(
    'of %s is shown in the digits of its plan',
    (figure) => {
      const [target] = targetsOf(`到2030年，储能总量达到${figure}。`);
      expect(statedFigure(target!, 'zh-CN')).toBe(figure);
      expect(targetName(target!, 'zh-CN')).toBe(`储能总量 · ${figure}`);
      const [chart] = chartsOf([target!, target!], SETTINGS);
      expect(chart!.bars[0]!.figure).toBe(figure);
    },
  );

  it('is shown without the marks of its file', () => {
    const [target] = targetsOf('到2030年，储能电站达到<b>12</b>座。');
    expect(statedFigure(target!, 'zh-CN')).toBe('12座');
  });

  it('of a table is shown with the unit that stands elsewhere in it', () => {
    const targets = targetsOf(
      '| 指标 | 2023年 | 2025年 | 2030年 |',
      '| --- | --- | --- | --- |',
      '| 储能投资（亿元） | 850 | 1,200 | 1800 |',
      '| 充电桩数量（万个） | 0.8 | 1.2 | 3.5 |',
      '| 储能利用率（%） | 30 | 45 | 85 |',
    );
    expect(targets.map((target) => statedFigure(target, 'zh-CN'))).toEqual([
      '1,200亿元',
      '1800亿元',
      '1.2万个',
      '3.5万个',
      '45%',
      '85%',
    ]);
  });

  it('of a table is shown in our own words for its unit in traditional characters to who reads these', () => {
    const [target] = targetsOf(
      '| 指标 | 2023年 | 2025年 |',
      '| --- | --- | --- |',
      '| 储能投资（亿元） | 850 | 1200 |',
    );
    expect(statedFigure(target!, 'zh-TW')).toBe('1200億元');
  });

  it('shows no sign twice that its table has', () => {
    const [target] = targetsOf(
      '| 指标 | 2023年 | 2025年 |',
      '| --- | --- | --- |',
      '| 储能利用率（%） | 30 | ≥80 |',
    );
    expect(statedFigure(target!, 'zh-CN')).toMatch(/^≥ ?80%?$/u);
  });

  it('shows the sign of what bounds it where its words do not, and in English its number in words', () => {
    const [above, growth, twice] = targetsOf(
      '到2030年，储能投资超过1.23456亿元。',
      '到2030年，储能产值增长10%以上。',
      '到2030年，储能产量翻一番。',
    );
    expect(statedFigure(above!, 'zh-CN')).toBe('> 1.23456亿元');
    expect(statedFigure(growth!, 'zh-CN')).toBe('10%以上');
    expect(statedFigure(growth!, 'en')).toBe('10%以上 (≥ 10%)');
    expect(statedFigure(twice!, 'zh-CN')).toBe('翻一番');
    expect(targetName(above!, 'en')).toBe('储能投资 · 1.23456亿元 (> 123.456 million yuan)');
    expect(statedFigure(twice!, 'en')).toBe('翻一番 (×2)');
  });
});

describe('a chart', () => {
  const letters = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰'];
  const many = letters.map((letter, at) => `到${2040 - at}年，${letter}类项目投资达到${at + 1}亿元。`);

  it('is one of four at most', () => {
    const units = ['亿元', '吨', '公里', '家', '平方米'];
    const targets = targetsOf(
      ...units.flatMap((unit) =>
        ['储能项目', '光伏项目'].map((name) => `到2030年，${name}总量达到300${unit}。`),
      ),
    );
    expect(new Set(targets.map(({ unit }) => unit)).size).toBe(5);
    expect(chartsOf(targets, SETTINGS)).toHaveLength(4);
  });

  it('holds the earliest deadlines of more targets than it has room for, and says how many', () => {
    const targets = targetsOf(...many);
    const charts = chartsOf(targets, SETTINGS);
    expect(charts[0]!.targets.map(({ deadline }) => deadline)).toEqual(
      Array.from({ length: 12 }, (_, at) => String(2026 + at)),
    );
    expect(charts[0]!.bars[0]!.deadline).toBe('到 2026 年');
    expect(shownLine(charts, targets, 'en')).toBe('The chart shows 12 of 15 figures; the list has all.');
    expect(shownLine(charts, targets, 'zh-TW')).toBe('圖中是 15 個數值中的 12 個；列表裡有全部。');
  });

  it('counts what no chart can compare, and says nothing where all are shown', () => {
    const targets = targetsOf(many[0]!, many[1]!, '到2030年，储能产量翻一番。');
    expect(shownLine(chartsOf(targets, SETTINGS), targets, 'zh-CN')).toContain('3 个数值中的 2 个');
    const both = targetsOf(many[0]!, many[1]!);
    expect(shownLine(chartsOf(both, SETTINGS), both, 'zh-CN')).toBe('');
  });
});
