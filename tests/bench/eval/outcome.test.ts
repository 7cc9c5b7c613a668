import { describe, expect, it } from 'vitest';
import { assess } from '../../../bench/eval/outcome.js';
import { readSeed } from '../../../src/corpus/seed-file.js';
import type { Document } from '../../../src/corpus/types.js';
import { readCorpus } from '../../../src/outline/corpus.js';

const TEXT = '补贴不超过12万元。';
const documents = ['a', 'b'].map(
  (id) => readSeed(`${id}.txt`, Buffer.from(`---\ntitle: ${id}\n---\n${TEXT}`)) as Document,
);
const [ofA, ofB] = readCorpus({ documents, glossary: [] }).entries.map(({ passages }) => passages[0]!);
const QUESTION = { id: '1', doc: 'a', question: '补贴多少？', answers: ['12万元'] };

describe('an outcome', () => {
  it('is right in the document that was asked about, not in another that says the same', () => {
    const { right, brief, named, anywhere, rank } = assess(QUESTION, {
      quotes: [ofB!, ofA!],
      parts: [ofB!, ofA!],
      also: [['a'], []],
      ranked: [ofB!, ofB!, ofA!],
      ms: 1,
    });
    expect(right).toEqual([false, true]);
    expect(brief).toEqual([false, true]);
    expect(named).toEqual([true, true]);
    expect(anywhere).toEqual([true, true]);
    expect(rank).toBe(2);
  });

  it('has no rank where the document was not found, and no quote to judge where every answer is too long', () => {
    const long = { ...QUESTION, answers: ['字'.repeat(200)] };
    expect(assess(long, { quotes: [ofB!], parts: [ofB!], also: [[]], ranked: [ofB!], ms: 1 })).toMatchObject({
      right: null,
      rank: null,
    });
  });
});
