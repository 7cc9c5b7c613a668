import type { Answer, Quote } from './answer.js';

/** A part of a question that asks for itself: one of its clauses, or what it asks of one of the plans that it names. */
export type AskedPart = { readonly name: string; readonly isAnswered: boolean };

/** Puts the answers to the parts of a question together: the first quote of each that is answered, all on one page. */
export function joinAnswers(question: string, parts: readonly { name: string; answer: Answer }[]): Answer {
  const answered = parts.filter(({ answer }) => answer.status === 'answered').map(({ answer }) => answer);
  const [first] = answered;
  return {
    ...first!,
    kind: answered.every(({ kind }) => kind === 'fact') ? 'fact' : 'passage',
    question,
    announcement: null,
    quotes: distinct(answered.flatMap(({ quotes }) => quotes.slice(0, 1))),
    parts: parts.map(({ name, answer }) => ({ name, isAnswered: answer.status === 'answered' })),
    page: 1,
    lastPage: 1,
  };
}

/** One sentence may answer both parts. */
function distinct(quotes: readonly Quote[]): Quote[] {
  const nameOf = ({ part: { section, span } }: Quote): string => `${section.document.id}@${span.start}`;
  return [...new Map(quotes.map((quote) => [nameOf(quote), quote])).values()];
}

/** Whether the answers to the parts of a question say more than one to the whole: some are found, and none is a list. */
export function isWorthJoining(answers: readonly Answer[]): boolean {
  return (
    answers.some(({ status }) => status === 'answered') &&
    !answers.some(({ status, kind }) => status === 'answered' && kind === 'list')
  );
}
