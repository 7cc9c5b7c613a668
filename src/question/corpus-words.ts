import type { Document } from '../corpus/types.js';
import type { Corpus } from '../outline/corpus.js';
import { loadWords, type Words } from '../text/words.js';
import { chineseWords } from './synonyms.js';

/** A short name between marks (《实施方案》, “创新”): long ones are found by the words inside them. */
const NAME = /[《“「『]([\p{Script=Han}A-Za-z0-9+]{2,8})[》”」』]/gu;

/** Loads jieba, once a process, with the words of a corpus. @throws ActionableError when it or its dictionary was not built */
export function loadWordsOf(corpus: Corpus, dictionary: string): Words {
  return loadWords(dictionary, userWords(corpus));
}

/** The words that jieba is to know besides its own: the glossary's, and the names that the documents set off. */
export function userWords({ entries, glossary }: Corpus): Set<string> {
  return new Set([...chineseWords(glossary), ...entries.flatMap(({ document }) => namesSetOff(document))]);
}

/** The names that a document sets off. */
export function namesSetOff({ folded }: Document): string[] {
  return Array.from(folded.matchAll(NAME), ([, name]) => name!);
}
