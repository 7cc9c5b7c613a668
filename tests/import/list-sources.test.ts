import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSources } from '../../src/import/list-sources.js';
import { folderWith } from '../support/temp-folder.js';

/** A folder with a document so many folders below it. */
function nested(depth: number): { folder: string; file: string } {
  const folder = folderWith({});
  const inner = join(folder, ...Array.from({ length: depth }, () => 'a'));
  mkdirSync(inner, { recursive: true });
  const file = join(inner, 'plan.txt');
  writeFileSync(file, '');
  return { folder, file };
}

describe('the documents of a folder', () => {
  it('are those of the folders in it too', async () => {
    const { folder, file } = nested(9);
    expect(await listSources(folder)).toEqual([{ name: file, isAddress: false }]);
  });

  it('are not looked for without end, where folders hold folders', async () => {
    await expect(listSources(nested(10).folder)).rejects.toThrow('10 folders deep; name it by itself');
  });
});
