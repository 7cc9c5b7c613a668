import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/types.js';
import { readLead } from '../../src/search/document-text.js';
import { indexLeads } from '../../src/search/leads.js';
import { characterPairs } from '../../src/text/pairs.js';
import { allPlans, entryOf } from '../support/plans.js';

const documents = allPlans().map(({ document }) => document);
const leads = indexLeads(documents, readLead);
const ids = (found: readonly Document[]): string[] => found.map(({ id }) => id);

describe('documents by their leads', () => {
  it.each([
    ['低空经济', 'dongwan-low-altitude'],
    ['生物医药产业', 'yunze-biomed'],
    ['新型储能', 'qingyu-storage'],
  ])('are found by what their titles say: %s', (matter, id) => {
    expect(ids(leads(characterPairs(matter), 1))).toEqual([id]);
  });

  it('are found by a name that no dictionary knows', () => {
    const names = ['赫姓', '硕塞'].map((name) =>
      entryOf(`${name}.txt`, `---\ntitle: 其他\n---\n${name}，生平不详。`),
    );
    const found = indexLeads([...documents, ...names.map(({ document }) => document)], readLead);
    expect(ids(found(characterPairs('硕塞是谁的儿子'), 1))).toEqual(['硕塞']);
  });

  it('are none where no lead holds any of it, and never more than wanted', () => {
    expect(leads(characterPairs('红烧肉'), 3)).toEqual([]);
    expect(leads(characterPairs('人工智能产业行动方案'), 2).length).toBeLessThanOrEqual(2);
    expect(leads([], 3)).toEqual([]);
  });
});
