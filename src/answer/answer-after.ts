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
  const typed = await ask(question, taken.asks === 'else' ? { near: undefined } : {});
  if (isEnough(typed, taken, options)) return typed;
  const wholes = [];
  for (const text of taken.texts) wholes.push(await ask(text));
  return choose(typed, wholes, taken, { question, options, library });
}

/** Whether what was typed is answered by itself, in the document of the answer before where it opens as a follow-up. */
function isEnough(typed: AnswerTo, { asks }: TakenOver, options: AnswerOptions): boolean {
  const isBefore = asks === 'last' || asks === 'beside';
  return isAnswered(typed) && (asks === 'else' || (isBefore && isOfIt(typed, options)));
}

/** The first of the joined questions that is answered on what was typed, else that itself; it names nothing of another document. */
function choose(
  typed: AnswerTo,
  wholes: readonly AnswerTo[],
  { asks }: TakenOver,
  { question, options, library }: { question: string; options: AnswerOptions; library: Asking },
): AnswerTo {
  const said = ({ found: { quotes } }: AnswerTo): number =>
    library.likenessTo(question)(quotes.map(({ text, answer }) => slice(text, answer)).join(' '));
  const least = asks === 'first' ? Math.max(LEAST_SAID, said(typed)) : 0;
  const best = wholes.find((whole) => isAnswered(whole) && said(whole) >= least);
  const isElsewhere = ['first', 'beside'].includes(asks) && isAnswered(typed) && !isOfIt(typed, options);
  return best ?? (isElsewhere || typed.found.status === 'none' ? wholes[0]! : typed);
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
