import { createHash } from 'node:crypto';
import type { Glossary, Vocabularies } from '../corpus/glossary.js';
import type { Seeds } from '../corpus/load.js';
import { readPassages } from '../corpus/passages.js';
import { readSections } from '../corpus/sections.js';
import type { Document, Passage, Section } from '../corpus/types.js';
import { once } from '../memo.js';
import { type Outline, readOutline } from './outline.js';

export type ParsedDocument = {
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly outline: () => Outline;
};

export type Corpus = Vocabularies & { readonly entries: readonly ParsedDocument[] };

/** Reads the structure of all documents; an outline is read when it is first asked for. */
export function readCorpus({ documents, glossary, aliases }: Seeds): Corpus {
  return { entries: documents.map(readEntry), glossary, aliases };
}

function readEntry(document: Document): ParsedDocument {
  const sections = readSections(document);
  return {
    document,
    sections,
    passages: readPassages(sections),
    outline: once(() => readOutline(document, sections)),
  };
}

/** How many hexadecimal digits of the digest tell versions apart. */
const DIGITS = 12;

/** The version of a corpus, the same for the same documents and glossary, so that replicas can be compared. */
export function versionOf({ entries, glossary }: Corpus): string {
  const version = new VersionDigest(glossary);
  for (const { document } of entries) version.add(document);
  return version.digest();
}

/** The version of a corpus whose documents are read one after the other. */
export class VersionDigest {
  private readonly hash = createHash('sha256');

  constructor(glossary: Glossary) {
    this.hash.update(JSON.stringify(glossary));
  }

  add({ id, text }: Document): void {
    // The length tells where one text ends and the next begins.
    this.hash.update(`\n${id}\n${text.length}\n`).update(text);
  }

  digest(): string {
    return this.hash.digest('hex').slice(0, DIGITS);
  }
}
