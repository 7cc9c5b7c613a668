import { overlaps, type Span } from '../text/span.js';
import type { Answer, Quote } from './answer.js';

/** A part of a question that can be asked by itself: one of its clauses, or what it asks of one of the plans that it names. */
export type AskedPart = { readonly name: string; readonly isAnswered: boolean };

/** Puts the answers to the parts of a question together: the first quote of each that is answered, or its short list, all on one page. */
export function joinAnswers(question: string, parts: readonly { name: string; answer: Answer }[]): Answer {
  const answered = parts.filter(({ answer }) => answer.status === 'answered').map(({ answer }) => answer);
  const [first] = answered;
  return {
    ...first!,
    kind: answered.every(({ kind }) => kind === 'fact') ? 'fact' : 'passage',
    question,
    announcement: null,
    quotes: distinct(answered.flatMap(({ kind, quotes }) => (kind === 'list' ? quotes : quotes.slice(0, 1)))),
    parts: parts.map(({ name, answer }) => ({ name, isAnswered: answer.status === 'answered' })),
    page: 1,
    lastPage: 1,
  };
}

/** One sentence may answer several parts. */
function distinct(quotes: readonly Quote[]): Quote[] {
  const found = new Map<string, Quote>();
  for (const quote of quotes) {
    const { section, span } = quote.part;
    const name = `${section.document.id}@${span.start}`;
    const before = found.get(name);
    const others = before?.passage.id === quote.passage.id ? before.highlights : [];
    found.set(name, { ...quote, highlights: union(others, quote.highlights) });
  }
  return [...found.values()];
}

/** Those of both, in order, none overlapping an earlier one. */
function union(some: readonly Span[], others: readonly Span[]): Span[] {
  const all = [...some, ...others].sort((a, b) => a.start - b.start);
  return all.filter((span, at) => !all.slice(0, at).some((earlier) => overlaps(earlier, span)));
}

/** The longest list that stands beside other answers. */
const MAX_LIST = 3;

/** Whether the parts of a question are worth answering one by one: some are answered, and none by a long list. */
export function isWorthJoining(answers: readonly Answer[]): boolean {
  return (
    answers.some(({ status }) => status === 'answered') &&
    !answers.some(
      ({ status, kind, quotes }) => status === 'answered' && kind === 'list' && quotes.length > MAX_LIST,
    )
  );
}
