import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/import/draft.js';
import { findGrids } from '../../src/import/pdf/grids.js';
import { addTable } from '../../src/import/pdf/tables.js';

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
