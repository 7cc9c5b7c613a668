import { benchmarkAnswers } from './answers.js';
import { benchmarkBuild } from './build.js';
import { benchmarkChecks } from './checks.js';
import { readSet } from './eval/sets.js';
import { readOptions } from './options.js';
import { benchmarkProcesses } from './processes.js';
import { benchmarkScale, type ScaleOptions } from './scale/scale.js';
import { openSubjects } from './subjects.js';
import { printTable } from './table.js';
import { runTool } from './tool.js';
import { findWorst } from './worst.js';

async function run(scales: readonly ScaleOptions[]): Promise<void> {
  // What is wrong with the files is told here; a process that reads them later can only fail.
  for (const { set } of scales) if (set) readSet(set.docs, set.questions);
  const subjects = await openSubjects();
  printTable('One question in a new process (median of the whole process)', await benchmarkProcesses());
  printTable('One question in a running process', await benchmarkAnswers(subjects));
  printTable('Building the index', await benchmarkBuild(subjects));
  printTable('A claim on 100 plans in a running process', await benchmarkChecks());
  printTable('The questions of 300 characters that take longest', await findWorst(subjects));
  for (const scale of scales) {
    const { passages, rows } = benchmarkScale(scale);
    printTable(`Scale: ${passages} passages, after reading the saved index`, rows);
  }
}

await runTool(readOptions, run);
