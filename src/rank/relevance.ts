import type { Document } from '../corpus/types.js';
import { BM25 } from '../index/bm25.js';
import type { PassageIndex } from '../index/passage-index.js';
import type { Question } from '../question/question.js';

/** How many passages a document of middle length has. */
const MIDDLE = 8;

/** BM25 of a whole document for the words of a question. */
export function relevanceOfWords(document: Document, question: Question, index: PassageIndex): number {
  const norm = (BM25.k / 2) * (1 + index.countPassages(document) / MIDDLE);
  return question.tokens.reduce((sum, word) => {
    const count = index.countIn(document, word);
    return count === 0 ? sum : sum + (index.rarity(word) * count) / (count + norm);
  }, 0);
}
