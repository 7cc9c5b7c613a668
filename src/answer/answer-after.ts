import type { TakenOver } from '../question/take-over.js';
import { slice } from '../text/span.js';
import type { Answer, AnswerOptions } from './answer.js';
import type { Library } from './library.js';

/** An answer, and the question as it was asked. */
type AnswerTo = { readonly asked: string; readonly found: Answer };

type Asking = Pick<Library, 'answer' | 'takeOver' | 'likenessTo'>;

/** Answers a question as it was typed, or with what it takes over from the one before. */
export async function answerAfter(
  { question, before }: { readonly question: string; readonly before: string | undefined },
  options: AnswerOptions,
  library: Asking,
): Promise<AnswerTo> {
  const ask = async (asked: string, more: AnswerOptions = {}): Promise<AnswerTo> => ({
    asked,
    found: await library.answer(asked, { ...options, ...more }),
  });
  const taken = before === undefined ? null : library.takeOver(question, before, options.near);
  if (taken === null) return ask(question);
  if (taken.asks === 'only') return ask(taken.texts[0]);
  if (taken.asks === 'other') return ask(taken.texts[0], { isOfOther: true });
  const typed = await ask(question, scopeOf(taken, options));
  if (isEnough(typed, taken, options)) return typed;
  return askWhole(typed, taken, ask, { question, options, library });
}

/** Where what was typed is looked for: near the answer before, in its document alone, or anywhere. */
function scopeOf({ asks }: TakenOver, { document, near }: AnswerOptions): AnswerOptions {
  if (asks === 'else') return { near: undefined };
  return asks === 'within' ? { document: document ?? near?.section.document } : {};
}

/** Whether what was typed is answered by itself, in the document of the answer before where it opens as a follow-up. */
function isEnough(typed: AnswerTo, { asks }: TakenOver, options: AnswerOptions): boolean {
  const isBefore = ['last', 'beside', 'within'].includes(asks);
  return isAnswered(typed) && (asks === 'else' || (isBefore && isOfIt(typed, options)));
}

/** The first of the joined questions that is answered on what was typed, else that itself; it names nothing of another document. */
async function askWhole(
  typed: AnswerTo,
  { asks, texts }: TakenOver,
  ask: (asked: string) => Promise<AnswerTo>,
  { question, options, library }: { question: string; options: AnswerOptions; library: Asking },
): Promise<AnswerTo> {
  const likeness = library.likenessTo(question);
  const said = ({ found: { quotes } }: AnswerTo): number =>
    likeness(quotes.map(({ text, answer }) => slice(text, answer)).join(' '));
  const least = asks === 'first' ? Math.max(LEAST_SAID, said(typed)) : 0;
  const others: AnswerTo[] = [];
  for (const text of texts) {
    const whole = await ask(text);
    if (isAnswered(whole) && said(whole) >= least) return whole;
    others.push(whole);
  }
  const isElsewhere = ['first', 'beside'].includes(asks) && isAnswered(typed) && !isOfIt(typed, options);
  return isElsewhere || typed.found.status === 'none' ? others[0]! : typed;
}

/** The least that an answer has to say of what is asked in place of something else. */
const LEAST_SAID = 0.01;

function isAnswered({ found: { status } }: AnswerTo): boolean {
  return status === 'answered';
}

/** Whether an answer is of the document of the answer before. */
function isOfIt({ found: { quotes } }: AnswerTo, { near }: AnswerOptions): boolean {
  return quotes[0]?.passage.section.document === near?.section.document;
}
