import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Source } from './draft.js';
import { type AgentFor, fetchPage, MAX_SOURCE_BYTES } from './fetch-page.js';
import { ImportError } from './import-error.js';

/** What systems put into folders beside the documents. */
const SYSTEM_FILES = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini|glossary\.yaml)$/iu;
const MAX_DEPTH = 10;

/** A document to read: its path or address, and whether a folder was named instead of it. */
export type NamedSource = { readonly name: string; readonly isAddress: boolean };

/** Lists the documents that were named, the files of a folder in the order of their names. @throws ImportError */
export async function listSources(name: string, depth = 0): Promise<NamedSource[]> {
  if (/^https?:\/\//iu.test(name)) return [{ name, isAddress: true }];
  const info = await statOf(name);
  if (info.isFile()) return [{ name, isAddress: false }];
  if (!info.isDirectory()) throw new ImportError('it is neither a file nor a folder');
  if (depth >= MAX_DEPTH)
    throw new ImportError(`it is a folder ${MAX_DEPTH} folders deep; name it by itself`);
  const entries = (await readdir(name)).filter((entry) => !SYSTEM_FILES.test(entry)).sort();
  if (entries.length === 0 && depth === 0) throw new ImportError('it is a folder without documents');
  const inner: NamedSource[] = [];
  for (const entry of entries) inner.push(...(await listSources(join(name, entry), depth + 1)));
  return inner;
}

async function statOf(path: string): ReturnType<typeof stat> {
  try {
    return await stat(path);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new ImportError(
      code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be read (${message})`,
      { cause },
    );
  }
}

/** Reads a file, or fetches an address. @throws ImportError */
export async function openSource({ name, isAddress }: NamedSource, agentFor: AgentFor): Promise<Source> {
  if (isAddress) return fetchPage(name, agentFor);
  const { size } = await statOf(name);
  if (size > MAX_SOURCE_BYTES)
    throw new ImportError(
      `it is too large: ${Math.ceil(Number(size) / 1024 / 1024)} MB; at most ${MAX_SOURCE_BYTES / 1024 / 1024} MB are read`,
    );
  try {
    return { bytes: await readFile(name), name: basename(name), url: null, contentType: null };
  } catch (cause) {
    throw new ImportError(`it cannot be read (${(cause as Error).message})`, { cause });
  }
}
