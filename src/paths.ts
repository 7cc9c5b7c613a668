import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: the nearest above this file that holds a package.json, compiled or not. */
export const projectFolder = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Where the documents are, unless somebody names another folder. */
export const seedsFolder = join(projectFolder, 'seeds');

/** Where the commands are: beside the running sources, compiled or not. */
export const commandsFolder = fileURLToPath(new URL('../commands/', import.meta.url));

/** The program of the thread that reads documents to add. */
export const importWorker = fileURLToPath(new URL('../workers/import.js', import.meta.url));

/** The program of the process that answers. */
export const answerWorker = fileURLToPath(new URL('../workers/answer.js', import.meta.url));

/** Where the build unpacks the dictionaries of data/. */
export const dictionaryFolder = join(projectFolder, 'dist', 'dictionary');

/** Where the build puts what a browser loads. */
export const webFolder = join(projectFolder, 'dist', 'web');

/** Variables in which systems name the user's cache folder. */
type CacheVariables = {
  readonly XDG_CACHE_HOME?: string | undefined;
  readonly LOCALAPPDATA?: string | undefined;
};

/**
 * The program's part of the user's cache folder, where the system keeps it. A relative XDG_CACHE_HOME is passed
 * over, as its specification asks (https://specifications.freedesktop.org/basedir-spec/latest/).
 */
export function cacheFolderOf(platform: NodeJS.Platform, home: string, variables: CacheVariables): string {
  const { XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local } = variables;
  if (platform === 'win32') return join(local ?? join(home, 'AppData', 'Local'), 'ceyuan');
  if (isAbsolute(xdg)) return join(xdg, 'ceyuan');
  return join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'ceyuan');
}

/**
 * The file or folder that somebody named on the command line. npm runs a script in the project's folder and says in
 * INIT_CWD where it was called, which is where the user stands; elsewhere that variable is of another project.
 */
export function namedPath(path: string, calledFrom: string | undefined): string {
  const stands = process.cwd() === projectFolder ? calledFrom : undefined;
  return resolve(stands ?? process.cwd(), path);
}

/** The files of settings that a self-hoster may write: where the program is started, and in the project's folder. */
export const settingsFiles = [resolve('.env'), join(projectFolder, '.env')];

function findRoot(folder: string): string {
  if (folder === dirname(folder)) throw new Error('no folder above the program holds a package.json');
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
