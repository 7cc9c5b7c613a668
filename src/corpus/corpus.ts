import type { Glossary } from './glossary.js';
import type { Seeds } from './load.js';
import { type Outline, readOutline } from './outline/outline.js';
import { readPassages } from './passages.js';
import { readSections } from './sections.js';
import type { Document, Passage, Section } from './types.js';

/** A document with its structure. */
export type Entry = {
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly outline: () => Outline;
};

/** All documents that the bot can quote. */
export type Corpus = { readonly entries: readonly Entry[]; readonly glossary: Glossary };

/** Reads the structure of all documents; an outline is read when it is first asked for. */
export function readCorpus({ documents, glossary }: Seeds): Corpus {
  return { entries: documents.map(readEntry), glossary };
}

function readEntry(document: Document): Entry {
  const sections = readSections(document);
  let outline: Outline | null = null;
  return {
    document,
    sections,
    passages: readPassages(sections),
    outline: () => {
      outline ??= readOutline(document, sections);
      return outline;
    },
  };
}
