import { firstFound } from '../first-found.js';
import { FORMS } from './answer-forms.js';
import { holds as holdsWord } from './coverage.js';

/** The kind of answer a question asks for; null where its words do not tell. */
export type Expectation = {
  readonly pattern: RegExp;
  /** What the answer or its headings must name. */
  readonly names: RegExp | null;
  /** Whether the answer must not repeat the question, as a number in it. */
  readonly isNew: boolean;
} | null;

/** Reads from a folded question what its answer must hold. */
export function readExpectation(folded: string): Expectation {
  return firstFound(COMPILED, ({ asks, holds, names, isNew = false }) => {
    const match = folded.match(asks);
    if (!match) return null;
    const pattern = new RegExp(holds(match), 'u');
    return { pattern, names: names ? new RegExp(names(match), 'u') : null, isNew };
  });
}

/** Compiled once, as each question is tried by all. */
const COMPILED = FORMS.map((form) => ({ ...form, asks: new RegExp(form.asks, 'u') }));

/** Whether a folded answer under its folded headings holds what the question expects, and not only by repeating it. */
export function meets(expects: Expectation, answer: string, question: string, headings = ''): boolean {
  if (expects === null) return true;
  const { pattern, names, isNew } = expects;
  if (names && !names.test(headings + answer)) return false;
  if (!isNew) return pattern.test(answer);
  const found = answer.match(new RegExp(pattern, 'gu')) ?? [];
  return found.some((words) => !holdsWord(question, words.replace(MARKS, '')));
}

/** Marks around a name, which people may leave out. */
const MARKS = /[《》“”「」『』]/gu;
