import type { Vocabularies } from '../../corpus/glossary.js';
import { readOne, visitSeeds } from '../../corpus/load.js';
import type { Document } from '../../corpus/types.js';
import { SeedError } from '../../errors.js';
import { readCorpus } from '../../outline/corpus.js';
import { VersionDigest } from '../../outline/corpus-version.js';
import { namesSetOff } from '../../question/corpus-words.js';
import { chineseWords } from '../../question/synonyms.js';
import type { Filed } from './build.js';

/** What has to be known of all documents before the first of them can be indexed. */
export type Survey = Vocabularies & {
  readonly version: string;
  /** What jieba is to be taught. */
  readonly taught: readonly string[];
};

/** Looks at all documents of a folder, one after the other. @throws SeedError, ActionableError as `loadSeeds` does */
export async function surveySeeds(
  folder: string,
  general: string,
): Promise<Survey & { readonly files: readonly string[] }> {
  const files: string[] = [];
  let surveyor = new Surveyor({ glossary: [] });
  await visitSeeds(folder, general, (vocabularies) => {
    surveyor = new Surveyor(vocabularies);
    return (document, file) => {
      files.push(file);
      surveyor.add(document);
    };
  });
  return { ...surveyor.survey(), files };
}

/** Surveys documents that are seen one after the other. */
export class Surveyor {
  private readonly version: VersionDigest;
  private readonly taught: Set<string>;

  constructor(private readonly vocabularies: Vocabularies) {
    this.version = new VersionDigest(vocabularies.glossary);
    this.taught = new Set(chineseWords(vocabularies.glossary));
  }

  add(document: Document): void {
    this.version.add(document);
    for (const name of namesSetOff(document)) this.taught.add(name);
  }

  survey(): Survey {
    return { ...this.vocabularies, version: this.version.digest(), taught: [...this.taught] };
  }
}

/** Reads the documents once more, each when it is asked for. @throws SeedError where one has changed meanwhile */
export async function* documentsOf(folder: string, files: readonly string[]): AsyncGenerator<Filed> {
  for (const file of files) {
    const document = await readOne(folder, file);
    if (Array.isArray(document)) throw new SeedError(document);
    yield { file, parsed: readCorpus({ documents: [document], glossary: [] }).entries[0]! };
  }
}
