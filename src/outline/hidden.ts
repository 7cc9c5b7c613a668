const FENCE = /^(?:```|~~~)/u;

/** Tells which sentences of a text stand in code or in a comment that began in a sentence before. */
export class Hidden {
  private isInCode = false;
  private isInComment = false;

  /** Given the sentences one after the other. */
  covers(words: string): boolean {
    if (FENCE.test(words)) {
      this.isInCode = !this.isInCode;
      return true;
    }
    const wasInComment = this.isInComment;
    const [opens, closes] = [words.lastIndexOf('<!--'), words.lastIndexOf('-->')];
    if (opens >= 0 || closes >= 0) this.isInComment = opens > closes;
    return this.isInCode || wasInComment;
  }
}
