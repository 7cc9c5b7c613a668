import { basename, join } from 'node:path';
import { SIGNS } from '../../src/answer/confidence.js';
import { loadSeeds } from '../../src/corpus/load.js';
import { seedsFolder } from '../../src/paths.js';
import { FEATURES } from '../../src/rank/features.js';
import { readSet } from '../eval/sets.js';
import { printTable, type Row } from '../table.js';
import { calibrate } from './calibrate.js';
import { crossValidate } from './cross-validate.js';
import { type Example, readExamples } from './examples.js';
import type { Options } from './options.js';
import { readOwnSet } from './own-set.js';
import { trainWeights } from './train-weights.js';
import { writeWeights } from './write-weights.js';

/** Trains weights, and prints how good they are. */
export async function train({ set, ablate, confidence, write }: Options): Promise<void> {
  const { documents, glossary } = await loadSeeds(seedsFolder);
  const own = readOwnSet(documents);
  const sets = set.map((folder) => readSet(join(folder, 'docs.jsonl'), join(folder, 'questions.jsonl')));
  if (confidence) {
    const weights = await calibrate(sets, own, glossary);
    const rows = SIGNS.map(({ name }, at) => ({ name, figures: { weight: weights[at]!.toFixed(2) } }));
    printTable('Signs that a first quote answers', rows);
    if (write) writeWeights('src/answer/confidence.ts', SIGNS, weights);
  } else {
    const examples: Example[][] = [];
    for (const one of [...sets, own.answerable]) examples.push(await readExamples(one, glossary, FEATURES));
    rank(examples, [...set.map((folder) => basename(folder)), 'own'], { ablate, write });
  }
}

function rank(
  sets: readonly (readonly Example[])[],
  names: readonly string[],
  { ablate, write }: Pick<Options, 'ablate' | 'write'>,
): void {
  const rows = [rowOf('all features', sets, names, () => true)];
  if (ablate) for (const { name } of FEATURES) rows.push(without(name, sets, names));
  printTable('First parts that answer, to questions not trained on (five folds), per cent', rows);
  if (write)
    writeWeights(
      'src/rank/features.ts',
      FEATURES,
      trainWeights(sets.flat(), FEATURES.length, () => true),
    );
}

function without(name: string, sets: readonly (readonly Example[])[], names: readonly string[]): Row {
  return rowOf(`without ${name}`, sets, names, (at) => FEATURES[at]!.name !== name);
}

function rowOf(
  name: string,
  sets: readonly (readonly Example[])[],
  names: readonly string[],
  kept: (feature: number) => boolean,
): Row {
  const qualities = crossValidate(sets, FEATURES.length, kept);
  const figures = qualities.flatMap(({ brief, document }, at) => [
    [`${names[at]} brief@1`, brief.toFixed(1)],
    [`${names[at]} doc@1`, document.toFixed(1)],
  ]);
  return { name, figures: Object.fromEntries(figures) };
}
