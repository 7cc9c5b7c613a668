import type { Address } from '../../src/index/open-search/address.js';
import type { Filed } from '../../src/index/open-search/build.js';
import { connect, FOR_INDEXING } from '../../src/index/open-search/connection.js';
import { indexCorpus } from '../../src/index/open-search/index-corpus.js';
import { type AtHand, openCorpus } from '../../src/index/open-search/open-corpus.js';
import { Surveyor } from '../../src/index/open-search/survey.js';
import type { Corpus } from '../../src/outline/corpus.js';
import { type PreparedSearch, searchIn } from '../../src/rank/prepare-search.js';
import type { Words } from '../../src/text/words.js';

/** Indexes a corpus in OpenSearch, and makes it ready for searching there. */
export async function prepareEngine(
  corpus: Corpus,
  words: Words,
  address: Address,
  atHand?: AtHand,
): Promise<PreparedSearch> {
  const client = connect(address, FOR_INDEXING);
  const surveyor = new Surveyor(corpus);
  for (const { document } of corpus.entries) surveyor.add(document);
  const documents = filed(corpus.entries);
  await indexCorpus(client, address.name, {
    ...{ survey: surveyor.survey(), documents, words },
    tell: () => undefined,
  });
  const opened = await openCorpus(address, () => words, atHand);
  const texts = opened.entries.map(({ document }) => document.folded);
  return searchIn(opened, { glossary: corpus.glossary, texts, words });
}

/** Documents of a test or a set, as if each were read from a file. */
export async function* filed(entries: Iterable<Filed['parsed']>): AsyncGenerator<Filed> {
  for (const parsed of entries) yield { file: `${parsed.document.id}.txt`, parsed };
}
