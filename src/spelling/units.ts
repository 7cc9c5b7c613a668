import { isStopWord } from '../question/filler.js';
import type { Reference } from '../text/reference.js';
import { NAME, UNKNOWN, type Words } from '../text/words.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * What a word of a question is to the documents. `known`: they hold it, or what stands for it. `asking`: it only
 * asks. `name`: a proper name or a figure, which is never corrected. `real`: a Chinese word that they lack. `odd`: no word that jieba knows.
 */
export type UnitKind = 'known' | 'asking' | 'name' | 'real' | 'odd';

/** A word of a question with its place: a half-open range of the folded question. */
export type Unit = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: UnitKind;
};

/** jieba's parts of speech for figures and times, and for Latin letters. */
const NO_WORD = /^(?:m|t|eng)/u;

const HAN = /^\p{Script=Han}+$/u;

/** Makes a cutter of questions into units. */
export function createCutter(vocabulary: Vocabulary, words: Words): (folded: string) => Unit[] {
  const kindOf = (word: string, tag: string): UnitKind => {
    if (isStopWord(word)) return 'asking';
    if (vocabulary.knows(word)) return 'known';
    if (!HAN.test(word) || NAME.test(tag) || NO_WORD.test(tag)) return 'name';
    if (word.length > 1 && tag !== UNKNOWN) return 'real';
    return word.length > 1 ? kindOfRare(word, vocabulary, words.reference) : 'odd';
  };
  return (folded) => {
    let at = 0;
    return words.tagged(folded).map(({ word, tag }) => {
      const start = folded.indexOf(word, at);
      at = start + word.length;
      return { text: word, start, end: at, kind: kindOf(word, tag) };
    });
  };
}

function kindOfRare(word: string, vocabulary: Vocabulary, reference: Reference): UnitKind {
  if (holdsInside(word, vocabulary)) return 'known';
  const tag = reference.rareTag(word);
  if (tag === null) return 'odd';
  // Only its being a name tells that it was not typed amiss: 数句 is a figure to jieba.
  return NAME.test(tag) ? 'name' : 'real';
}

/** jieba may have joined a word that it does not know with the character before or after. */
function holdsInside(word: string, { holds }: Vocabulary): boolean {
  return word.length > 3 && (holds(word.slice(1)) || holds(word.slice(0, -1)));
}
