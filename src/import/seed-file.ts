import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { MAX_SEED_BYTES } from '../corpus/load.js';
import { readSeed } from '../corpus/seed-file.js';
import type { Document } from '../corpus/types.js';
import type { Draft } from './draft.js';
import { ImportError } from './import-error.js';
import type { NamedSource } from './list-sources.js';
import { toFileName, toSeedText } from './seed-text.js';

/** A seed before it is written: its file's name and text, and the document that the program will read. */
export type Prepared = { readonly file: string; readonly text: string; readonly document: Document };

/** Makes a seed named as its file, of a page as its title. @throws ImportError where it could not be read back */
export function prepareSeed(draft: Draft, { name, isAddress }: NamedSource): Prepared {
  const stem = isAddress ? (draft.title ?? name) : basename(name, extname(name));
  const file = `${toFileName(stem)}.txt`;
  const text = toSeedText(draft);
  const bytes = Buffer.from(text);
  if (bytes.length > MAX_SEED_BYTES)
    throw new ImportError(
      `its text has ${bytes.length} bytes; at most ${MAX_SEED_BYTES} fit into a seed file`,
    );
  const document = readSeed(file, bytes);
  if (Array.isArray(document)) throw new ImportError(document.map(({ reason }) => reason).join('; '));
  return { file, text, document };
}

/** Writes a seed, unless it is a dry run. @returns its path @throws ImportError where one of that name is not replaced */
export async function writeSeed(
  { file, text }: Prepared,
  { folder, force, isDry }: { readonly folder: string; readonly force: boolean; readonly isDry: boolean },
): Promise<string> {
  const path = join(folder, file);
  const markdown = path.replace(/\.txt$/u, '.md');
  if (existsSync(markdown))
    throw new ImportError(`${markdown} has the same name; rename it or take it away first`);
  if (!force && existsSync(path)) throw new ImportError(`${path} is there already; --force replaces it`);
  if (isDry) return path;
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
  } catch (cause) {
    throw new ImportError(`${path} cannot be written (${(cause as Error).message})`, { cause });
  }
  return path;
}
