import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/types.js';
import { readLead } from '../../src/index/lead-text.js';
import { indexLeads } from '../../src/index/leads.js';
import { characterPairs } from '../../src/text/pairs.js';
import { allPlans, entryOf } from '../support/plans.js';

const documents = allPlans().map(({ document }) => document);
const leads = indexLeads(documents, readLead);
const ids = (found: readonly Document[]): string[] => found.map(({ id }) => id);
const named = (name: string): Document =>
  entryOf(`${name}.txt`, `---\ntitle: 其他\n---\n${name}，生平不详。`).document;

describe('documents by their leads', () => {
  it.each([
    ['低空经济', 'dongwan-low-altitude'],
    ['生物医药产业', 'yunze-biomed'],
    ['新型储能', 'qingyu-storage'],
  ])('are found by what their titles say: %s', (matter, id) => {
    expect(ids(leads(characterPairs(matter)))[0]).toBe(id);
  });

  it('are found by a name that no dictionary knows', () => {
    const found = indexLeads([...documents, named('赫姓'), named('硕塞')], readLead);
    expect(ids(found(characterPairs('硕塞是谁的儿子')))).toEqual(['硕塞']);
  });

  it('are not found by what very many of them say', () => {
    const many = Array.from({ length: 60 }, (_, at) => named(`第${at}号硕塞`));
    expect(indexLeads(many, readLead)(['硕塞'])).toEqual([]);
    expect(indexLeads(many.slice(0, 40), readLead)(['硕塞'])).toHaveLength(40);
  });

  it('are none where no lead holds any of it', () => {
    expect(leads(characterPairs('红烧肉'))).toEqual([]);
    expect(leads([])).toEqual([]);
    expect(indexLeads([], readLead)(['产业'])).toEqual([]);
  });
});
