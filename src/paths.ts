import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: the nearest above this file that holds a package.json, compiled or not. */
export const projectFolder = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Where the documents are, unless somebody names another folder. */
export const seedsFolder = join(projectFolder, 'seeds');

/** Where the commands are: beside the running sources, compiled or not. */
export const commandsFolder = fileURLToPath(new URL('../commands/', import.meta.url));

/** Where the build puts the trimmed jieba dictionary. */
export const dictionaryFolder = join(projectFolder, 'dist', 'dictionary');

/** Where an index is kept from one start to the next, as other tools keep theirs; it can be deleted at any time. */
export const cacheFolder = join(projectFolder, 'node_modules', '.cache', 'ceyuan');

/** The file of settings that a self-hoster may write. */
export const settingsFile = join(projectFolder, '.env');

function findRoot(folder: string): string {
  if (folder === dirname(folder)) throw new Error('no folder above the program holds a package.json');
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
