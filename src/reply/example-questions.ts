import type { Library } from '../answer/library.js';
import type { Locale } from '../locale.js';
import type { ParsedDocument } from '../outline/corpus.js';

/** How somebody asks what a document has of each kind. */
type Asking = {
  readonly target: (subject: string) => string;
  readonly tasks: string;
  readonly safeguards: string;
};

const ASKING: Readonly<Record<Locale, Asking>> = {
  en: {
    target: (subject) => `How large is ${subject}?`,
    tasks: 'What are the tasks?',
    safeguards: 'What are the safeguards?',
  },
  'zh-CN': {
    target: (subject) => `${subject}是多少？`,
    tasks: '有哪些重点任务？',
    safeguards: '有哪些保障措施？',
  },
  'zh-TW': {
    target: (subject) => `${subject}是多少？`,
    tasks: '有哪些重點任務？',
    safeguards: '有哪些保障措施？',
  },
};

/** The shortest subject that says what is measured, and the longest that a question asks for, in characters. */
const MIN_SUBJECT = 4;
const MAX_SUBJECT = 16;

/** How many subjects of a document are tried. */
const MAX_SUBJECTS = 3;

/** How many documents questions are taken from. */
const MAX_DOCUMENTS = 3;

/** Questions that the documents answer: each was asked before it is offered. */
export async function exampleQuestions(
  { entries, answer }: Library,
  locale: Locale,
  most: number,
): Promise<string[]> {
  const asked = entries.slice(0, MAX_DOCUMENTS).flatMap((entry) => questionsOn(entry, ASKING[locale]));
  const found: string[] = [];
  for (const question of new Set(asked)) {
    if (found.length === most) break;
    if ((await answer(question)).status === 'answered') found.push(question);
  }
  return found;
}

function questionsOn({ outline }: ParsedDocument, asking: Asking): string[] {
  const { targets, tasks, safeguards } = outline();
  const subjects = targets
    .filter(
      ({ value, subject: { length } }) => value !== null && length >= MIN_SUBJECT && length <= MAX_SUBJECT,
    )
    .map(({ subject }) => subject);
  return [
    ...[...new Set(subjects)].slice(0, MAX_SUBJECTS).map(asking.target),
    ...(tasks.length > 0 ? [asking.tasks] : []),
    ...(safeguards.length > 0 ? [asking.safeguards] : []),
  ];
}
