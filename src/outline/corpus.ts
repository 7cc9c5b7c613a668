import type { Vocabularies } from '../corpus/glossary.js';
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
