const VOWEL = /[aeiouy]/u;

/** From this length on an ending may be one: of shorter words it is a part. */
const LEAST = 4;

/**
 * What the forms of an English word have in common, in lower case: plurals, -ing and -ed, without a last e. It is for
 * comparing only, and tells computing from computer, as no full stemmer does.
 */
export function stem(word: string): string {
  if (word.length < LEAST) return word;
  const base = withoutVerbEnding(withoutPlural(word));
  return base.length > LEAST ? base.replace(/e$/u, '') : base;
}

/** The stems of all words of a phrase. */
export function stemPhrase(phrase: string): string {
  return phrase.split(' ').map(stem).join(' ');
}

function withoutPlural(word: string): string {
  if (/ies$/u.test(word)) return word.length > LEAST ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2);
  return /[^sui]s$/u.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  const base = /^(.{2,})(?:ing|(?<!e)ed)$/u.exec(word)?.[1];
  if (base === undefined || !VOWEL.test(base)) return word;
  if (/([^lsz])\1$/u.test(base)) return base.slice(0, -1);
  return base.length < 3 ? word : base;
}
