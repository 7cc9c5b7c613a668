import type { Passage } from '../corpus/types.js';
import { slice } from '../text/span.js';
import type { Words } from '../text/words.js';

/** How often long words, and rows of words, stand in a corpus. */
export type PhraseCounts = ReadonlyMap<string, number>;

/** A word that tells something; a lone character does not. */
const PART = /^\p{Script=Han}{2,}$/u;

/** The shortest and the longest phrase, in characters. */
const [SHORTEST, LONGEST] = [4, 8];

/** More phrases than these are not kept: those that stood there once so far are dropped (Manku and Motwani, 2002). */
const MOST = 300_000;

/** Counts the phrases of passages. */
export function countPhrases(passages: readonly Passage[], words: Words): PhraseCounts {
  const counts = new Map<string, number>();
  for (const { section, span } of passages) {
    for (const phrase of phrasesIn(slice(section.document.folded, span), words))
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    if (counts.size > MOST) dropSingle(counts);
  }
  return counts;
}

function dropSingle(counts: Map<string, number>): void {
  for (const [phrase, count] of counts) if (count === 1) counts.delete(phrase);
}

/** The rows of words in a folded text, each in one piece. */
function phrasesIn(folded: string, words: Words): string[] {
  const phrases: string[] = [];
  let [row, end]: [string[], number] = [[], 0];
  for (const { word } of words.tagged(folded)) {
    const start = folded.indexOf(word, end);
    row = PART.test(word) ? [...(start === end ? row : []), word] : [];
    end = start + word.length;
    const endings = row.map((_, first) => row.slice(first).join(''));
    phrases.push(...endings.filter(({ length }) => length >= SHORTEST && length <= LONGEST));
    if (row.length === LONGEST / 2) row.shift();
  }
  return phrases;
}
