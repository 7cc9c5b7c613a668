import { describe, expect, it } from 'vitest';
import { makePassage } from '../../src/corpus/passages.js';
import { goOn, MAX_QUOTE, MAX_WINDOW, windowsAround } from '../../src/rank/windows.js';
import { slice } from '../../src/text/span.js';
import { entryOf } from '../support/plans.js';

/** The texts of the windows around the sentence that a document has at a place. */
function windowsIn(text: string, at: number): string[] {
  const { section } = entryOf('plan.txt', `---\ntitle: 规划\n---\n${text}`).passages[0]!;
  const windows = windowsAround(makePassage(section, section.sentences[at]!));
  return windows.map(({ span }) => slice(section.document.text, span));
}

const LONG = `${'算'.repeat(MAX_WINDOW + 10)}。`;

describe('the windows around a sentence', () => {
  it('are all that hold it, from it alone to as many as fit', () => {
    expect(windowsIn('甲市。乙市。丙市。', 1).sort()).toEqual(
      ['乙市。', '乙市。丙市。', '甲市。乙市。', '甲市。乙市。丙市。'].sort(),
    );
  });

  it('are that sentence alone where it is longer than a window may be', () => {
    expect(windowsIn(`甲市。${LONG}乙市。`, 1)).toEqual([LONG]);
  });

  it('do not reach over one that is too long', () => {
    expect(windowsIn(`甲市。乙市。${LONG}丙市。`, 1).sort()).toEqual(['乙市。', '甲市。乙市。'].sort());
  });

  it('are few where sentences are very short, as the cells of a table are', () => {
    const cells = Array.from({ length: 200 }, (_, at) => `第${at}格。`).join('');
    const windows = windowsIn(cells, 100);
    const most = Math.max(...windows.map((window) => window.split('。').length - 1));
    expect(most).toBe(12);
    expect(windows.length).toBe((12 * 13) / 2);
  });
});

describe('a window', () => {
  type Settings = { readonly taken?: readonly string[]; readonly wantsList?: boolean };
  const goneOn = (text: string, at: number, { taken = [], wantsList = true }: Settings = {}): string => {
    const { section } = entryOf('plan.txt', `---\ntitle: 规划\n---\n${text}`).passages[0]!;
    const window = { first: at, last: at, span: section.sentences[at]! };
    const { text: whole } = section.document;
    return slice(
      whole,
      goOn(
        section,
        window,
        (sentence) => !taken.includes(slice(whole, sentence)),
        () => wantsList,
      ),
    );
  };

  it('goes on with what fits into a quote', () => {
    expect(goneOn('甲市。乙市。丙市。', 1)).toBe('乙市。丙市。');
    const half = `${'算'.repeat(MAX_QUOTE / 2 - 2)}。`;
    expect(goneOn(`甲${half}乙${half}丙${half}`, 0)).toBe(`甲${half}乙${half}`);
  });

  it('leaves what another quote has taken', () => {
    expect(goneOn('甲市。乙市。丙市。', 0, { taken: ['丙市。'] })).toBe('甲市。乙市。');
  });

  it('goes on to a list where a colon leads to it, and not from one item to the next', () => {
    expect(goneOn('办法如下：\n（1）甲市负责。\n2、乙市负责。', 0)).toBe(
      '办法如下：\n（1）甲市负责。\n2、乙市负责。',
    );
    expect(goneOn('办法多样。1、甲市负责。仍由甲市承担。3、乙市负责。', 1)).toBe(
      '1、甲市负责。仍由甲市承担。',
    );
  });

  it('ends with the colon where no list is wanted', () => {
    expect(goneOn('办法如下：\n（1）甲市负责。', 0, { wantsList: false })).toBe('办法如下：');
  });

  it('does not end with the heading of an item', () => {
    const long = `${'算'.repeat(MAX_QUOTE - 10)}。`;
    expect(goneOn(`通知如下：\n一、总体要求\n${long}`, 0)).toBe('通知如下：');
  });

  it('stays a sentence that is longer than a quote may be', () => {
    const long = `${'算'.repeat(MAX_QUOTE - 1)}。`;
    expect(goneOn(`${long}乙市。`, 0)).toBe(long);
  });
});
