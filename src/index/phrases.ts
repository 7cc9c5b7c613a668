import type { Passage } from '../corpus/types.js';
import { addCounts } from '../grouped.js';
import { once } from '../memo.js';
import { numbersIn } from '../question/number-forms.js';
import { slice } from '../text/span.js';
import type { Words } from '../text/words.js';

/** What spelling knows of a corpus besides its words: plain data, saved with the index. */
export type PhraseTable = {
  /** How often each phrase occurs: a long word, or words in a row. */
  readonly counts: () => ReadonlyMap<string, number>;
  /** Its numbers, each alone and with the next character: 3000亿, 3000亿元. */
  readonly numbers: () => ReadonlySet<string>;
};

/** A word that can be part of a phrase: two characters or more. */
const PART = /^\p{Script=Han}{2,}$/u;

/** The shortest and the longest phrase, in characters. */
const [SHORTEST, LONGEST] = [4, 8];

/** The most phrases to keep; beyond, those seen once so far are dropped (Manku and Motwani, 2002). */
const MOST = 300_000;

/** Collects the phrases of passages, each kind when it is first asked for. */
export function readPhrases(passages: readonly Passage[], words: Words): PhraseTable {
  const texts = passages.map(({ section, span }) => slice(section.document.folded, span));
  return {
    counts: once(() => countPhrases(texts, words)),
    numbers: once(() => new Set(texts.flatMap(numbersIn))),
  };
}

function countPhrases(texts: readonly string[], words: Words): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    addCounts(counts, phrasesIn(text, words));
    if (counts.size <= MOST) continue;
    for (const [phrase, count] of counts) if (count === 1) counts.delete(phrase);
  }
  return counts;
}

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
