import { benchmarkAnswers } from './answers.js';
import { benchmarkBuild } from './build.js';
import { benchmarkProcesses } from './processes.js';
import { openSubjects } from './subjects.js';
import { printTable } from './table.js';

const subjects = await openSubjects();
printTable('One question in a new process (median of the whole process)', await benchmarkProcesses());
printTable('One question in a running process', await benchmarkAnswers(subjects));
printTable('Building the index', await benchmarkBuild(subjects));
