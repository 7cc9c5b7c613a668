import { leadWords } from '../index/lead.js';
import type { ParsedDocument } from '../outline/corpus.js';
import type { PreparedSearch } from '../rank/search.js';
import { fold } from '../text/fold.js';
import type { Holdings } from './library.js';

/** Names of documents or passages, and words in them, which tell the documents that somebody means. */
export type Around = { readonly names: readonly string[]; readonly like: readonly string[] };

/** How many passages to search for documents that hold some words. */
const LIKE = 50;

/** The longest text that can be a name, in UTF-16 code units. */
const MAX_TEXT = 300;

/** The documents that somebody means, named ones first; none where all are at hand. */
export async function narrowTo(
  { names, like }: Around,
  { named }: Pick<Holdings, 'named'>,
  { index, read }: Pick<PreparedSearch, 'index' | 'read'>,
): Promise<readonly ParsedDocument[]> {
  if (named === null) return [];
  const searches = like.map(async (text) => {
    const { tokens } = read(text.slice(0, MAX_TEXT));
    const found = await index.search({ words: [...tokens, ...leadWords(fold(text))], limit: LIKE });
    return found.map(({ document }) => document);
  });
  const ids = await Promise.all([named(names.flatMap(namesIn)), ...searches]);
  return index.documents([...new Set(ids.flat())]);
}

/** The name itself, and that of the document where it names a passage (`document@start-end`). */
function namesIn(name: string): string[] {
  const at = name.lastIndexOf('@');
  return name.length > MAX_TEXT ? [] : [name, ...(at > 0 ? [name.slice(0, at)] : [])];
}
