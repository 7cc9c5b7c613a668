import { describe, expect, it } from 'vitest';
import { recombine } from '../../bench/scale/recombine.js';
import type { Passage } from '../../src/corpus/types.js';
import type { PassageIndex, Scope } from '../../src/index/passage-index.js';
import { createQueryContext } from '../../src/rank/query-context.js';
import { retrieve } from '../../src/rank/retrieve.js';
import { prepareSearch } from '../../src/rank/search.js';
import { openAllPlans } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { corpus, words } = await openAllPlans();
const { read, index, statistics } = await prepareSearch(corpus, words);
const contextOf = (question: string) => createQueryContext(read(question), index, statistics);
const documentsOf = (passages: readonly Passage[]) =>
  new Set(passages.map(({ section }) => section.document));
const planOf = (id: string) => corpus.entries.find(({ document }) => document.id === id)!;
/** The passages to look at for a question. */
async function passagesFor(question: string, least = 8, within?: Scope): Promise<readonly Passage[]> {
  return (await retrieve(await contextOf(question), least, within, index)).passages;
}

describe('the passages to look at', () => {
  it('are none twice', async () => {
    for (const question of ['算力', '核心产业规模', '到2025年的目标是什么']) {
      const passages = await passagesFor(question);
      expect(new Set(passages).size).toBe(passages.length);
    }
  });

  it('come with the documents that they stand in', async () => {
    const { passages, documents } = await retrieve(await contextOf('算力'), 8, undefined, index);
    expect(new Set(documents.map(({ document }) => document))).toEqual(documentsOf(passages));
  });

  it('begin with the best of the index, as many as are wanted', async () => {
    const { tokens } = read('产业规模和保障措施');
    const best = (await index.search({ words: tokens, limit: 50 })).map(({ id }) => id);
    expect(best).toHaveLength(50);
    const found = await passagesFor('产业规模和保障措施', 50);
    expect(found.slice(0, 50).map(({ id }) => id)).toEqual(best);
  });

  it('hold the whole of the plan that fits best, also what shares no word with the question', async () => {
    const { passages } = planOf('beijing-ai-2023');
    const question = '海淀区的城市大脑';
    const sharing = await index.search({ words: read(question).tokens, limit: 1000 });
    const shared = new Set(sharing.map(({ id }) => id));
    expect(passages.filter(({ id }) => !shared.has(id))).not.toEqual([]);
    expect(await passagesFor(question)).toEqual(expect.arrayContaining([...passages]));
  });

  it('hold of a long document only what was found', async () => {
    const others = Array.from({ length: 80 }, (_, at) => `## 其他${at}\n\n此事另行规定。`);
    const text = `---\ntitle: 汇编\n---\n${others.join('\n\n')}\n\n## 潮汐\n\n建设潮汐电站。`;
    const own = await prepareSearch({ entries: [entryOf('long.md', text)], glossary: [] }, words);
    const query = await createQueryContext(own.read('潮汐电站'), own.index, own.statistics);
    const { passages } = await retrieve(query, 8, undefined, own.index);
    expect(passages.map(({ section }) => section.path)).toEqual([['潮汐']]);
  });

  describe('by their leads', () => {
    /** The documents with a question's words in their leads alone, of so many that begin with these names. */
    async function foundByLead(question: string, beginnings: readonly string[]): Promise<string[]> {
      const named = beginnings.map((name, at) =>
        entryOf(`${at}-${name}.txt`, `---\ntitle: 其他\n---\n${name}，生平不详。`),
      );
      const own = await prepareSearch({ entries: [...corpus.entries, ...named], glossary: [] }, words);
      const onlyLeads: PassageIndex = {
        ...own.index,
        search: async (query) =>
          query.words.every((word) => word.startsWith('^')) ? own.index.search(query) : [],
      };
      const query = await createQueryContext(own.read(question), own.index, own.statistics);
      return [...documentsOf((await retrieve(query, 8, undefined, onlyLeads)).passages)].map(({ id }) => id);
    }

    it('hold documents on what is asked about, where no word of them is one of the question', async () => {
      expect(await foundByLead('硕塞是谁的儿子', ['赫姓', '硕塞'])).toEqual(['1-硕塞']);
    });

    it('hold two such documents, as more would take too long', async () => {
      expect(await foundByLead('硕塞是谁的儿子', ['硕塞', '硕塞', '硕塞', '硕塞'])).toHaveLength(2);
    });

    it('pass over what the leads of many documents hold', async () => {
      const many = (count: number): string[] => Array.from({ length: count }, () => '硕塞');
      expect(await foundByLead('硕塞', many(50))).toHaveLength(2);
      expect(await foundByLead('硕塞', many(51))).toEqual([]);
    });
  });

  it('are found without the words of more than a tenth of a large corpus, unless there are no others', async () => {
    const entries = recombine(corpus.entries, 3_000);
    const own = await prepareSearch({ entries, glossary: [] }, words);
    const asked: string[][] = [];
    const watched: PassageIndex = {
      ...own.index,
      search: (query) => {
        asked.push([...query.words]);
        return own.index.search(query);
      },
    };
    for (const question of ['产业的海淀区', '产业发展']) {
      await retrieve(
        await createQueryContext(own.read(question), own.index, own.statistics),
        8,
        undefined,
        watched,
      );
    }
    const [rare, common] = asked.filter((all) => !all[0]?.startsWith('^'));
    expect(rare).not.toContain('产业');
    expect(rare).toContain('海淀区');
    expect(common).toContain('产业');
  });

  it('stay within what may be looked at', async () => {
    const { document, passages } = planOf('nanling-computing');
    const found = await passagesFor('产业规模', 8, { document: document.id });
    expect([...documentsOf(found)]).toEqual([document]);
    const { section } = passages[0]!;
    const inSection = await passagesFor('产业规模和算力', 8, {
      document: document.id,
      section: section.span,
    });
    expect(new Set(inSection.map((passage) => passage.section))).toEqual(new Set([section]));
  });

  it('are none where the index finds nothing', async () => {
    expect(await passagesFor('红烧肉')).toEqual([]);
  });
});
