import { z } from 'zod';
import type { Answer } from '../../src/answer/answer.js';
import { slice } from '../../src/text/span.js';

/** A question, and what has to be shown of which document for it. */
export const LabelledQuestion = z.object({
  doc: z.string('it has no "doc"'),
  question: z.string('it has no "question"'),
  gold: z.array(z.string(), 'it has no "gold"'),
});

/** A question of the file. */
export type LabelledQuestion = Readonly<z.infer<typeof LabelledQuestion>>;

/** What came of a question: `isRight` where the documents answer it and what is shown says so. */
export type Outcome = {
  readonly isAnswerable: boolean;
  readonly isRight: boolean;
  readonly isAnswered: boolean;
};

/** Judges an answer by what is shown first: the answering part of the first quote, or those of all items of a list. */
export function judgeAnswer(
  { doc, gold }: LabelledQuestion,
  { status, kind, quotes }: Pick<Answer, 'status' | 'kind' | 'quotes'>,
): Outcome {
  const shown = kind === 'list' ? quotes : quotes.slice(0, 1);
  const words = bare(shown.map(({ text, answer }) => slice(text, answer)).join(''));
  const isOfDocument = shown.some(({ passage }) => passage.section.document.id === doc);
  const isAnswerable = gold.length > 0;
  return {
    isAnswerable,
    isRight: isAnswerable && isOfDocument && gold.every((one) => words.includes(bare(one))),
    isAnswered: status === 'answered',
  };
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** How many questions came out how. */
export type Score = {
  readonly answerable: number;
  readonly right: number;
  /** Called answered, and of these those that show something else. */
  readonly answered: number;
  readonly wrong: number;
  readonly unanswerable: number;
  readonly falselyAnswered: number;
};

/** Counts the outcomes. */
export function score(outcomes: readonly Outcome[]): Score {
  const count = (counts: (one: Outcome) => boolean): number => outcomes.filter(counts).length;
  return {
    answerable: count(({ isAnswerable }) => isAnswerable),
    right: count(({ isRight }) => isRight),
    answered: count(({ isAnswerable, isAnswered }) => isAnswerable && isAnswered),
    wrong: count(({ isAnswerable, isAnswered, isRight }) => isAnswerable && isAnswered && !isRight),
    unanswerable: count(({ isAnswerable }) => !isAnswerable),
    falselyAnswered: count(({ isAnswerable, isAnswered }) => !isAnswerable && isAnswered),
  };
}
