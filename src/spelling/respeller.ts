import { grouped } from '../grouped.js';
import type { PhraseTable } from '../index/phrases.js';
import { once } from '../memo.js';
import { isStopWord } from '../question/filler.js';
import type { Respeller } from '../question/respeller.js';
import { type Reference, UNKNOWN, type Words } from '../text/words.js';
import { createAbbreviations } from './abbreviations.js';
import { createEnglishSpeller } from './edits.js';
import { createLatinRespeller } from './latin.js';
import { createTokeniser } from './tokens.js';
import { translate, wordInChinese } from './translate.js';
import { createCorrector } from './typos.js';
import { createVocabulary, type Vocabulary, type VocabularySources, waysToRead } from './vocabulary.js';

type RespellerSources = Omit<VocabularySources, 'reference'> & { readonly words: Words };

/** Makes a respeller for the words of a corpus; each part is made when a question first needs it. */
export function createRespeller(sources: RespellerSources): Respeller {
  const { phrases, synonyms, words } = sources;
  const { reference } = words;
  const vocabulary = createVocabulary({ ...sources, reference });
  const respellLatin = once(() => respellerOfLatin(sources, vocabulary));
  const correct = once(() =>
    createCorrector(
      vocabulary,
      createTokeniser(vocabulary, words),
      (text) => synonyms.of(text).length > 0 || isWord(text, words),
      createAbbreviations(phrases, words),
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
    translate: (term) => translate(term, vocabulary, words),
  };
}

function respellerOfLatin(
  { phrases, synonyms, words: { reference } }: RespellerSources,
  vocabulary: Vocabulary,
) {
  const findInitials = once(() => createInitialsFinder(phrases, reference));
  const spellEnglish = once(() => createEnglishSpeller(synonyms.latin(), reference));
  return createLatinRespeller({
    vocabulary,
    inGlossary: (text) => new Set(synonyms.latinIn(text).flatMap((phrase) => phrase.split(' '))),
    phraseOf: (initials) => findInitials()(initials),
    // 海淀区 does not translate haidian, which is pinyin.
    isEnglishWord: (word) =>
      reference
        .inChinese(word)
        .some((chinese) => !waysToRead(chinese, reference).some((way) => way.join('').startsWith(word))),
    englishFor: (typed) => spellEnglish()(typed),
  });
}

/** jieba's tags for words that its dictionary lacks, and for persons, who are not others that sound alike. */
const NO_WORD = /^(?:x|nr)/u;

function isWord(text: string, words: Words): boolean {
  const [first, ...more] = words.tagged(text);
  const tag = more.length === 0 && first?.tag !== UNKNOWN ? first?.tag : words.reference.rareTag(text);
  return !!tag && !NO_WORD.test(tag);
}

/** Possible initials: i, u and v begin no syllable, and a, e and o are whole syllables. */
const INITIALS = /^[a-hj-tw-z]+$/u;

/** The least share of all phrases with these initials that one has to have. */
const DOMINANT = 0.5;

/** Makes a finder of phrases by their initials; null where no phrase stands out. */
function createInitialsFinder(
  phrases: PhraseTable,
  reference: Reference,
): (initials: string) => string | null {
  const counts = phrases.counts();
  const initialsOf = (phrase: string): string =>
    Array.from(phrase, (character) => reference.readings(character)[0]?.charAt(0) ?? ' ').join('');
  const typed = grouped(Array.from(counts.keys(), (phrase) => [initialsOf(phrase), phrase]));
  return (initials) => {
    if (!INITIALS.test(initials)) return null;
    const found = (typed.get(initials) ?? []).map((phrase) => ({ phrase, count: counts.get(phrase)! }));
    const all = found.reduce((sum, { count }) => sum + count, 0);
    return found.find(({ count }) => count >= DOMINANT * all)?.phrase ?? null;
  };
}
