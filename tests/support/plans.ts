import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSeed } from '../../src/corpus/seed-file.js';
import { type ParsedDocument, readCorpus } from '../../src/outline/corpus.js';
import { seedsFolder } from '../../src/paths.js';

const fixtures = fileURLToPath(new URL('../fixtures/plans', import.meta.url));

/** Reads one document; a refused one fails the test. */
export function readEntry(path: string): ParsedDocument {
  return entryOf(path, readFileSync(path));
}

/** Reads a document that stands in the test. */
export function entryOf(name: string, content: string | Uint8Array): ParsedDocument {
  const document = readSeed(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (Array.isArray(document)) throw new Error(document.map(({ reason }) => reason).join('; '));
  return readCorpus({ documents: [document], glossary: [] }).entries[0]!;
}

/** The plan that the project is about. */
export const beijing = (): ParsedDocument => readEntry(join(seedsFolder, 'beijing-ai-2023.txt'));

/** One plan of the fixtures, by its file name. */
export const fixture = (file: string): ParsedDocument => readEntry(join(fixtures, file));

/** Every seed of the project and every plan of the fixtures. */
export function allPlans(): ParsedDocument[] {
  return [seedsFolder, fixtures].flatMap((folder) =>
    documentsIn(folder).map((file) => readEntry(join(folder, file))),
  );
}

function documentsIn(folder: string): string[] {
  return readdirSync(folder).filter((file) => /\.(?:txt|md)$/u.test(file));
}
