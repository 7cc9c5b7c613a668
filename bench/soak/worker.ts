import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../../src/paths.js';
import { readHeld } from './held.js';
import { fileOf } from './workers.js';

/** Writes what this process holds to its file, whole. */
function tellHeld(): void {
  const file = fileOf(process.env.SOAK_FOLDER!, process.pid);
  writeFileSync(`${file}.draft`, JSON.stringify(readHeld()));
  renameSync(`${file}.draft`, file);
}

// The worker of the program, which tells what it holds at the start and whenever it is asked.
process.on('SIGUSR2', tellHeld);
tellHeld();
await import(pathToFileURL(join(projectFolder, 'dist/workers/answer.js')).href);
