import { slice } from '../../src/text/span.js';
import type { Bot } from './bot.js';
import { holdsAnswer } from './metrics.js';
import { assess, type QuestionOutcome } from './outcome.js';
import { mapWithProgress } from './progress.js';
import type { SetQuestion } from './sets.js';
import { type Half, halfOf } from './split.js';

/** What the bot made of a question. */
export type BotVerdict = {
  readonly half: Half;
  readonly answered: boolean;
  /** How sure it is of its first quote, from 0 to 1. */
  readonly confidence: number;
};

/** A question that the documents answer: how it went, and whether the bot says that it is answered. */
export type AskedQuestion = QuestionOutcome & BotVerdict;

/** How many questions are asked before the time is taken: new code runs slowly. */
export const WARM_UP = 50;

/** Asks the bot questions that its documents answer. */
export async function askAnswerable(bot: Bot, questions: readonly SetQuestion[]): Promise<AskedQuestion[]> {
  for (const { question } of questions.slice(0, WARM_UP)) await bot.ask(question);
  return mapWithProgress('ceyuan', questions, async (question) => {
    const { answered, confidence, ...reply } = await bot.ask(question.question);
    const { quotes } = reply;
    const ranked = quotes.length === 0 ? [] : [...quotes, ...(await bot.rank(question.question))];
    return { ...assess(question, { ...reply, ranked }), answered, confidence };
  });
}

/** What the bot made of a question that it should not answer. */
type UnanswerableVerdict = BotVerdict & {
  /** Whether its first quote holds the words of the answer all the same. */
  readonly holdsAnswer: boolean;
};

/** Asks questions that the bot cannot answer. @param without whether to take each question's document out first */
export async function askUnanswerable(
  bot: Bot,
  label: string,
  questions: readonly SetQuestion[],
  without: 'nothing' | 'its document',
): Promise<UnanswerableVerdict[]> {
  return mapWithProgress(label, questions, async ({ question, doc, answers }) => {
    const { answered, confidence, quotes } = await bot.ask(question, without === 'nothing' ? undefined : doc);
    const [first] = quotes;
    const text = first ? slice(first.section.document.text, first.span) : '';
    return { half: halfOf(doc), answered, confidence, holdsAnswer: holdsAnswer(text, answers) };
  });
}
