import type { Vocabularies } from '../../corpus/glossary.js';
import { readOne, visitSeeds } from '../../corpus/load.js';
import { SeedError } from '../../errors.js';
import { readCorpus } from '../../outline/corpus.js';
import { VersionDigest } from '../../outline/corpus-version.js';
import { namesSetOff } from '../../question/corpus-words.js';
import { chineseWords } from '../../question/synonyms.js';
import type { Filed } from './build.js';

/** What has to be known of all documents before the first of them can be indexed. */
export type Survey = Vocabularies & {
  readonly files: readonly string[];
  readonly version: string;
  /** What jieba is to be taught. */
  readonly taught: readonly string[];
};

/** Looks at all documents of a folder, one after the other. @throws SeedError, ActionableError as `loadSeeds` does */
export async function surveySeeds(folder: string, general: string): Promise<Survey> {
  const files: string[] = [];
  const names = new Set<string>();
  let version = new VersionDigest([]);
  const vocabularies = await visitSeeds(folder, general, ({ glossary }) => {
    version = new VersionDigest(glossary);
    for (const word of chineseWords(glossary)) names.add(word);
    return (document, file) => {
      files.push(file);
      version.add(document);
      for (const name of namesSetOff(document)) names.add(name);
    };
  });
  return { ...vocabularies, files, version: version.digest(), taught: [...names] };
}

/** Reads the documents once more, each when it is asked for. @throws SeedError where one has changed meanwhile */
export async function* documentsOf(folder: string, files: readonly string[]): AsyncGenerator<Filed> {
  for (const file of files) {
    const document = await readOne(folder, file);
    if (Array.isArray(document)) throw new SeedError(document);
    yield { file, parsed: readCorpus({ documents: [document], glossary: [] }).entries[0]! };
  }
}
