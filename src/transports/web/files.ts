import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ActionableError } from '../../errors.js';

/** What a browser loads, by its name, each with its type. */
export type Files = ReadonlyMap<string, { readonly body: Uint8Array<ArrayBuffer>; readonly type: string }>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads the built page. @throws ActionableError where it was not built */
export async function readFiles(folder: string): Promise<Files> {
  try {
    const names = (await readdir(folder)).filter((name) => TYPES[extname(name)] !== undefined);
    const read = names.map(async (name) => {
      const body = new Uint8Array(await readFile(join(folder, name)));
      return [name, { body, type: TYPES[extname(name)]! }] as const;
    });
    return new Map(await Promise.all(read));
  } catch (cause) {
    throw new ActionableError('dist/web, the built page, is missing. Run "npm run build".', { cause });
  }
}
