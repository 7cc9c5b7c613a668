import { describe, expect, it } from 'vitest';
import { makePassage } from '../../src/corpus/passages.js';
import { MAX_RUN, runsAround } from '../../src/search/windows.js';
import { slice } from '../../src/text/span.js';
import { entryOf } from '../support/plans.js';

/** The texts of the runs around the sentence that a document has at a place. */
function runsIn(text: string, at: number): string[] {
  const { section } = entryOf('plan.txt', `---\ntitle: 规划\n---\n${text}`).passages[0]!;
  const runs = runsAround(makePassage(section, section.sentences[at]!));
  return runs.map(({ span }) => slice(section.document.text, span));
}

const LONG = `${'算'.repeat(MAX_RUN + 10)}。`;

describe('the runs around a sentence', () => {
  it('are all that hold it, from it alone to as many as fit', () => {
    expect(runsIn('甲市。乙市。丙市。', 1).sort()).toEqual(
      ['乙市。', '乙市。丙市。', '甲市。乙市。', '甲市。乙市。丙市。'].sort(),
    );
  });

  it('are that sentence alone where it is longer than a run may be', () => {
    expect(runsIn(`甲市。${LONG}乙市。`, 1)).toEqual([LONG]);
  });

  it('do not reach over one that is too long', () => {
    expect(runsIn(`甲市。乙市。${LONG}丙市。`, 1).sort()).toEqual(['乙市。', '甲市。乙市。'].sort());
  });

  it('are few where sentences are very short, as the cells of a table are', () => {
    const cells = Array.from({ length: 200 }, (_, at) => `第${at}格。`).join('');
    const runs = runsIn(cells, 100);
    const most = Math.max(...runs.map((run) => run.split('。').length - 1));
    expect(most).toBe(12);
    expect(runs.length).toBe((12 * 13) / 2);
  });
});
