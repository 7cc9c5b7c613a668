/** Words of one kind. Some are pieces of a pattern that says where the word is another: 近, but not 附近. */
export type WordList = readonly string[];

/** The words as alternatives of a pattern, in their order: a word that ends in another stands before it. */
export function anyOf(words: WordList): string {
  return words.join('|');
}

/** A list of words that are parted by white space. */
export function listOf(words: string): WordList {
  return words.trim().split(/\s+/u);
}
