import type { Row } from '../table.js';
import { WARM_UP } from './ask.js';
import type { Bot } from './bot.js';
import { build, type Cost } from './build.js';
import { withBigrams } from './engines/bigrams.js';
import type { Peer } from './engines/engine.js';
import { defaults, withJieba } from './engines/minisearch.js';
import { type Figures, megabytes, rankingFigures } from './figures.js';
import { assess, QUOTES, type QuestionOutcome } from './outcome.js';
import { mapWithProgress } from './progress.js';
import type { SetQuestion } from './sets.js';

const PEERS: readonly Peer[] = [defaults, withJieba, withBigrams];

/** Asks search engines the questions that the bot was asked, on the same passages, one engine after the other. */
export async function comparePeers(
  bot: Bot,
  questions: readonly SetQuestion[],
  outcomes: readonly QuestionOutcome[],
): Promise<Row[]> {
  const rows = [toRow('ceyuan', outcomes, bot.index)];
  for (const peer of PEERS) rows.push(await comparePeer(peer, bot, questions));
  return rows;
}

function toRow(name: string, outcomes: readonly QuestionOutcome[], { ms, bytes }: Cost): Row {
  const cost: Figures = { 'index built in': `${ms.toFixed(0)} ms`, 'index size': megabytes(bytes) };
  return { name, figures: { ...rankingFigures(outcomes), ...cost } };
}

async function comparePeer(
  { name, open }: Peer,
  { passages, words }: Bot,
  questions: readonly SetQuestion[],
): Promise<Row> {
  const { made: engine, ms, bytes } = await build(() => open(passages, words));
  for (const { question } of questions.slice(0, WARM_UP)) engine.search(question);
  const outcomes = await mapWithProgress(name, questions, (question) => {
    const started = performance.now();
    const ranked = engine.search(question.question);
    const elapsed = performance.now() - started;
    const quotes = ranked.slice(0, QUOTES);
    return assess(question, { quotes, parts: quotes, also: quotes.map(() => []), ranked, ms: elapsed });
  });
  return toRow(name, outcomes, { ms, bytes });
}
