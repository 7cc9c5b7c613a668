/** In how many passages each word of the corpus stands; 0 for a word of headings and titles alone. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of fields as they are indexed. */
export class WordCounter {
  readonly counts = new Map<string, number>();

  /** Counts each different word once. */
  add(words: readonly string[]): void {
    for (const word of new Set(words)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** Keeps the words without counting them. */
  note(words: readonly string[]): void {
    for (const word of words) if (!this.counts.has(word)) this.counts.set(word, 0);
  }
}
