import { ActionableError } from '../src/errors.js';
import { benchmarkAnswers } from './answers.js';
import { benchmarkBuild } from './build.js';
import { readSet } from './eval/sets.js';
import { readOptions, USAGE } from './options.js';
import { benchmarkProcesses } from './processes.js';
import { benchmarkScale, type ScaleOptions } from './scale/scale.js';
import { openSubjects } from './subjects.js';
import { printTable } from './table.js';

async function run(scales: readonly ScaleOptions[]): Promise<void> {
  // What is wrong with the files is told here; a process that reads them later can only fail.
  for (const { set } of scales) if (set) readSet(set.docs, set.questions);
  const subjects = await openSubjects();
  printTable('One question in a new process (median of the whole process)', await benchmarkProcesses());
  printTable('One question in a running process', await benchmarkAnswers(subjects));
  printTable('Building the index', await benchmarkBuild(subjects));
  for (const scale of scales) {
    const { passages, rows } = benchmarkScale(scale);
    printTable(`Scale: ${passages} passages, after reading the saved index`, rows);
  }
}

try {
  const scales = readOptions(process.argv.slice(2));
  if (scales === null) process.stdout.write(`${USAGE}\n`);
  else await run(scales);
} catch (error) {
  if (!(error instanceof ActionableError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
