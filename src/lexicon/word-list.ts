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

/** Makes rows of words that white space parts, with a bar between the rows. */
export function rowsOf(rows: string): readonly WordList[] {
  return rows.split('|').map(listOf);
}

/** Makes a table of words, each with others that it may stand for, from rows that begin with it. */
export function tableOf(rows: string): ReadonlyMap<string, WordList> {
  return new Map(rowsOf(rows).map(([word = '', ...others]) => [word, others]));
}

/** Makes a test whether a text consists of such words and marks; a pattern would try every way to part 经已经. */
export function madeOf(words: WordList): (text: string) => boolean {
  const known = new Set(words);
  const longest = words.reduce((most, { length }) => Math.max(most, length), 1);
  const reachedFrom = (text: string, at: number): number[] => {
    const ends = /[\p{L}\p{N}]/u.test(text[at]!) ? [] : [at + 1];
    for (let end = at + 1; end <= Math.min(text.length, at + longest); end += 1)
      if (known.has(text.slice(at, end))) ends.push(end);
    return ends;
  };
  return (text) => {
    const reached = new Set([0]);
    for (let at = 0; at < text.length; at += 1)
      if (reached.has(at)) for (const end of reachedFrom(text, at)) reached.add(end);
    return reached.has(text.length);
  };
}
