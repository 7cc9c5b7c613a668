import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/types.js';
import type { PassageIndex, Within } from '../../src/index/passage-index.js';
import { countCorpus } from '../../src/rank/corpus-counts.js';
import { prepareSearch } from '../../src/rank/prepare-search.js';
import { createQueryContext } from '../../src/rank/query-context.js';
import { retrieve } from '../../src/rank/retrieve.js';
import { openAllPlans } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { corpus, words } = await openAllPlans();
const { read, index } = prepareSearch(corpus, words);
const counts = countCorpus(corpus.entries.flatMap((entry) => entry.passages));
const contextOf = (question: string) => createQueryContext(read(question), index, counts);
const all: Within = () => true;
const documentsOf = (passages: readonly Passage[]) =>
  new Set(passages.map(({ section }) => section.document));
const planOf = (id: string) => corpus.entries.find(({ document }) => document.id === id)!;

describe('the passages to look at', () => {
  it('are none twice', () => {
    for (const question of ['算力', '核心产业规模', '到2025年的目标是什么']) {
      const retrieved = retrieve(contextOf(question), 8, all, index);
      expect(new Set(retrieved).size).toBe(retrieved.length);
    }
  });

  it('begin with the best of the index, as many as are wanted', () => {
    const query = contextOf('产业规模和保障措施');
    const best = index.candidates(query.question.tokens, 50).map(({ passage }) => passage);
    expect(best).toHaveLength(50);
    expect(retrieve(query, 50, all, index).slice(0, 50)).toEqual(best);
  });

  it('hold the whole of the plan that fits best, also what shares no word with the question', () => {
    const { passages } = planOf('beijing-ai-2023');
    const query = contextOf('海淀区的城市大脑');
    const sharing = new Set(index.candidates(query.question.tokens, 1000).map(({ passage }) => passage));
    expect(passages.filter((passage) => !sharing.has(passage))).not.toEqual([]);
    expect(retrieve(query, 8, all, index)).toEqual(expect.arrayContaining([...passages]));
  });

  it('hold documents whose leads say what is asked about, where the words of the index find nothing', () => {
    const names = ['赫姓', '硕塞'].map((name) =>
      entryOf(`${name}.txt`, `---\ntitle: 其他\n---\n${name}，生平不详。`),
    );
    const entries = [...corpus.entries, ...names];
    const passages = entries.flatMap((entry) => entry.passages);
    const own = prepareSearch({ entries, glossary: [] }, words);
    const silent: PassageIndex = { ...own.index, candidates: () => [] };
    const query = createQueryContext(own.read('硕塞是谁的儿子'), own.index, countCorpus(passages));
    const found = (within: Within) =>
      [...documentsOf(retrieve(query, 8, within, silent))].map(({ id }) => id);
    expect(found(all)).toEqual(['硕塞']);
    expect(found(({ section }) => section.document.id !== '硕塞')).toEqual([]);
  });

  it('stay within what may be looked at', () => {
    const { document, passages } = planOf('nanling-computing');
    const retrieved = retrieve(
      contextOf('产业规模'),
      8,
      ({ section }) => section.document === document,
      index,
    );
    expect([...documentsOf(retrieved)]).toEqual([document]);
    const [only] = passages;
    expect(retrieve(contextOf('产业规模和算力'), 8, (passage) => passage === only, index)).toEqual([only]);
  });

  it('are none where the index finds nothing', () => {
    expect(retrieve(contextOf('红烧肉'), 8, all, index)).toEqual([]);
  });
});
