import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText, row } from './read-plan.js';

describe('a table of words', () => {
  it('gives each row the numbers that its cell says, whatever stands over the table', () => {
    const { outline } = readPlanText(
      '附件：指标\n\n| 监测指标（2023年版） | 监测指标（2023年版） | 监测指标（2023年版） |\n|---|---|---|\n| 一级指标 | 二级指标 | 评价标准 |\n| 数量 | 2.服务覆盖率 | 较上一年增加。2025年达到60%，力争2035年达到75%。 |\n| 效果 | 3.签约种类 | 大于3类。 |',
    );
    expect(outline.targets.map(row)).toEqual([
      '服务覆盖率 = 60 % 2025',
      '服务覆盖率 = 75 % 2035',
      '签约种类 > 3 类 -',
    ]);
  });
});

describe('a table', () => {
  const table =
    '| 指标 | 2020年 | 2025年 | 属性 |\n| --- | --- | --- | --- |\n| 增加值占比（%） | 7.8 | 10 | 预期性 |\n| 用户数（万户） | 640 | ≥6000 | 预期性 |';
  const { outline } = readPlanText(`一、发展目标\n到2025年，指标达到以下水平。\n${table}`);

  it('has a target in each row and column of a year to come', () => {
    expect(numericRows(outline)).toEqual(['增加值占比 = 10 % 2025', '用户数 >= 60000000 户 2025']);
  });

  it('has changes as targets too, under a head that is set wide', () => {
    const rows =
      '| 序号 | 指 标 | 预期值 |\n| --- | --- | --- |\n| 1 | 死亡人数 | 下降15% |\n| 2 | 受灾人次 | <15000 |';
    const plan = readPlanText(`一、主要目标\n到2026年，指标如下。\n${rows}`);
    expect(numericRows(plan.outline)).toEqual(['死亡人数 = 15 % 2026', '受灾人次 < 15000 - 2026']);
  });

  it.each([
    ['2024年 | 2030年', ['增加值占比 = 10 % 2030']],
    ['2024年目标 | 2030年目标', ['增加值占比 = 7.8 % 2024', '增加值占比 = 10 % 2030']],
    ['2024年 | 2026年', ['增加值占比 = 7.8 % 2024', '增加值占比 = 10 % 2026']],
    ['2024年 | 2025年', ['增加值占比 = 7.8 % 2024', '增加值占比 = 10 % 2025']],
  ])('takes the year that it steps from for the base: %s', (years, expected) => {
    const rows = `| 指标 | ${years} |\n| --- | --- | --- |\n| 增加值占比（%） | 7.8 | 10 |`;
    expect(numericRows(readPlanText(`一、发展目标\n${rows}`).outline)).toEqual(expected);
  });

  it('has the years of a second row of its header, which parts the first', () => {
    const rows =
      '| 指标 | 目标值（万户） | 目标值（万户） |\n| --- | --- | --- |\n| 指标 | 2025年 | 2026年 |\n| 用户数 | 4 | [9] |';
    const plan = readPlanText(`一、发展目标\n${rows}`);
    expect(numericRows(plan.outline)).toEqual(['用户数 = 40000 户 2025', '用户数 = 90000 户 2026']);
  });

  it('has no figure of a time that two columns have, each for another area', () => {
    const rows =
      '| 指标 | 2025年 |  | 2030年 |  |\n| --- | --- | --- | --- | --- |\n|  | 城区 | 全市 | 城区 | 全市 |\n| 用户率（%） | 95 | 90 | 99 | 96 |';
    expect(numericRows(readPlanText(`一、发展目标\n${rows}`).outline)).toEqual([]);
  });

  it('has what was there before as baselines', () => {
    const before = outline.facts.filter(({ role }) => role === 'baseline');
    expect(before.map(row)).toEqual(['增加值占比 = 7.8 % 2020', '用户数 = 6400000 户 2020']);
  });

  it('has lines of words in the unit of its row', () => {
    const rows =
      '| 序号 | 主要指标 | 2030年目标 |\n| --- | --- | --- |\n| 1 | 监测率（%） | 城区≥30；郊区≥15 |\n| 2 | 用户（万户） | 城区≥3 |';
    expect(numericRows(readPlanText(`一、形势与总体要求\n${rows}`).outline)).toEqual([
      '城区 >= 30 % 2030',
      '郊区 >= 15 % 2030',
      '城区 >= 30000 户 2030',
    ]);
  });

  it('has sums over years, which stand in brackets', () => {
    const rows =
      '| 指标 | 2030年 |\n| --- | --- |\n| 绿地新增（公顷） | 〔18〕 |\n| 能耗降低（%） | [14.5] |';
    expect(numericRows(readPlanText(`一、发展目标\n${rows}`).outline)).toEqual([
      '绿地新增 = 18 公顷 2030',
      '能耗降低 = 14.5 % 2030',
    ]);
  });

  it('has the deadline that the line over it names', () => {
    const rows =
      '| 指标 | 单位 | 计划任务 | 其中：2026年任务 |\n| --- | --- | --- | --- |\n| 雨水管网 | 公里 | 20 | 6 |';
    const plan = readPlanText(
      `一、主要任务\n抓好建设。\n表2 “十五五”设施建设主要指标\n${rows}\n注：覆盖率=（已建/应建）×100%。`,
    );
    expect(numericRows(plan.outline)).toEqual(['雨水管网 = 20 公里 2030', '雨水管网 = 6 公里 2026']);
  });
});

describe('a table that was copied a row a line', () => {
  const rows = (lines: string) => {
    const head = '“十五五”主要指标\n序号 指 标 单位 属性\n2030年 年均[累计]\n';
    return numericRows(readPlanText(`一、发展目标\n到2030年，迈上台阶。\n${head}${lines}`).outline);
  };

  it('has a target in each row that says of which kind its indicator is', () => {
    expect(
      rows(
        '1 生产总值年均增长1 % 预期性 - 5左右\n2 企业总部 家 预期性 - [累计达到90]\n3 失业率 % 约束性 <5.5 -',
      ),
    ).toEqual(['生产总值年均增长 ~ 5 % 2030', '企业总部 = 90 家 2030', '失业率 < 5.5 % 2030']);
  });

  it('has a name or a unit that is broken over the lines around its row', () => {
    expect(
      rows('研发支出相当于\n1 % 预期性 4.5左右 -\n生产总值比例\n万元/\n2 劳动生产率 预期性 36 -\n人'),
    ).toEqual(['研发支出相当于生产总值比例 ~ 4.5 % 2030', '劳动生产率 = 360000 元/人 2030']);
  });

  it('has none in a row whose figures no header tells apart, or without a name', () => {
    expect(rows('1 公园面积 公顷 约束性 60 90\n（续）。\n2 % 预期性 8 -\n其他指标，略。')).toEqual([]);
  });
});

describe('a table whose cells ran together', () => {
  it('has no targets, as no figure can be told from the next', () => {
    const plan = readPlanText(
      '一、主要目标\n到2030年，指标如下。\n供水率（%）90＞95约束性泵站数（座）24＞6预期性绿地（公顷）30＞40预期性。\n森林覆盖率达到40%。',
    );
    expect(numericRows(plan.outline)).toEqual(['森林覆盖率 = 40 % 2030']);
  });
});
