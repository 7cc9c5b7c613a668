import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../support/import/docx-file.js';
import { read, wordsOf } from '../support/import/read.js';

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const wordRow = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const OPENS = '<w:vMerge w:val="restart"/>';
const WORD = `<w:tbl>${wordRow(cell('指标', OPENS), cell('目标值', '<w:gridSpan w:val="2"/>'))}${wordRow(cell('', '<w:vMerge/>'), cell('2026年'), cell('2028年'))}${wordRow(cell('绿道（公里）'), cell('40'), cell('90'))}</w:tbl>`;
const PAGE =
  '<table><tr><th rowspan="2">指标</th><th colspan="2">目标值</th></tr><tr><th>2026年</th><th>2028年</th></tr><tr><td>绿道（公里）</td><td>40</td><td>90</td></tr></table>';
const page = (rows: string): string => `<p>一、目标</p><p>主要指标如下表所示，由各区分解落实。</p>${rows}`;

describe('a table with a header of two rows', () => {
  it.each([
    ['a page', page(PAGE), 'a.html'],
    ['a Word file', makeDocx(paragraph('一、目标') + WORD), 'a.docx'],
    ['a pasted text', '一、目标\n指标\t目标值\t\n\t2026年\t2028年\n绿道（公里）\t40\t90', 'a.txt'],
  ])('has each figure under its year in %s', async (_, content, name) => {
    expect(wordsOf(await read(content, name)).slice(-2)).toEqual([
      '指标 | 2026年目标值 | 2028年目标值',
      '绿道（公里） | 40 | 90',
    ]);
  });

  it.each([
    [
      'under a caption over the whole width',
      [
        ['表1 主要指标', '表1 主要指标', '表1 主要指标'],
        ['指标', '2028年', '2028年'],
        ['指标', '新建', '改造'],
        ['绿道（公里）', '40', '50'],
      ],
      [
        '表1 主要指标 | 表1 主要指标 | 表1 主要指标',
        '指标 | 2028年新建 | 2028年改造',
        '绿道（公里） | 40 | 50',
      ],
    ],
    [
      'but not a row of the table under a cell over two columns',
      [
        ['指标', '指标', '2028年'],
        ['生态', '绿道（公里）', '90'],
        ['生态', '公园（个）', '6'],
      ],
      ['指标 | 指标 | 2028年', '生态 | 绿道（公里） | 90', '生态 | 公园（个） | 6'],
    ],
    [
      'nor figures alone',
      [
        ['指标', '目标', '目标'],
        ['指标', '40', '90'],
        ['公园', '6', '7'],
      ],
      ['指标 | 目标 | 目标', '指标 | 40 | 90', '公园 | 6 | 7'],
    ],
    [
      'nor the first row of years under cells over one column each',
      [
        ['时间', '工程', '地点'],
        ['2027年', '修渠', '河东'],
        ['2028年', '护林', '河西'],
      ],
      ['时间 | 工程 | 地点', '2027年 | 修渠 | 河东', '2028年 | 护林 | 河西'],
    ],
  ])('is joined %s', async (_, rows, expected) => {
    const html = rows.map((row) => `<tr>${row.map((words) => `<td>${words}</td>`).join('')}</tr>`).join('');
    expect(wordsOf(await read(page(`<table>${html}</table>`), 'a.html')).slice(-expected.length)).toEqual(
      expected,
    );
  });
});
