import type { PassageIndex } from '../src/index/passage-index.js';

/** The same index as if the document of that id were not there. */
export function withoutDocument(index: PassageIndex, id: string): PassageIndex {
  return {
    ...index,
    search: async (query) => {
      const [left] = await index.documents([id]);
      const limit = query.limit + (left?.passages.length ?? 0);
      const found = await index.search({ ...query, limit });
      return found.filter(({ document }) => document !== id).slice(0, query.limit);
    },
  };
}
