import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../support/import/read.js';

describe('a text file', () => {
  it('holds a table that was copied a cell a line', async () => {
    const cells = ['序号', '指 标', '预期值', '1', '事故死亡人数', '下降15%', '2', '受灾人次', '<15000'];
    const draft = await read(['一、主要目标', ...cells, '体系更加完善。'].join('\n'), 'a.txt');
    expect(wordsOf(draft)).toEqual([
      '一、主要目标',
      '序号 | 指 标 | 预期值',
      '1 | 事故死亡人数 | 下降15%',
      '2 | 受灾人次 | <15000',
      '体系更加完善。',
    ]);
  });

  it('holds such a table where cells span rows or have several lines', async () => {
    const cells = [
      ...['序号', '类别', '主要指标', '2020年现状', '2025年目标', '指标', '属性'],
      ...['1', '供水', '保障', '水质达标率（%）', '——', '95', '约束性'],
      ...['2', '管网漏损率（%）', '12', '9', '预期性'],
      ...['3', '治污', '泵站数（座）', '3', '6', '预期性'],
      ...['4', '监测率（%）', '——', '城区≥30', '郊区≥15', '预期性'],
    ];
    const text = ['一、主要目标', ...cells, '二、主要任务', '完善供水。'].join('\n\n');
    expect(wordsOf(await read(text, 'a.txt'))).toEqual([
      '一、主要目标',
      '序号 | 类别 | 主要指标 | 2020年现状 | 2025年目标 | 指标属性',
      '1 | 供水保障 | 水质达标率（%） | —— | 95 | 约束性',
      '2 |  | 管网漏损率（%） | 12 | 9 | 预期性',
      '3 | 治污 | 泵站数（座） | 3 | 6 | 预期性',
      '4 |  | 监测率（%） | —— | 城区≥30；郊区≥15 | 预期性',
      '二、主要任务',
      '完善供水。',
    ]);
  });

  it('holds a table that was copied a row a line', async () => {
    const rows = ['指标 2020年 2025年', '渔业产值（亿元） 5 10', '码头数（座） 3 6', '冷库数（座） 2 4'];
    expect(wordsOf(await read(['一、主要目标', ...rows, '二、主要任务'].join('\n'), 'a.txt'))).toContain(
      '渔业产值（亿元） | 5 | 10',
    );
  });

  it('leaves the lines of a table that it cannot tell apart', async () => {
    const cells = [
      '序号',
      '指标',
      '2025年目标',
      '1',
      '水质',
      '很好',
      '2',
      '管网漏损率',
      '9',
      '8',
      '3',
      '泵站数',
      '6',
    ];
    expect(wordsOf(await read(cells.join('\n'), 'a.txt'))).toContain('管网漏损率');
  });

  it('holds a table that was copied a row a line, where its header names years', async () => {
    const text =
      '江州市规划\n\n序号 指标 2020年 2025年 属性\n\n1 5G用户（万户） 12 ≥60 预期性\n\n2 森林覆盖率（%） 30.5 32 约束性\n\n三、保障 2025年 措施\n\n到2025年 建成 3 个。';
    const { blocks } = await read(text, 'a.txt');
    expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([
      {
        kind: 'table',
        rows: [
          ['序号', '指标', '2020年', '2025年', '属性'],
          ['1', '5G用户（万户）', '12', '≥60', '预期性'],
          ['2', '森林覆盖率（%）', '30.5', '32', '约束性'],
        ],
      },
    ]);
  });

  it('holds one whose rows end in their kind, under groups that stand but once', async () => {
    const text =
      '江州市规划\n\n类别 指标 2025年 2030年 年均/累计 属性\n供水 1.供水率（%） 90 95 — 约束性\n2.泵站数（座） 2 ≥6 — 预期性\n3.绿地 30 预期性\n注：供水率含乡镇。';
    const { blocks } = await read(text, 'a.txt');
    expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([
      {
        kind: 'table',
        rows: [
          ['类别', '指标', '2025年', '2030年', '年均/累计', '属性'],
          ['供水', '1.供水率（%）', '90', '95', '—', '约束性'],
          ['', '2.泵站数（座）', '2', '≥6', '—', '预期性'],
          ['', '3.绿地 30 预期性', '', '', '', ''],
        ],
      },
    ]);
  });

  it('takes no list of works for a table', async () => {
    const works = [
      '《江州市第十四个五年规划和 2035 年远景目标纲要》',
      '10、《江州市公园规划》（ 2015 年）',
      '11、《江州市绿道条例》（ 2019 年）',
    ];
    const { blocks } = await read(['一、依据', ...works].join('\n'), 'a.txt');
    expect(blocks.every(({ kind }) => kind !== 'table')).toBe(true);
  });
});
