import { mergeNeighbours } from '../merge-neighbours.js';
import { isStopWord } from '../question/filler.js';
import type { Respelled } from '../question/respeller.js';
import { holdsHan } from '../text/language.js';
import { withoutTones } from '../text/tones.js';
import { PinyinReader, type Typed } from './pinyin-words.js';
import type { Vocabulary } from './vocabulary.js';

/** Latin words in a row; spaces or apostrophes (xi'an) part pinyin. */
const RUN = /[\p{Script=Latin}\p{M}]+(?:[ '’]+[\p{Script=Latin}\p{M}]+)*/gu;
const TYPED_WORD = /[\p{Script=Latin}\p{M}]+/gu;

/** The least share of pinyin among unexplained letters; with less the text is another language. */
const LEAST_SHARE = 0.5;

/** The length from which an English word is hardly ever pinyin by chance. */
const LEAST_LETTERS = 5;

/** The knowledge that tells pinyin, initials and English apart. */
type LatinSources = {
  readonly vocabulary: Vocabulary;
  /** The Latin words of a text that the glossary knows, alone or in a phrase. */
  readonly inGlossary: (text: string) => ReadonlySet<string>;
  /** The phrase of the documents with these initials. */
  readonly phraseOf: (initials: string) => string | null;
  readonly isEnglishWord: (word: string) => boolean;
  /** The English word meant by a misspelt one; null for a real word or one like none. */
  readonly englishFor: (typed: string) => string | null;
};

/** Makes a respeller of pinyin, initials and misspelt English; all else stays. */
export function createLatinRespeller(sources: LatinSources): (folded: string) => Respelled {
  const pinyin = new PinyinReader(sources.vocabulary);
  return (folded) => {
    const runs = (folded.match(RUN) ?? []).map((run) => readRun(run, sources, pinyin));
    const language = languageOf(folded, runs, sources);
    let at = 0;
    const text = folded.replace(RUN, (typed) => {
      const run = runs[at];
      at += 1;
      return run ? write(typed, withEnglish(wordsOf(run, language, sources), sources)) : typed;
    });
    return { text, isEnglish: language === 'english' || !holdsHan(text) };
  };
}

type Language = 'english' | 'pinyin' | 'other';

/** A question with Chinese characters stays Chinese, whatever English words it holds. */
function languageOf(folded: string, runs: readonly (LatinRun | null)[], sources: LatinSources): Language {
  const isEnglish = (run: LatinRun | null, typed: string): boolean =>
    run?.isEnglish ??
    typed.split(' ').some((word) => word.length >= LEAST_LETTERS && sources.isEnglishWord(word));
  const typed: readonly string[] = folded.match(RUN) ?? [];
  if (!holdsHan(folded) && runs.some((run, at) => isEnglish(run, typed[at]!))) return 'english';
  return runs.some((run) => run && shareOfWords(run.asPinyin) >= LEAST_SHARE) ? 'pinyin' : 'other';
}

function wordsOf({ typed, asPinyin, isEnglish }: LatinRun, language: Language, sources: LatinSources) {
  if (language === 'english' || isEnglish) return typed;
  return withPhrases(language === 'pinyin' ? asPinyin : typed, sources);
}

/** Typed Latin letters, with the word that they stand for; null where they stay. */
type LatinWord = { readonly text: string; readonly word: string | null; readonly isKnown: boolean };

type LatinRun = NonNullable<ReturnType<typeof readRun>>;

/** Reads typed words in a row, and the likeliest words that they stand for; null where all is known. */
function readRun(run: string, { vocabulary, inGlossary, isEnglishWord }: LatinSources, pinyin: PinyinReader) {
  const inPhrases = inGlossary(run);
  const isKnown = (word: string): boolean =>
    inPhrases.has(word) || isStopWord(word) || vocabulary.holds(word);
  const words = run.match(TYPED_WORD)!.map(withoutTones);
  if (words.every(isKnown)) return null;
  const typed = joinTyped(words);
  const toWord = (text: string, word: string | null): LatinWord => ({ text, word, isKnown: isKnown(text) });
  const asPinyin = pinyin
    .read(typed, isKnown)
    .map(({ start, end, word }) => toWord(typed.letters.slice(start, end), word));
  const isEnglish = asPinyin.some(
    ({ word, text }) =>
      word === null && (isStopWord(text) || (text.length >= LEAST_LETTERS && isEnglishWord(text))),
  );
  return { typed: words.map((word) => toWord(word, null)), asPinyin: isEnglish ? [] : asPinyin, isEnglish };
}

function joinTyped(words: readonly string[]): Typed {
  const breaks = new Set([0]);
  let letters = '';
  for (const word of words) {
    letters += word;
    breaks.add(letters.length);
  }
  return { letters, breaks };
}

/** The share of pinyin among the letters that are no known Latin words; question words do not count. */
function shareOfWords(all: readonly LatinWord[]): number {
  const unexplained = all.filter(({ word, isKnown }) => word !== null || !isKnown);
  const words = unexplained.filter(({ word }) => word !== null && word.length > 1 && !isStopWord(word));
  return words.length === 0 ? 0 : lettersOf(words) / lettersOf(unexplained);
}

function lettersOf(words: readonly LatinWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

/** Tries unexplained words in a row (hxcy gm) as the initials of one phrase. */
function withPhrases(words: readonly LatinWord[], { phraseOf }: LatinSources): LatinWord[] {
  const joined = mergeNeighbours(words, (before, word) =>
    isOpen(before) && isOpen(word) ? { ...before, text: `${before.text} ${word.text}` } : null,
  );
  return joined.map((word) =>
    isOpen(word) ? { ...word, word: phraseOf(word.text.replaceAll(' ', '')) } : word,
  );
}

function withEnglish(words: readonly LatinWord[], { englishFor }: LatinSources): LatinWord[] {
  return words.map((word) => {
    const english = isOpen(word) ? englishFor(word.text) : null;
    return english === null ? word : { ...word, word: ` ${english} ` };
  });
}

function isOpen({ word, isKnown }: LatinWord): boolean {
  return word === null && !isKnown;
}

/** Joins the words, Latin ones between spaces; keeps the typed text where nothing was read. */
function write(typed: string, words: readonly LatinWord[]): string {
  if (words.every(({ word }) => word === null)) return typed;
  return words.map(({ text, word }) => word ?? ` ${text} `).join('');
}
