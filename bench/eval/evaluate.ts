import { loadSeeds } from '../../src/corpus/load.js';
import { seedsFolder } from '../../src/paths.js';
import type { Row } from '../table.js';
import { type AskedQuestion, askAnswerable } from './ask.js';
import { type Bot, openBot } from './bot.js';
import { askOthers, askPlan, askWithout, NO_OTHERS, type Unanswerable } from './false-answers.js';
import { megabytes } from './figures.js';
import type { Options } from './options.js';
import { report, type Table } from './report.js';
import { type QuestionSet, readOthers, readSet, type SetQuestion } from './sets.js';
import { sample } from './split.js';

/** Asks a set of questions and tells how it went. @throws UsageError naming the unusable lines of a file */
export async function evaluate(options: Options): Promise<Table[]> {
  const set = readSet(options.docs, options.questions);
  const questions = sample(set.questions, options.limit);
  const others = options.others.map((file) => ({
    file,
    questions: sample(readOthers(file, set.documents), options.limit),
  }));
  const plan = await loadSeeds(seedsFolder);
  const bot = await openBot({ documents: set.documents, glossary: plan.glossary }, options.index);
  const asked = await askAnswerable(bot, questions);
  const size = { title: 'The set', rows: sizeRows(set, bot, asked) };
  const ofOthers: Unanswerable[] = [];
  for (const other of others) ofOthers.push(await askOthers(bot, other.file, other.questions));
  const without = await askWithout(bot, questions);
  const peers = options.compare ? [await compare(bot, questions, asked)] : [];
  const ofPlan = await askPlan(plan, questions);
  const unanswerable = [...(ofOthers.length > 0 ? ofOthers : [NO_OTHERS]), ofPlan, ...without];
  return [size, ...report(asked, unanswerable), ...peers];
}

function sizeRows({ documents }: QuestionSet, bot: Bot, asked: readonly AskedQuestion[]): Row[] {
  const sizes = {
    documents: String(documents.length),
    passages: String(bot.passages.length),
    questions: String(asked.length),
    'of these left out of quote@k: all answers too long': String(
      asked.filter(({ right }) => right === null).length,
    ),
    'index built in': `${bot.index.ms.toFixed(0)} ms`,
    'memory of the process': megabytes(process.memoryUsage().rss),
  };
  return Object.entries(sizes).map(([name, size]) => ({ name, figures: { size } }));
}

/** Loads the engines only where they are asked for: they take memory. */
async function compare(
  bot: Bot,
  questions: readonly SetQuestion[],
  asked: readonly AskedQuestion[],
): Promise<Table> {
  const { comparePeers } = await import('./compare.js');
  return { title: 'Search engines on the same passages', rows: await comparePeers(bot, questions, asked) };
}
