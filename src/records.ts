import type { Answer, Quote } from './answer/answer.js';
import { headed } from './corpus/sections.js';
import type { ParsedDocument } from './outline/corpus.js';
import type { AnswerRecord, DocumentRecord, Place, QuoteRecord } from './public.js';
import { type Span, slice } from './text/span.js';

/** Answers and takes the time. */
export async function timed(
  question: string,
  ask: (question: string) => Promise<Answer>,
): Promise<AnswerRecord> {
  const started = performance.now();
  const { status, kind, quotes, parts } = await ask(question);
  const ms = performance.now() - started;
  return {
    question,
    status,
    kind,
    quotes: quotes.map(toQuoteRecord),
    ...(parts.length === 0
      ? {}
      : { parts: parts.map(({ name, isAnswered }) => ({ question: name, answered: isAnswered })) }),
    ms: Number(ms.toFixed(3)),
  };
}

/** A quote in the shape of the public interface. */
export function toQuoteRecord(quote: Quote): QuoteRecord {
  const { text, answer, header, passage, url, highlights, also, score } = quote;
  const { document, path } = passage.section;
  const name = nameBeside(quote);
  return {
    text,
    answer: [answer.start, answer.end],
    ...(name === '' ? {} : { name }),
    ...(header === null ? {} : { header }),
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

/** The document's own name for an item, where the answering part lacks it: a number of ours is none. */
function nameBeside({ labels: { name }, text, answer, passage }: Quote): string {
  const isOwn = passage.section.document.text.includes(name);
  return isOwn && !slice(text, answer).includes(name) ? name : '';
}

/** What was found in a document, in the shape of the public interface. */
export function toDocumentRecord({ document, sections, passages, outline }: ParsedDocument): DocumentRecord {
  const { targets, tasks, safeguards, stated, warnings } = outline();
  const { id, title, url, publisher, date, type, text } = document;
  const place = ({ start, end }: Span): Place => ({ start, end, text: text.slice(start, end) });
  return {
    document: id,
    title,
    url,
    publisher,
    date,
    type,
    sections: headed(sections).length,
    passages: passages.length,
    targets: targets.map(({ subject, comparator, value, to, unit, deadline, span }) => ({
      subject,
      comparator,
      value,
      ...(to === null ? {} : { to }),
      unit,
      deadline,
      ...place(span),
    })),
    tasks: tasks.map(({ number, direction, span }) => ({ number, direction, ...place(span) })),
    safeguards: safeguards.map(({ name, span }) => ({ name, ...place(span) })),
    stated: stated.counts,
    warnings,
  };
}
