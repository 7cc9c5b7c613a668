import type { Within } from '../search/passage-index.js';
import type { Question } from '../search/question.js';
import type { Hit, Search } from '../search/search.js';
import type { AnswerOptions } from './answer.js';
import { judge, type Status } from './status.js';

/** What was found to a question, best first, and whether the first answers it. */
export type Found = { readonly status: Status; readonly hits: readonly Hit[] };

/** The most passages that are found, where nobody says how many. */
const DEFAULT_MOST = 3;

/** Looks for passages in the narrowest scope that answers the question; where none does, in the widest. */
export function find(question: Question, options: AnswerOptions, search: Search): Found {
  let found: Found = { status: 'none', hits: [] };
  for (const within of scopesOf(options)) {
    const hits = search(question, options.most ?? DEFAULT_MOST, within);
    found = { status: judge(question, hits[0]), hits };
    if (found.status === 'answered') return found;
  }
  return found;
}

/** From the section of the answer before, over its document, to everything; or one document alone. */
function scopesOf({ document, near }: AnswerOptions): Within[] {
  const all: Within = ({ section }) => !document || section.document === document;
  if (!near || (document && document !== near.document)) return [all];
  return [({ section }) => section === near, ({ section }) => section.document === near.document, all];
}
