import { basename } from 'node:path';
import { createLibrary, type Library } from '../../src/answer/library.js';
import { loadSeeds } from '../../src/corpus/load.js';
import { readCorpus } from '../../src/outline/corpus.js';
import { dictionaryFolder, seedsFolder } from '../../src/paths.js';
import { loadWordsOf } from '../../src/question/corpus-words.js';
import { readJsonLines } from '../eval/jsonl.js';
import { printTable, type Row } from '../table.js';
import { runTool } from '../tool.js';
import { readOptions } from './options.js';
import { judgeAnswer, LabelledQuestion, type Outcome, score } from './score.js';

await runTool(readOptions, async ({ seeds, questions: files }) => {
  const corpus = readCorpus(await loadSeeds(seeds, seedsFolder));
  const library = await createLibrary(corpus, loadWordsOf(corpus, dictionaryFolder));
  const rows: Row[] = [];
  for (const file of files) rows.push(toRow(basename(file), await askAll(file, library)));
  printTable(`Questions on ${corpus.entries.length} documents`, rows);
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
