import { type ScoredField, saturate } from './bm25.js';

/**
 * Adds up what each passage scores for a question. One serves all questions to an index, as clearing it is quicker
 * than making it anew.
 */
export class Scores {
  private readonly sums: Float32Array;
  private readonly matched: Uint16Array;
  /** The last word that was counted for each passage, so that a word in two fields counts once. */
  private readonly last: Uint32Array;

  constructor(private readonly size: number) {
    this.sums = new Float32Array(size);
    this.matched = new Uint16Array(size);
    this.last = new Uint32Array(size);
  }

  clear(): void {
    this.sums.fill(0);
    this.matched.fill(0);
    this.last.fill(0);
  }

  /** Adds what some words score together. */
  add(passage: number, score: number, words: number): void {
    this.sums[passage]! += score;
    this.matched[passage]! += words;
  }

  /** Adds what one word scores wherever it stands, as MiniSearch does. */
  addWord(word: number, fields: readonly ScoredField[]): void {
    for (const field of fields) this.addField(word, field);
  }

  private addField(word: number, { postings, weights, norms, once }: ScoredField): void {
    const { sums, matched, last } = this;
    const { passages, counts } = postings;
    const end = postings.starts[word + 1]!;
    const weight = weights[word]!;
    for (let at = postings.starts[word]!; at < end; at += 1) {
      const passage = passages[at]!;
      const count = counts[at]!;
      sums[passage]! += weight * (count === 1 ? once[passage]! : saturate(count, norms[passage]!));
      if (last[passage] === word + 1) continue;
      last[passage] = word + 1;
      matched[passage]! += 1;
    }
  }

  /** The passages with the highest scores, best first; of equals the earlier one. */
  best(limit: number, accepts: (passage: number) => boolean): Scored[] {
    const best: Scored[] = [];
    let least = limit > 0 ? 0 : Number.POSITIVE_INFINITY;
    for (let passage = 0; passage < this.size; passage += 1) {
      // MiniSearch too counts a passage that holds two words of a question twice.
      const score = this.sums[passage]! * this.matched[passage]!;
      if (score <= least || !accepts(passage)) continue;
      insert(best, { passage, score });
      if (best.length > limit) best.pop();
      if (best.length === limit) least = best[limit - 1]!.score;
    }
    return best;
  }
}

/** A passage, by its number, with its score. */
export type Scored = { readonly passage: number; readonly score: number };

/** Keeps the list sorted, highest score first. */
function insert(best: Scored[], scored: Scored): void {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (best[middle]!.score < scored.score) high = middle;
    else low = middle + 1;
  }
  best.splice(low, 0, scored);
}
