import { once } from '../memo.js';
import { isStopWord } from '../question/filler.js';
import type { Respeller } from '../question/respeller.js';
import { UNKNOWN, type Words } from '../text/words.js';
import { createEnglishSpeller } from './english.js';
import { createInitialsFinder } from './initials.js';
import { createLatinRespeller } from './latin.js';
import { waysToRead } from './sounds.js';
import { createTokeniser } from './tokens.js';
import { translate, wordInChinese } from './translate.js';
import { createCorrector } from './typos.js';
import { createVocabulary, type VocabularySources } from './vocabulary.js';

/** Makes a respeller for the words of a corpus; each part is made when a question first needs it. */
export function createRespeller(
  sources: Omit<VocabularySources, 'reference'> & { readonly words: Words },
): Respeller {
  const { phrases, synonyms, words } = sources;
  const { reference } = words;
  const vocabulary = createVocabulary({ ...sources, reference });
  const findInitials = once(() => createInitialsFinder(phrases, reference));
  const spellEnglish = once(() => createEnglishSpeller(synonyms.latin(), reference));
  const respellLatin = once(() =>
    createLatinRespeller({
      vocabulary,
      inGlossary: (text) => new Set(synonyms.latinIn(text).flatMap((phrase) => phrase.split(' '))),
      phraseOf: (initials) => findInitials()(initials),
      // 海淀区 does not translate haidian, which is pinyin.
      isEnglishWord: (word) =>
        reference
          .inChinese(word)
          .some((chinese) => !waysToRead(chinese, reference).some((way) => way.join('').startsWith(word))),
      englishFor: (typed) => spellEnglish()(typed),
    }),
  );
  const correct = once(() =>
    createCorrector(
      vocabulary,
      createTokeniser(vocabulary, words),
      (text) => synonyms.of(text).length > 0 || isWord(text, words),
    ),
  );
  return {
    holdsNumber: vocabulary.isNumber,
    wordsWith: vocabulary.wordsWith,
    knows: vocabulary.knows,
    holdsAnywhere: vocabulary.holdsAnywhere,
    respell: (folded) => {
      const { text, isEnglish } = respellLatin()(folded);
      return { text: isEnglish ? text : correct()(text), isEnglish };
    },
    isTranslated: (english) =>
      !english.split(' ').some(isStopWord) && vocabulary.inChinese(english).some(vocabulary.holds),
    word: (term, beside) => wordInChinese(term, beside, vocabulary),
    translate: (term) => translate(term, { inChinese: vocabulary.inChinese, holds: vocabulary.holds }, words),
  };
}

/** jieba's tags for words that its dictionary lacks, and for persons, who are not others that sound alike. */
const NO_WORD = /^(?:x|nr)/u;

function isWord(text: string, words: Words): boolean {
  const [first, ...more] = words.tagged(text);
  const tag = more.length === 0 && first?.tag !== UNKNOWN ? first?.tag : words.reference.rareTag(text);
  return !!tag && !NO_WORD.test(tag);
}
