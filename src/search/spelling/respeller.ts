import { once } from '../../memo.js';
import type { Reference } from '../../text/reference.js';
import { UNKNOWN, type Words } from '../../text/words.js';
import type { Term } from '../terms.js';
import { translate } from '../translate.js';
import { isStopWord } from '../vocabulary.js';
import { createEnglishSpeller } from './english.js';
import { createInitialsFinder } from './initials.js';
import { createLatinRespeller, type Respelled } from './latin.js';
import { createLexicon, type Sources } from './lexicon.js';
import { waysToRead } from './sounds.js';
import { createCorrector } from './typos.js';
import { createCutter } from './units.js';

/** Understands what is typed in pinyin, amiss or in English, by the words that the documents hold. */
export type Respeller = {
  /** Whether the documents hold the word, or what stands for it. */
  readonly knows: (word: string) => boolean;
  /** Whether a text, a title or a heading of the documents holds the very word. */
  readonly holdsAnywhere: (word: string) => boolean;
  /** The folded question with the words that were meant; as it is where nothing better is found. */
  readonly respell: (folded: string) => Respelled;
  /** Whether the documents hold what stands for an English word or phrase, of words that tell something. */
  readonly isTranslated: (english: string) => boolean;
  /** The English word or phrase of a question with the Chinese words of the documents that may stand for it. */
  readonly translate: (term: Term) => Term;
};

/** Makes a respeller of the words of a corpus. Nothing is made ready before a question needs it. */
export function createRespeller(sources: Omit<Sources, 'reference'> & { readonly words: Words }): Respeller {
  const { documents, synonyms, words } = sources;
  const { reference } = words;
  const lexicon = createLexicon({ ...sources, reference });
  const findInitials = once(() => createInitialsFinder(documents, reference, words));
  const spellEnglish = once(() => createEnglishSpeller(synonyms.latin(), reference));
  const respellLatin = once(() =>
    createLatinRespeller({
      lexicon,
      inGlossary: (text) => new Set(synonyms.latinIn(text).flatMap((phrase) => phrase.split(' '))),
      phraseOf: (initials) => findInitials()(initials),
      isEnglishWord: (word) =>
        reference.inChinese(word).some((chinese) => !readsAs(chinese, word, reference)),
      englishFor: (typed) => spellEnglish()(typed),
    }),
  );
  const correct = once(() =>
    createCorrector(lexicon, {
      cut: createCutter(lexicon, words),
      isWord: (text) => synonyms.of(text).length > 0 || isWord(text, words),
      holdsText: (text) => documents.some(({ folded }) => folded.includes(text)),
    }),
  );
  return {
    knows: lexicon.knows,
    holdsAnywhere: lexicon.holdsAnywhere,
    respell: (folded) => {
      const { text, isEnglish } = respellLatin()(folded);
      return { text: isEnglish ? text : correct()(text), isEnglish };
    },
    isTranslated: (english) =>
      !english.split(' ').some(isStopWord) && lexicon.inChinese(english).some(lexicon.holds),
    translate: (term) => translate(term, { inChinese: lexicon.inChinese, holds: lexicon.holds }, words),
  };
}

/** Whether a Chinese word is read so, or begins so: 海淀区 is no translation of haidian, which is pinyin. */
function readsAs(chinese: string, letters: string, reference: Reference): boolean {
  return waysToRead(chinese, reference).some((syllables) => syllables.join('').startsWith(letters));
}

/** jieba's tags of what its dictionary lacks, and of persons: one person is not another who sounds alike. */
const NO_WORD = /^(?:x|nr)/u;

function isWord(text: string, words: Words): boolean {
  const [first, ...more] = words.tagged(text);
  const tag = more.length === 0 && first?.tag !== UNKNOWN ? first?.tag : words.reference.rareTag(text);
  return !!tag && !NO_WORD.test(tag);
}
