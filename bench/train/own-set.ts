import type { Document } from '../../src/corpus/types.js';
import type { QuestionSet } from '../eval/sets.js';
import { OWN_DOCUMENT, readOwnQuestions } from '../own-questions.js';

/** The project's own questions on its first plan: those that it answers, and those that it does not. */
export type OwnSet = { readonly answerable: QuestionSet; readonly unanswerable: readonly string[] };

/** Reads the project's own questions, asked of the documents that it comes with. */
export function readOwnSet(documents: readonly Document[]): OwnSet {
  const all = readOwnQuestions();
  const answered = all.filter(({ gold }) => gold.length > 0);
  return {
    answerable: {
      documents,
      questions: answered.map(({ id, question, gold }) => ({
        id,
        doc: OWN_DOCUMENT,
        question,
        answers: gold,
      })),
    },
    unanswerable: all.filter(({ gold }) => gold.length === 0).map(({ question }) => question),
  };
}
