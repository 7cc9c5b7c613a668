import type { Address } from '../../src/index/open-search/address.js';
import { indexCorpus } from '../../src/index/open-search/build.js';
import { connect, FOR_INDEXING } from '../../src/index/open-search/connection.js';
import { type Filed, Surveyor } from '../../src/index/open-search/survey.js';
import type { Corpus } from '../../src/outline/corpus.js';
import type { Words } from '../../src/text/words.js';

/** Indexes a corpus that is in memory in OpenSearch. */
export async function indexEntries(corpus: Corpus, words: Words, address: Address): Promise<void> {
  const client = connect(address, FOR_INDEXING);
  const surveyor = new Surveyor(corpus);
  for (const { document } of corpus.entries) surveyor.add(document);
  await indexCorpus(client, address.name, {
    survey: surveyor.survey(),
    documents: filed(corpus.entries),
    words,
    tell: () => undefined,
  });
  await client.close();
}

/** Documents as if each were read from a file. */
export async function* filed(entries: Iterable<Filed['parsed']>): AsyncGenerator<Filed> {
  for (const parsed of entries) yield { file: `${parsed.document.id}.txt`, parsed };
}
