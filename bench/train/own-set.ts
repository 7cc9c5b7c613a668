import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Document } from '../../src/corpus/types.js';
import { projectFolder } from '../../src/paths.js';
import type { QuestionSet } from '../eval/sets.js';

const FILE = join(projectFolder, 'tests', 'questions', 'beijing-ai-2023.jsonl');

const Line = z.object({ id: z.string(), question: z.string(), gold: z.array(z.string()) });

/** The project's own questions on its first plan: those that it answers, and those that it does not. */
export type OwnSet = { readonly answerable: QuestionSet; readonly unanswerable: readonly string[] };

/** Reads the project's own questions, asked of the documents that it comes with. */
export function readOwnSet(documents: readonly Document[]): OwnSet {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  const all = lines.map((line) => Line.parse(JSON.parse(line)));
  const answered = all.filter(({ gold }) => gold.length > 0);
  return {
    answerable: {
      documents,
      questions: answered.map(({ id, question, gold }) => ({
        id,
        doc: documents[0]!.id,
        question,
        answers: gold,
      })),
    },
    unanswerable: all.filter(({ gold }) => gold.length === 0).map(({ question }) => question),
  };
}
