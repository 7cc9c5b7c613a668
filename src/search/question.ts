import { fold } from '../text/fold.js';
import type { Words } from '../text/words.js';
import { type Expectation, readExpectation } from './expectation.js';
import type { Synonyms } from './synonyms.js';
import { isStopWord, isWeakWord, unwrap } from './vocabulary.js';

/** A word that the question is about. */
export type Term = {
  readonly word: string;
  /** Other words that may stand for it. */
  readonly synonyms: readonly string[];
  /** Whether it is too general to tell passages apart. */
  readonly weak: boolean;
  /** Whether it is a place, a person, an organisation, a title, a year or a number: nothing else may stand for it. */
  readonly insisted: boolean;
};

/** A question as the search understands it. */
export type Question = {
  readonly text: string;
  readonly folded: string;
  readonly matter: string;
  /** The words of the question for the index, wrapping and stop words left out. */
  readonly tokens: readonly string[];
  readonly terms: readonly Term[];
  readonly expects: Expectation;
};

/** jieba's parts of speech for names: persons, places, organisations, other proper nouns. */
const NAMES = /^(?:nr|ns|nt|nz)/u;

/** Reads a question in Chinese or, through the glossary, in English. */
export function readQuestion(text: string, words: Words, synonyms: Synonyms): Question {
  const folded = fold(text);
  const matter = unwrap(folded);
  const tagged = words.tagged(matter).filter(({ word }) => !isStopWord(word));
  const phrases = synonyms.latinIn(folded);
  const spelled = new Set(phrases.flatMap((phrase) => phrase.split(/[\s-]+/u)));
  const names = new Set(tagged.filter(({ word, tag }) => isInsisted(word, tag)).map(({ word }) => word));
  const single = tagged.map(({ word }) => word).filter((word) => !spelled.has(word));
  const terms = [...new Set([...phrases, ...single])].map((word) => toTerm(word, names.has(word), synonyms));
  return {
    text,
    folded,
    matter,
    tokens: [...new Set(words.forIndex(matter).filter((word) => !isStopWord(word)))],
    terms,
    expects: readExpectation(folded),
  };
}

function toTerm(word: string, insisted: boolean, synonyms: Synonyms): Term {
  return { word, synonyms: synonyms.of(word), weak: isWeakWord(word), insisted };
}

function isInsisted(word: string, tag: string): boolean {
  return NAMES.test(tag) || /\d/u.test(word);
}
