import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createLibrary } from '../../src/answer/library.js';
import { loadSeeds } from '../../src/corpus/load.js';
import { type Corpus, readCorpus } from '../../src/outline/corpus.js';
import { dictionaryFolder, seedsFolder } from '../../src/paths.js';
import { loadWordsOf } from '../../src/question/corpus-words.js';
import type { Words } from '../../src/text/words.js';
import { bytesInUse } from '../eval/build.js';
import { readSet } from '../eval/sets.js';
import { percentile } from '../latency.js';
import { readOwnQuestions } from '../own-questions.js';
import { plainMiniSearch, toRecords } from '../subjects.js';
import type { Figures, Job } from './job.js';
import { recombine } from './recombine.js';

/** Asks a question. */
type Ask = (question: string) => unknown;

/** Makes an index, or reads it and tells how to ask it. */
type Open = (corpus: Corpus, words: Words, folder: string) => Promise<Ask | null>;

/** How many questions are asked before the clock runs. */
const WARM_UP = 60;

/** Runs one job in this process. */
async function run({ engine, step, passages, folder, set }: Job): Promise<Figures> {
  const seeds = await loadSeeds(seedsFolder);
  const given = set ? readSet(set.docs, set.questions) : null;
  const sources = readCorpus({ ...seeds, ...(given ? { documents: given.documents } : {}) });
  const entries = passages === null ? sources.entries : recombine(sources.entries, passages);
  const corpus = { entries, glossary: seeds.glossary };
  const words = loadWordsOf(corpus, dictionaryFolder);
  const before = bytesInUse();
  const started = performance.now();
  const ask = await open[engine][step](corpus, words, folder);
  const ms = performance.now() - started;
  const questions = (given?.questions ?? readOwnQuestions()).map(({ question }) => question);
  const answers = ask && (await timeAnswers(questions, ask));
  return {
    passages: entries.reduce((sum, entry) => sum + entry.passages.length, 0),
    ms,
    memory: bytesInUse() - before,
    answers,
  };
}

const open: Readonly<Record<Job['engine'], Record<Job['step'], Open>>> = {
  ceyuan: {
    build: async (corpus, words, folder) => {
      await createLibrary(corpus, words, folder);
      return null;
    },
    load: async (corpus, words, folder) => (await createLibrary(corpus, words, folder)).answer,
  },
  minisearch: {
    build: async ({ entries }, words, folder) => {
      const index = plainMiniSearch(toRecords(entries.flatMap((entry) => entry.passages)), words.forIndex);
      writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
      return null;
    },
    load: async (_, words, folder) => {
      const json = readFileSync(join(folder, 'index.json'), 'utf8');
      const index = MiniSearch.loadJSON(json, { fields: ['heading', 'text'], tokenize: words.forIndex });
      return (question) => index.search(question);
    },
  },
};

async function timeAnswers(questions: readonly string[], ask: Ask): Promise<Figures['answers']> {
  const time = async (question: string): Promise<number> => {
    const started = performance.now();
    await ask(question);
    return performance.now() - started;
  };
  const first = await time(questions[0]!);
  for (const question of questions.slice(1, WARM_UP)) await time(question);
  const times: number[] = [];
  for (const question of questions) times.push(await time(question));
  return { first, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

const job = JSON.parse(process.argv[2]!) as Job;
process.stdout.write(JSON.stringify(await run(job)));
