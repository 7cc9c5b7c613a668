import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../src/paths.js';
import { packFolder } from './pack.js';
import { writeDictionary } from './write-dictionary.js';

/** `npm run data`: makes the dictionaries anew and packs them into data/. */
const folder = await mkdtemp(join(tmpdir(), 'ceyuan-data-'));
try {
  await writeDictionary(folder);
  await packFolder(folder, join(projectFolder, 'data'));
} finally {
  await rm(folder, { recursive: true });
}
