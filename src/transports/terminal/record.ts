import type { Answer, Quote } from '../../answer/answer.js';

/** An answer as the command line writes it in JSON; `ms` is the time that it took. */
type AnswerRecord = {
  readonly question: string;
  readonly status: Answer['status'];
  readonly kind: Answer['kind'];
  readonly quotes: readonly object[];
  readonly ms: number;
};

/** Answers and takes the time. */
export async function timed(
  question: string,
  ask: (question: string) => Promise<Answer>,
): Promise<AnswerRecord> {
  const started = performance.now();
  const { status, kind, quotes } = await ask(question);
  const ms = performance.now() - started;
  return { question, status, kind, quotes: quotes.map(toQuoteRecord), ms: Number(ms.toFixed(3)) };
}

function toQuoteRecord({ text, answer, passage, url, highlights, also, score }: Quote): object {
  const { document, path } = passage.section;
  return {
    text,
    answer: [answer.start, answer.end],
    highlights: highlights.map(({ start, end }) => [start, end]),
    document: document.id,
    title: document.title,
    section: path,
    ...passage.span,
    url,
    also: also.map(({ id }) => id),
    score: Number((score ?? 0).toFixed(4)),
  };
}
