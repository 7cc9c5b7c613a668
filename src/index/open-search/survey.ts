import type { Vocabularies } from '../../corpus/glossary.js';
import { readOne, visitSeeds } from '../../corpus/load.js';
import type { Document } from '../../corpus/types.js';
import { SeedError } from '../../errors.js';
import { type ParsedDocument, readCorpus, VersionDigest } from '../../outline/corpus.js';
import { namesSetOff } from '../../question/corpus-words.js';
import { chineseWords } from '../../question/synonyms.js';

/** A document with the name of its file. */
export type Filed = { readonly file: string; readonly parsed: ParsedDocument };

/** What indexing the first document needs to know of all. */
export type Survey = ReturnType<Surveyor['survey']>;

/** Surveys the documents of a folder, one by one. @throws SeedError, ActionableError as `loadSeeds` does */
export async function surveySeeds(folder: string, general: string) {
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

/** Surveys documents that come one by one. */
export class Surveyor {
  private readonly version: VersionDigest;
  /** The words that jieba has to learn. */
  private readonly taught: Set<string>;

  constructor(private readonly vocabularies: Vocabularies) {
    this.version = new VersionDigest(vocabularies.glossary);
    this.taught = new Set(chineseWords(vocabularies.glossary));
  }

  add(document: Document): void {
    this.version.add(document);
    for (const name of namesSetOff(document)) this.taught.add(name);
  }

  survey() {
    return { ...this.vocabularies, version: this.version.digest(), taught: [...this.taught] };
  }
}

/** Reads the documents again, each when it is asked for. @throws SeedError where one has changed meanwhile */
export async function* documentsOf(folder: string, files: readonly string[]): AsyncGenerator<Filed> {
  for (const file of files) {
    const document = await readOne(folder, file);
    if (Array.isArray(document)) throw new SeedError(document);
    yield { file, parsed: readCorpus({ documents: [document], glossary: [] }).entries[0]! };
  }
}
