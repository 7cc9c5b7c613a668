import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { ActionableError, SeedError, type SeedProblem } from '../errors.js';
import { GLOSSARY_FILE, parseGlossary, type Vocabularies } from './glossary.js';
import { readSeed } from './seed-file.js';
import type { Document } from './types.js';

/** The largest seed file or glossary, in bytes: five times the longest Chinese law. */
export const MAX_SEED_BYTES = 2 * 1024 * 1024;

const ENDINGS = ['.txt', '.md'];

/** Files that Windows, Word and editors leave in a folder. */
const LEFT_BEHIND = /^(?:thumbs\.db|desktop\.ini|~\$.*|.*~)$/iu;

export type Seeds = Vocabularies & { readonly documents: readonly Document[] };

/**
 * Reads the documents of a folder, by name, and its glossary, or that of the folder `general`.
 * @throws SeedError naming every file that cannot be used; then nothing is loaded
 * @throws ActionableError when the folder cannot be read or holds no document
 */
export async function loadSeeds(folder: string, general: string = folder): Promise<Seeds> {
  const documents: Document[] = [];
  const vocabularies = await visitSeeds(folder, general, () => (document) => documents.push(document));
  return { documents, ...vocabularies };
}

/** Reads documents one by one, as memory may not hold all; throws as `loadSeeds` does, after the last. */
export async function visitSeeds(
  folder: string,
  general: string,
  prepare: (vocabularies: Vocabularies) => (document: Document, file: string) => void,
): Promise<Vocabularies> {
  const files = await listFiles(folder);
  const seeds = files.filter((file) => file !== GLOSSARY_FILE);
  const problems = sameIds(seeds.filter(hasEnding));
  const vocabularies = await readGlossary(seeds.length < files.length ? folder : general);
  const visit = prepare('problems' in vocabularies ? { glossary: [] } : vocabularies);
  // One by one: thousands at once would run out of file handles.
  for (const file of seeds) {
    const read = await readOne(folder, file);
    if (Array.isArray(read)) problems.push(...read);
    else visit(read, file);
  }
  if ('problems' in vocabularies) throw new SeedError([...problems, ...vocabularies.problems]);
  if (problems.length > 0) throw new SeedError(problems);
  if (seeds.length === 0)
    throw new ActionableError(`The folder ${folder} holds no document. Put a .txt or .md file there.`);
  return vocabularies;
}

async function readGlossary(folder: string): Promise<ReturnType<typeof parseGlossary>> {
  const read = await readRegular(folder, GLOSSARY_FILE);
  if (read === null) return { glossary: [] };
  return 'reason' in read ? { problems: [read] } : parseGlossary(new TextDecoder().decode(read));
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.') && !LEFT_BEHIND.test(name)).sort();
  } catch (cause) {
    throw new ActionableError(
      `The documents folder ${folder} cannot be read. Name a folder with --seeds or SEEDS_DIR.`,
      { cause },
    );
  }
}

/** Whether a file is read as a document, by its ending. */
export function hasEnding(file: string): boolean {
  return ENDINGS.includes(extname(file).toLowerCase());
}

/** Reads one document of a folder, or says what is wrong with it. */
export async function readOne(folder: string, file: string): Promise<Document | SeedProblem[]> {
  const read = await readRegular(folder, file);
  if (read === null) return [problem(file, 'it is gone; start again')];
  return 'reason' in read ? [read] : readSeed(file, read);
}

/** The bytes of a file, null where there is none; its kind is read first, as opening a pipe would wait for ever. */
async function readRegular(folder: string, file: string): Promise<Uint8Array | SeedProblem | null> {
  try {
    const path = join(folder, file);
    const info = await stat(path);
    if (info.isDirectory())
      return problem(file, 'it is a folder; move its documents up into this one, and the folder elsewhere');
    if (file !== GLOSSARY_FILE && !hasEnding(file))
      return problem(
        file,
        `only ${ENDINGS.join(' and ')} files and ${GLOSSARY_FILE} can be read; move it elsewhere`,
      );
    if (!info.isFile()) return problem(file, 'it is no file; move it elsewhere');
    if (info.size > MAX_SEED_BYTES)
      return problem(file, `it has ${info.size} bytes; at most ${MAX_SEED_BYTES} are read`);
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? null : problem(file, `it cannot be read (${message})`);
  }
}

function problem(file: string, reason: string): SeedProblem {
  return { file, line: null, reason };
}

/** Refuses ids that people or file systems would mistake for each other. */
function sameIds(files: readonly string[]): SeedProblem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const id = basename(file, extname(file)).normalize('NFKC').toLowerCase();
    const other = first.get(id);
    first.set(id, other ?? file);
    return other === undefined
      ? []
      : [problem(file, `${other} has the same name, whatever the case and width; rename one of them`)];
  });
}
