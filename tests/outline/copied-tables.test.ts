import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText, wordsOf } from './read-plan.js';

const under = (lines: readonly string[]): string =>
  [
    '一、发展目标',
    '主要指标如下。',
    ...lines,
    '二、主要任务',
    '（一）修路。修好路。',
    '（二）种树。种好树。',
  ].join('\n');

const EXPECTED = ['供水率 = 95 % 2030', '泵站数 >= 6 座 2030', '能耗降低 = 13.5 % 2030'];

describe('a table of indicators that was copied as lines into a seed file', () => {
  const groups = ['类别', '指标', '2023年', '2030年', '年均/累计', '属性'];
  const rows = [
    ['保障', '1.供水率（%）', '90', '95', '—', '约束性'],
    ['2.泵站数（座）', '2', '≥6', '—', '预期性'],
    ['绿色', '3.能耗降低（%）', '—', '—', '〔13.5〕', '约束性'],
  ];

  it.each([
    ['a cell a line', [...groups, ...rows.flat()]],
    ['a cell a line, with blank lines between', [...groups, ...rows.flat()].flatMap((cell) => [cell, ''])],
    ['a row a line', [groups.join(' '), ...rows.map((row) => row.join(' '))]],
    [
      'between tabs',
      [groups, ...rows.map((row) => (row.length < groups.length ? ['', ...row] : row))].map((row) =>
        row.join('\t'),
      ),
    ],
  ])('has its targets, %s', (_, lines) => {
    const plan = readPlanText(under(lines));
    expect(numericRows(plan.outline)).toEqual(EXPECTED);
    expect(plan.outline.tasks).toHaveLength(2);
  });

  it('tells where each figure stands', () => {
    const plan = readPlanText(under([...groups, ...rows.flat()]));
    const { targets } = plan.outline;
    expect(targets.map(({ amount }) => plan.document.text.slice(amount!.start, amount!.end))).toEqual([
      '95',
      '≥6',
      '13.5',
    ]);
    expect(wordsOf(plan, targets)[1]).toBe('2.泵站数（座）\n2\n≥6\n—\n预期性');
  });

  it('has its targets where the kind stands before the figures, and a group but once', () => {
    const cells = ['序号', '类别', '指标名称', '指标属性', '现状值（2025年）', '目标值（2030年）'];
    const body = [
      '1',
      '保障',
      '供水率',
      '预期性',
      '90%',
      '完成考核要求',
      '2',
      '泵站数',
      '预期性',
      '2座',
      '3座',
    ];
    const last = ['3', '绿色', '河湖水面率', '约束性', '—', '4.5%'];
    expect(numericRows(readPlanText(under([...cells, ...body, ...last])).outline)).toEqual([
      '泵站数 = 3 座 2030',
      '河湖水面率 = 4.5 % 2030',
    ]);
  });

  it('leaves out a row whose cells cannot be told apart', () => {
    const plan = readPlanText(under([...groups, ...rows.flat(), '4.绿地（公顷）', '30', '预期性']));
    expect(numericRows(plan.outline)).toEqual(EXPECTED);
  });

  it('finds a number of its own, none within another', () => {
    const numbered = ['序号', '指标', '2030年目标', '1', '泵站数（座）', '16', '2', '供水率（%）', '92'];
    const plan = readPlanText(under(numbered));
    expect(numericRows(plan.outline)).toEqual(['泵站数 = 16 座 2030', '供水率 = 92 % 2030']);
    expect(wordsOf(plan, plan.outline.targets)).toEqual(['1\n泵站数（座）\n16', '2\n供水率（%）\n92']);
  });
});

describe('a column over all years of a table', () => {
  it('is due in the last of them, whatever is said above', () => {
    const { outline } = readPlanText(
      '一、发展目标\n展望2035年，产值翻番。\n| 指标 | 2022年 | 2028年 | 年均增长 |\n| --- | --- | --- | --- |\n| 产值（亿元） | 20 | 50 | 14% |',
    );
    expect(numericRows(outline)).toEqual([
      '产值 x2 2 - 2035',
      '产值 = 5000000000 元 2028',
      '产值 = 14 % 2028',
    ]);
  });
});
