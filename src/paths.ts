import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: the nearest above the given module that holds a package.json, compiled or not. */
export function projectRoot(moduleUrl: string): string {
  let folder = dirname(fileURLToPath(moduleUrl));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** Where the build puts the trimmed jieba dictionary. */
export function dictionaryFolder(root: string): string {
  return join(root, 'dist', 'dictionary');
}
