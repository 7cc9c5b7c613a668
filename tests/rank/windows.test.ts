import { describe, expect, it } from 'vitest';
import { makePassage } from '../../src/corpus/passages.js';
import { MAX_QUOTE, MAX_WINDOW, surround, windowsAround } from '../../src/rank/windows.js';
import { slice } from '../../src/text/span.js';
import { entryOf } from '../support/plans.js';

/** The texts of the windows around the sentence that a document has at a place. */
function windowsIn(text: string, at: number): string[] {
  const { section } = entryOf('plan.txt', `---\ntitle: 规划\n---\n${text}`).passages[0]!;
  const windows = windowsAround(makePassage(section, section.clauses()[at]!));
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

describe('the windows of a section', () => {
  it('stay in one item, and leave its heading out', () => {
    expect(windowsIn('一、目标\n甲市。乙市。\n1、丙市负责。丁市承担。', 1).sort()).toEqual(
      ['甲市。', '甲市。乙市。'].sort(),
    );
  });

  it('stay under one bullet', () => {
    expect(windowsIn('目标如下。\n——甲市建十座。乙市建五座。\n——丙市建三座。', 1).sort()).toEqual(
      ['——甲市建十座。', '——甲市建十座。乙市建五座。'].sort(),
    );
  });

  it('end with the bracket that says whose item it was', () => {
    expect(windowsIn('甲市建十座。（责任单位：市商务局） OPC 社区给予补助。', 1).sort()).toEqual(
      ['（责任单位：市商务局）', '甲市建十座。（责任单位：市商务局）'].sort(),
    );
  });

  it('cut a long sentence behind no case, but before it', () => {
    const [first, rest] = windowsIn(
      `渔船${'按年检修'.repeat(20)}，连续两年没有出海的，停发${'燃油补贴'.repeat(12)}。`,
      0,
    );
    expect(first).toMatch(/按年检修，$/u);
    expect(rest).toBeUndefined();
  });

  it('cut a long sentence at its clauses, and leave a clause whole', () => {
    const clause = (character: string, length: number, end: string): string =>
      character.repeat(length - 1) + end;
    const [first, second, third] = [clause('算', 70, '，'), clause('力', 70, '，'), clause('网', 40, '。')];
    expect(windowsIn(first + second + third, 0)).toEqual([first]);
    expect(windowsIn(first + second + third, 1)).toEqual([second + third]);
    const whole = clause('算', 190, '。');
    expect(windowsIn(whole, 0)).toEqual([whole]);
  });
});

describe('a window', () => {
  const surrounded = (text: string, at: number, taken: readonly string[] = []): string => {
    const { section } = entryOf('plan.txt', `---\ntitle: 规划\n---\n${text}`).passages[0]!;
    const window = { first: at, last: at, span: section.clauses()[at]! };
    const { text: whole } = section.document;
    return slice(
      whole,
      surround(section, window, (sentence) => !taken.includes(slice(whole, sentence))),
    );
  };

  it('is surrounded by what fits into a quote, first by what follows', () => {
    expect(surrounded('甲市。乙市。丙市。', 1)).toBe('甲市。乙市。丙市。');
    const third = `${'算'.repeat(MAX_QUOTE / 3 - 2)}。`;
    const text = ['甲', '乙', '丙', '丁', '戊'].map((name) => name + third).join('');
    expect(surrounded(text, 2)).toBe(`丙${third}丁${third}戊${third}`);
  });

  it('leaves what another quote has taken', () => {
    expect(surrounded('甲市。乙市。丙市。', 0, ['丙市。'])).toBe('甲市。乙市。');
  });

  it('reaches from no item into the next', () => {
    expect(surrounded('办法多样。1、甲市负责。仍由甲市承担。3、乙市负责。', 1)).toBe(
      '1、甲市负责。仍由甲市承担。',
    );
  });
});
