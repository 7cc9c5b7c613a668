import { describe, expect, it } from 'vitest';
import { Tally } from '../../src/index/statistics.js';
import { entryOf } from '../support/plans.js';

const [first, second] = ['算力。', '算力和数据。'].map((text, at) =>
  entryOf(`${at}.md`, `---\ntitle: 规划\n---\n${text}\n`),
) as [ReturnType<typeof entryOf>, ReturnType<typeof entryOf>];

/** A tally of one of the documents, cut into these words, which knows others besides. */
function tallyOf(entry: typeof first, words: readonly string[], ...noted: string[]): Tally {
  const tally = new Tally();
  tally.add(entry, [words], noted);
  return tally;
}

describe('a tally of documents', () => {
  it('counts passages by their words, each once, and keeps words that are only known apart', () => {
    const { words, passages, documents } = tallyOf(first, ['算力', '算力'], '算力', '人才');
    expect({ passages, documents, words: [...words] }).toEqual({
      passages: 1,
      documents: 1,
      words: [
        ['算力', 1],
        ['人才', 0],
      ],
    });
  });

  it('adds up to what counting all of them at once gives, also after it was written down', () => {
    const all = new Tally();
    all.add(first, [['算力']], ['数据']);
    all.add(second, [['算力', '数据']], []);
    const sum = new Tally();
    for (const part of [tallyOf(first, ['算力'], '数据'), tallyOf(second, ['算力', '数据'])])
      sum.merge(Tally.from(JSON.parse(JSON.stringify(part))));
    expect(sum.toJSON()).toEqual(all.toJSON());
    expect(sum.words).toEqual(
      new Map([
        ['算力', 2],
        ['数据', 1],
      ]),
    );
    expect(sum.length).toBe(first.document.body.end - first.document.body.start + 6);
    expect(sum.statistics()).toEqual(all.statistics());
  });

  it('is refused where what was written down is none', () => {
    expect(() => Tally.from({ passages: 1 })).toThrow();
  });
});
