import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { ActionableError, SeedError, type SeedProblem } from '../errors.js';
import { GLOSSARY_FILE, type Glossary, parseGlossary } from './glossary.js';
import { readSeed } from './seed-file.js';
import type { Document } from './types.js';

/** The largest seed file, in bytes: some five times the longest Chinese law. */
export const MAX_SEED_BYTES = 2 * 1024 * 1024;

const ENDINGS = ['.txt', '.md'];

/** What a seeds folder holds. */
export type Seeds = { readonly documents: readonly Document[]; readonly glossary: Glossary };

/**
 * Reads all documents of a folder in the order of their names, and its glossary; where it has none, that of
 * the folder `general`.
 * @throws SeedError naming every file that cannot be used; then nothing is loaded.
 * @throws ActionableError when the folder cannot be read or holds no document.
 */
export async function loadSeeds(folder: string, general: string = folder): Promise<Seeds> {
  const files = await listFiles(folder);
  const seeds = files.filter((file) => file !== GLOSSARY_FILE);
  const documents: Document[] = [];
  const problems = sameIds(seeds);
  // One after the other: thousands at once would run out of file handles.
  for (const file of seeds) {
    const read = await readOne(folder, file);
    if (Array.isArray(read)) problems.push(...read);
    else documents.push(read);
  }
  const glossary = await readGlossary(seeds.length < files.length ? folder : general);
  if ('problems' in glossary) problems.push(...glossary.problems);
  if (problems.length > 0 || 'problems' in glossary) throw new SeedError(problems);
  if (documents.length === 0)
    throw new ActionableError(`The folder ${folder} holds no document. Put a .txt or .md file there.`);
  return { documents, glossary };
}

async function readGlossary(folder: string): Promise<ReturnType<typeof parseGlossary>> {
  try {
    return parseGlossary(await readFile(join(folder, GLOSSARY_FILE), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    return {
      problems: [
        { file: GLOSSARY_FILE, line: null, reason: `it cannot be read (${(error as Error).message})` },
      ],
    };
  }
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.')).sort();
  } catch (cause) {
    throw new ActionableError(
      `The documents folder ${folder} cannot be read. Name a folder with --seeds or SEEDS_DIR.`,
      { cause },
    );
  }
}

async function readOne(folder: string, file: string): Promise<Document | SeedProblem[]> {
  if (!ENDINGS.includes(extname(file).toLowerCase())) {
    return [
      {
        file,
        line: null,
        reason: `only ${ENDINGS.join(' and ')} files and ${GLOSSARY_FILE} can be read; move it elsewhere`,
      },
    ];
  }
  try {
    const path = join(folder, file);
    const info = await stat(path);
    if (!info.isFile()) return [{ file, line: null, reason: 'it is no file; move it elsewhere' }];
    if (info.size > MAX_SEED_BYTES) {
      return [{ file, line: null, reason: `it has ${info.size} bytes; at most ${MAX_SEED_BYTES} are read` }];
    }
    return readSeed(file, await readFile(path));
  } catch (error) {
    return [{ file, line: null, reason: `it cannot be read (${(error as Error).message})` }];
  }
}

function sameIds(files: readonly string[]): SeedProblem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const id = basename(file, extname(file));
    const other = first.get(id);
    first.set(id, other ?? file);
    return other === undefined
      ? []
      : [{ file, line: null, reason: `${other} has the same name; rename one of them` }];
  });
}
