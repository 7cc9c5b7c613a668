import { readFileSync } from 'node:fs';

/** The ways in which people ask, and questions that the plan does not answer. */
export type Kind =
  | 'plain'
  | 'chatty'
  | 'traditional'
  | 'form'
  | 'pinyin'
  | 'initials'
  | 'typo'
  | 'english'
  | 'synonym'
  | 'unanswerable';

/** A question on the real plan; any of the gold words in a quote makes it right, and none can where there is none. */
export type Asked = {
  readonly id: string;
  readonly kind: Kind;
  readonly question: string;
  readonly gold: readonly string[];
};

/** All questions on the real plan. */
export function readQuestions(): Asked[] {
  const file = new URL('../questions/beijing-ai-2023.jsonl', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Asked);
}
