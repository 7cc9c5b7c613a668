/** Words of one kind, some as pieces of a pattern that rules out other words: 近, but not 附近. */
export type WordList = readonly string[];

/** The words as alternatives of a pattern, in their order. */
export function anyOf(words: WordList): string {
  return words.join('|');
}

/** Makes a list of words that white space parts. */
export function listOf(words: string): WordList {
  return words.trim().split(/\s+/u);
}
