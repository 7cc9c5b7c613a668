import { describe, expect, it } from 'vitest';
import { readPhrases } from '../../src/index/phrases.js';
import { openSeeds } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { words } = await openSeeds();
const read = (body: string) => readPhrases(entryOf('a.md', `---\ntitle: 办法\n---\n${body}`).passages, words);

describe('the phrases of documents', () => {
  it('are rows of words, counted wherever they stand', () => {
    const counts = read('农村公路建设。农村公路的养护。').counts();
    expect([counts.get('农村公路'), counts.get('公路建设'), counts.get('农村公路建设')]).toEqual([2, 1, 1]);
  });

  it('are its numbers too, as they are written', () => {
    const numbers = read('达到3000亿元，培育十二家，2,340个，增长百分之五。').numbers();
    expect([...numbers]).toEqual(
      expect.arrayContaining(['3000亿元', '3000亿', '十二家', '2,340个', '百分之五']),
    );
    expect(numbers.has('二家')).toBe(false);
  });

  it('reach over no mark and no lone character', () => {
    expect([...read('产业、规模。企业的人才。').counts().keys()]).toEqual([]);
  });
});
