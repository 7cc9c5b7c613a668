import { describe, expect, it } from 'vitest';
import { countPhrases } from '../../src/index/phrases.js';
import { openSeeds } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { words } = await openSeeds();
const count = (body: string) =>
  countPhrases(entryOf('a.md', `---\ntitle: 办法\n---\n${body}`).passages, words);

describe('the phrases of documents', () => {
  it('are rows of words, counted wherever they stand', () => {
    const counts = count('农村公路建设。农村公路的养护。');
    expect([counts.get('农村公路'), counts.get('公路建设'), counts.get('农村公路建设')]).toEqual([2, 1, 1]);
  });

  it('reach over no mark and no lone character', () => {
    expect([...count('产业、规模。企业的人才。').keys()]).toEqual([]);
  });
});
