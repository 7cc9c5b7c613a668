import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { loadSeeds } from '../../src/corpus/load.js';
import { indexCorpus } from '../../src/index/open-search/build.js';
import { connect, FOR_INDEXING, withEngine } from '../../src/index/open-search/connection.js';
import { Surveyor } from '../../src/index/open-search/survey.js';
import { readCorpus } from '../../src/outline/corpus.js';
import { dictionaryFolder, projectFolder, seedsFolder } from '../../src/paths.js';
import { loadWords } from '../../src/text/words.js';
import { readSet } from '../eval/sets.js';
import { recombined } from '../scale/recombine.js';
import { milliseconds, printTable } from '../table.js';
import { runTool } from '../tool.js';
import { filed } from './index-entries.js';
import { type EngineOptions, readEngineOptions } from './options.js';
import type { ReplicaFigures, ReplicaJob } from './replica.js';

async function run(options: EngineOptions): Promise<void> {
  const sets = options.docs.map((docs, at) => readSet(docs, options.questions[at]!));
  const { glossary, aliases } = await loadSeeds(seedsFolder);
  const { entries } = readCorpus({ documents: sets.flatMap(({ documents }) => documents), glossary });
  const surveyor = new Surveyor({ glossary, aliases });
  for (const { document } of recombined(entries, options.passages)) surveyor.add(document);
  const survey = surveyor.survey();
  const started = performance.now();
  const { passages } = await withEngine(options.to, async () => {
    const client = connect(options.to, FOR_INDEXING);
    const documents = filed(recombined(entries, options.passages));
    const tell = (done: number) => process.stderr.write(`${done} documents\n`);
    return indexCorpus(client, options.to.name, {
      survey,
      documents,
      words: loadWords(dictionaryFolder, survey.taught),
      tell,
    });
  });
  const seconds = (performance.now() - started) / 1000;
  const questions = sets.flatMap((set) => set.questions.map(({ question }) => question));
  const { opened, first, p50, p99, rss, heap } = askReplica({ address: options.to, questions });
  const figures = {
    build: `${seconds.toFixed(0)} s`,
    open: `${(opened / 1000).toFixed(2)} s`,
    'first answer': milliseconds(first),
    ...{ p50: milliseconds(p50), p99: milliseconds(p99) },
    ...{ heap: `${(heap / 1e6).toFixed(0)} MB`, resident: `${(rss / 1e6).toFixed(0)} MB` },
  };
  printTable(`${passages} passages in OpenSearch, ${questions.length} questions`, [
    { name: 'one replica', figures },
  ]);
}

/** In a process of its own, so that its memory is its own. */
function askReplica(job: ReplicaJob): ReplicaFigures {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'dist/tools/replica.js')],
    { cwd: projectFolder, encoding: 'utf8', input: JSON.stringify(job) },
  );
  if (status !== 0) throw new Error(`The replica failed: ${stderr}`);
  return JSON.parse(stdout) as ReplicaFigures;
}

await runTool(readEngineOptions, run);
