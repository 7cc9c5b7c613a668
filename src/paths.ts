import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: the nearest one above this file with a package.json. */
export const projectFolder = findRoot(dirname(fileURLToPath(import.meta.url)));

export const seedsFolder = join(projectFolder, 'seeds');

export const commandsFolder = fileURLToPath(new URL('../commands/', import.meta.url));

export const importWorker = fileURLToPath(new URL('../workers/import.js', import.meta.url));

export const answerWorker = fileURLToPath(new URL('../workers/answer.js', import.meta.url));

export const dictionaryFolder = join(projectFolder, 'dist', 'dictionary');

export const webFolder = join(projectFolder, 'dist', 'web');

type CacheVariables = Partial<Record<'XDG_CACHE_HOME' | 'LOCALAPPDATA', string | undefined>>;

/** Our cache folder; a relative XDG_CACHE_HOME is ignored, as https://specifications.freedesktop.org/basedir-spec asks. */
export function cacheFolderOf(platform: NodeJS.Platform, home: string, variables: CacheVariables): string {
  const { XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local } = variables;
  if (platform === 'win32') return join(local ?? join(home, 'AppData', 'Local'), 'ceyuan');
  if (isAbsolute(xdg)) return join(xdg, 'ceyuan');
  return join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'ceyuan');
}

/** Resolves a path from where the user called npm, as INIT_CWD says; elsewhere that belongs to another project. */
export function namedPath(path: string, calledFrom: string | undefined): string {
  const stands = process.cwd() === projectFolder ? calledFrom : undefined;
  return resolve(stands ?? process.cwd(), path);
}

/** What the environment says of folders. */
export type FolderSettings = {
  readonly seedsFolder: string | undefined;
  readonly calledFrom: string | undefined;
};

/** The folder of documents: named, from the environment, or the project's own. */
export function seedsFolderOf(env: FolderSettings, named?: string): string {
  return named === undefined ? (env.seedsFolder ?? seedsFolder) : namedPath(named, env.calledFrom);
}

/** The files of settings: where the program is started, and in the project's folder. */
export const settingsFiles = [resolve('.env'), join(projectFolder, '.env')];

function findRoot(folder: string): string {
  if (folder === dirname(folder)) throw new Error('no folder above the program holds a package.json');
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
