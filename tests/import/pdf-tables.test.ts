import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/import/draft.js';
import type { PdfLine } from '../../src/import/pdf/lines.js';
import { findGrids } from '../../src/import/pdf/page-lines.js';
import { addTable, tableAt } from '../../src/import/pdf/paragraphs.js';
import { makePdf, type PdfBox } from '../support/import/pdf-file.js';
import { read, wordsOf } from '../support/import/read.js';

describe('a table that goes on on the next page', () => {
  it('has the rows of its header once, however many are printed again', () => {
    const head = [
      ['主要指标', '主要指标'],
      ['指标', '2027年'],
    ];
    const blocks: Block[] = [{ kind: 'table', rows: [...head, ['企业', '50家']] }];
    addTable(blocks, { rows: [...head, ['公园', '6个']], length: 1 }, true);
    expect(blocks).toEqual([{ kind: 'table', rows: [...head, ['企业', '50家'], ['公园', '6个']] }]);
  });
});

describe('lines that are drawn on a page', () => {
  const lines = (places: readonly number[], from: number, to: number) =>
    places.map((at) => ({ at, from, to }));

  it('are a grid for each group of them that meet', () => {
    const across = [...lines([100, 120, 140], 0, 60), ...lines([300, 320, 340, 360], 0, 60)];
    const down = [...lines([0, 30, 60], 100, 140), ...lines([0, 20, 40, 60], 300, 360)];
    const sizes = findGrids({ across, down }).map(({ xs, ys }) => [xs.length, ys.length]);
    expect(sizes).toEqual([
      [3, 3],
      [4, 4],
    ]);
  });
});

describe('lines around prose', () => {
  it('are no table, where most of their rows are one cell', async () => {
    const text = ['市水务局负责修建绿道。', '市园林局负责种树。', '市财政局拨付经费。'];
    const lines = [...text, '绿道 | 公园'].map((words, at) => ({ x: 90, y: 700 - at * 30, text: words }));
    const boxes: PdfBox[] = [0, 1, 2].map((at) => [80, 690 - at * 30, 400, 30]);
    const halves: PdfBox[] = [80, 280].map((x) => [x, 600, 200, 30]);
    const draft = await read(makePdf([lines], '', [[...boxes, ...halves]]), 'a.pdf');
    expect(draft.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
    expect(wordsOf(draft).join('')).toContain(text.join(''));
  });
});

describe('a table of indicators without lines around its cells', () => {
  const lineOf = (...texts: string[]): PdfLine =>
    ({
      cells: texts.map((text, at) => ({ text, left: at * 50, right: at * 50 + 40 })),
      em: 10,
    }) as unknown as PdfLine;

  it('has its rows by their kinds, where a group stands beside but one of them', () => {
    const lines = [
      lineOf('类别', '指标', '2025年 2030年', '属性'),
      lineOf('供水', '1.供水率（%）', '90', '95', '约束性'),
      lineOf('2.泵站数（座）', '2', '≥6', '预期性'),
      lineOf('三、重点任务'),
    ];
    expect(tableAt(lines, 0)).toEqual({
      rows: [
        ['类别', '指标', '2025年', '2030年', '属性'],
        ['供水', '1.供水率（%）', '90', '95', '约束性'],
        ['', '2.泵站数（座）', '2', '≥6', '预期性'],
      ],
      length: 3,
    });
  });
});
