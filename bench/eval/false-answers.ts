import type { Seeds } from '../../src/corpus/load.js';
import { askUnanswerable, type BotVerdict } from './ask.js';
import { type Bot, openBot } from './bot.js';
import type { SetQuestion } from './sets.js';

/** Questions that the documents asked do not answer. */
export type Unanswerable = {
  readonly name: string;
  /** The name where there is little room. */
  readonly mark: string;
  readonly verdicts: readonly BotVerdict[];
};

/** Stands for (a) where nobody named other questions. */
export const NO_OTHERS: Unanswerable = {
  name: '(a) not measured: name the questions of another set with --others',
  mark: '(a)',
  verdicts: [],
};

/** (a) Asks questions that other documents answer. */
export async function askOthers(
  bot: Bot,
  file: string,
  questions: readonly SetQuestion[],
): Promise<Unanswerable> {
  const verdicts = await askUnanswerable(bot, `(a) ${file}`, questions, 'nothing');
  return { name: `(a) the questions of ${file}`, mark: `(a) ${file}`, verdicts };
}

/** (b, c) Asks the questions of the shipped plan alone. jieba then knows the words of the plan, not of the set. */
export async function askPlan(plan: Seeds, questions: readonly SetQuestion[]): Promise<Unanswerable> {
  const verdicts = await askUnanswerable(await openBot(plan), '(b, c) of the plan', questions, 'nothing');
  return { name: '(b, c) these questions, asked of the shipped plan alone', mark: '(b, c)', verdicts };
}

/** (d) Asks each question without its own document; quotes of others with the answer's words do not count. */
export async function askWithout(bot: Bot, questions: readonly SetQuestion[]): Promise<Unanswerable[]> {
  const verdicts = await askUnanswerable(bot, '(d) own document taken out', questions, 'its document');
  const wrong = verdicts.map((one) => (one.holdsAnswer ? { ...one, answered: false, confidence: 0 } : one));
  return [
    { name: '(d) these questions, each with its own document taken out', mark: '(d)', verdicts },
    {
      name: '(d) and the quote, of another document, does not hold the answer',
      mark: '(d) wrong',
      verdicts: wrong,
    },
  ];
}
