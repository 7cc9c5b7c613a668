import { basename } from 'node:path';
import type { Library } from '../../src/answer/library.js';
import { readEnv } from '../../src/env.js';
import { openLibrary } from '../../src/open-library.js';
import { readJsonLines } from '../eval/jsonl.js';
import { printTable, type Row } from '../table.js';
import { runTool } from '../tool.js';
import { readOptions } from './options.js';
import { judgeAnswer, LabelledQuestion, type Outcome, score } from './score.js';

await runTool(readOptions, async ({ seeds, questions: files }) => {
  const library = await openLibrary(readEnv(process.env), seeds);
  const rows: Row[] = [];
  for (const file of files) rows.push(toRow(basename(file), await askAll(file, library)));
  printTable(`Questions on ${library.entries.length} documents`, rows);
});

async function askAll(file: string, library: Library): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { value } of readJsonLines(file, LabelledQuestion))
    outcomes.push(judgeAnswer(value, await library.answer(value.question, { size: 3 })));
  return outcomes;
}

function toRow(name: string, outcomes: readonly Outcome[]): Row {
  const { answerable, right, answered, wrong, unanswerable, falselyAnswered } = score(outcomes);
  return {
    name,
    figures: {
      right: `${right} of ${answerable}`,
      answered: String(answered),
      'of these wrong': `${wrong} (${((100 * wrong) / Math.max(1, answered)).toFixed(1)} %)`,
      'answered though no document says it': `${falselyAnswered} of ${unanswerable}`,
    },
  };
}
