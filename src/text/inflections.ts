const VOWEL = /[aeiouy]/u;

/** The shortest word that can have an ending, in letters. */
const LEAST = 4;

/** Irregular words, each with its forms; forms that also mean something else (left, led, won) would mislead. */
const IRREGULAR = new Map(
  (
    'begin began begun|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came|' +
    'deal dealt|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|fight fought|fly flew flown|' +
    'forbid forbade forbidden|get got gotten|give gave given|go went gone|grow grew grown|hear heard|hold held|keep kept|' +
    'know knew known|lend lent|lose lost|make made|mean meant|meet met|pay paid|rise risen|run ran|say said|' +
    'see seen|seek sought|sell sold|send sent|speak spoke spoken|spend spent|stand stood|strike struck|take took taken|' +
    'teach taught|tell told|think thought|withdraw withdrew withdrawn|write wrote written|child children|man men|woman women'
  )
    .split('|')
    .flatMap((line) => {
      const [base, ...forms] = line.split(' ');
      return forms.map((form) => [form, base!] as const);
    }),
);

/** The common stem of an English word's forms, to compare words: a full stemmer would not tell computing from computer. */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return stem(irregular);
  if (word.length < LEAST) return word;
  const base = withoutVerbEnding(withoutPlural(word));
  return base.length > LEAST ? base.replace(/e$/u, '') : base;
}

/** The stems of all words of a phrase. */
export function stemPhrase(phrase: string): string {
  return phrase.split(' ').map(stem).join(' ');
}

/** Endings that make a noun or an adjective of a verb. */
const DERIVES = /(?:ment|ation|ion|al|ance|ence|able)$/u;

/** The stems of the words that an English word may be made of: enrollment of enroll, approval of approve. */
export function rootsOf(word: string): string[] {
  const rest = withoutPlural(word).replace(DERIVES, '');
  return rest.length < LEAST || rest === word ? [] : [...new Set([stem(rest), stem(`${rest}e`)])];
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
