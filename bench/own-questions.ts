import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectFolder } from '../src/paths.js';

/** The document that the questions are on. */
export const OWN_DOCUMENT = 'beijing-ai-2023';

const Line = z.object({ id: z.string(), question: z.string(), gold: z.array(z.string()) });

/** A question with the words of the document, any of which answer it; none where it does not answer. */
export type OwnQuestion = Readonly<z.infer<typeof Line>>;

/** Reads the project's own questions on its first plan. */
export function readOwnQuestions(): OwnQuestion[] {
  const text = readFileSync(join(projectFolder, 'tests', 'questions', `${OWN_DOCUMENT}.jsonl`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
}
