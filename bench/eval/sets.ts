import { z } from 'zod';
import { checkQuestion } from '../../src/answer/check-question.js';
import { readSeed } from '../../src/corpus/seed-file.js';
import type { Document } from '../../src/corpus/types.js';
import { UsageError } from '../../src/errors.js';
import { type Line, readJsonLines, refuse } from './jsonl.js';

const DocumentLine = z.object(
  { id: z.string('"id" must be a text').min(1, '"id" is empty'), text: z.string('"text" must be a text') },
  'it is not an object; expected {"id": …, "text": …}',
);

const QuestionLine = z.object(
  {
    id: z.string('"id" must be a text'),
    doc: z.string('"doc" must be a text: the id of the document that answers'),
    question: z.string('"question" must be a text').superRefine((question, context) => {
      const reason = reasonAgainst(question);
      if (reason !== null) context.addIssue(reason);
    }),
    answers: z
      .array(z.string('an answer must be a text'), '"answers" must be a list of texts')
      .min(1, '"answers" is empty'),
  },
  'it is not an object; expected {"id": …, "doc": …, "question": …, "answers": […]}',
);

/** A question with the words, any of which answer it, and the id of the document that they stand in. */
export type SetQuestion = Readonly<z.infer<typeof QuestionLine>>;

/** A public set of documents and questions. */
export type QuestionSet = {
  readonly documents: readonly Document[];
  readonly questions: readonly SetQuestion[];
};

/** Reads a set. @throws UsageError naming the lines that cannot be used */
export function readSet(docsFile: string, questionsFile: string): QuestionSet {
  const documents = readDocuments(docsFile);
  const known = new Set(documents.map(({ id }) => id));
  const lines = readJsonLines<SetQuestion>(questionsFile, QuestionLine);
  const strays = lines.filter(({ value }) => !known.has(value.doc));
  refuse(
    questionsFile,
    strays.map(({ line, value }) => ({ line, reason: `the document ${value.doc} is not in ${docsFile}` })),
  );
  return { documents, questions: lines.map(({ value }) => value) };
}

/** Reads questions that documents do not answer. @throws UsageError naming the lines that cannot be used */
export function readOthers(file: string, documents: readonly Document[]): SetQuestion[] {
  const known = new Set(documents.map(({ id }) => id));
  const lines = readJsonLines<SetQuestion>(file, QuestionLine);
  const answered = lines.filter(({ value }) => known.has(value.doc));
  refuse(
    file,
    answered.map(({ line, value }) => ({
      line,
      reason: `the document ${value.doc} is among those that are asked; name questions of another set`,
    })),
  );
  return lines.map(({ value }) => value);
}

function readDocuments(file: string): Document[] {
  const lines = readJsonLines(file, DocumentLine);
  const read = lines.map((line) => ({ line: line.line, document: toDocument(line) }));
  const seen = new Set<string>();
  const problems = read.flatMap(({ line, document }) => {
    if (typeof document === 'string') return [{ line, reason: document }];
    const repeated = seen.has(document.id);
    seen.add(document.id);
    return repeated ? [{ line, reason: `the id ${document.id} stands on an earlier line too` }] : [];
  });
  refuse(file, problems);
  return read.flatMap(({ document }) => (typeof document === 'string' ? [] : [document]));
}

/** Reads a text as the bot reads a seed file; the sets name no titles, so that the id stands in for one. */
function toDocument({ value: { id, text } }: Line<z.infer<typeof DocumentLine>>): Document | string {
  const seed = `---\ntitle: ${JSON.stringify(id)}\n---\n${text}`;
  const read = readSeed(`${id}.txt`, Buffer.from(seed));
  return Array.isArray(read) ? read.map(({ reason }) => reason).join('; ') : read;
}

function reasonAgainst(question: string): string | null {
  try {
    checkQuestion(question);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
