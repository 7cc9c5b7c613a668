import { expect } from 'vitest';
import { loadSeeds } from '../../src/corpus/load.js';
import { SeedError, type SeedProblem } from '../../src/errors.js';
import { folderWith } from '../support/temp-folder.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const GOOD = '---\ntitle: 好的规划\n---\n全文。\n';

/** What is thrown where a folder is loaded. */
export async function failure(folder: string): Promise<unknown> {
  return loadSeeds(folder).then(
    () => expect.fail('the folder was loaded'),
    (error: unknown) => error,
  );
}

/** The problems with a folder that holds these files and a good one. */
export async function problemsWith(files: Files): Promise<readonly SeedProblem[]> {
  const error = await failure(folderWith({ 'good.md': GOOD, ...files }));
  expect(error).toBeInstanceOf(SeedError);
  return (error as SeedError).problems;
}
