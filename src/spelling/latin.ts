import { isStopWord } from '../question/filler.js';
import type { Respelled } from '../question/respeller.js';
import { withoutTones } from '../text/tones.js';
import { createPinyinReader, type PinyinReader, type Typed } from './pinyin-words.js';
import type { Vocabulary } from './vocabulary.js';

/** Latin words that follow each other; pinyin is parted by spaces, or by apostrophes (xi'an). */
const RUN = /[\p{Script=Latin}\p{M}]+(?:[ '’]+[\p{Script=Latin}\p{M}]+)*/gu;
const HAN = /\p{Script=Han}/u;
const TYPED_WORD = /[\p{Script=Latin}\p{M}]+/gu;

/** Of the letters that nothing else explains, this share has to be words in pinyin, or it is another language. */
const LEAST_SHARE = 0.5;

/** From so many letters on an English word is not soon some word in pinyin. */
const LEAST_LETTERS = 5;

/** What tells the words of a question in Latin letters apart. */
export type LatinSources = {
  readonly vocabulary: Vocabulary;
  /** The words of a text in Latin letters that the glossary knows, alone or in a phrase. */
  readonly inGlossary: (text: string) => ReadonlySet<string>;
  /** The phrase of the documents that was typed by its initials. */
  readonly phraseOf: (initials: string) => string | null;
  readonly isEnglishWord: (word: string) => boolean;
  /** The English word that was typed amiss; null where it is one, or like none. */
  readonly englishFor: (typed: string) => string | null;
};

/** Makes a respeller of what is typed in pinyin, by initials or in misspelt English; all else stays as it is. */
export function createLatinRespeller(sources: LatinSources): (folded: string) => Respelled {
  const readPinyin = createPinyinReader(sources.vocabulary);
  return (folded) => {
    const runs = (folded.match(RUN) ?? []).map((run) => readRun(run, sources, readPinyin));
    const language = languageOf(folded, runs);
    let at = 0;
    const text = folded.replace(RUN, (typed) => {
      const run = runs[at];
      at += 1;
      return run ? write(typed, withEnglish(partsOf(run, language, sources), sources)) : typed;
    });
    return { text, isEnglish: language === 'english' || !HAN.test(text) };
  };
}

type Language = 'english' | 'pinyin' | 'other';

/** Where Chinese characters stand beside it, what is English are words in a Chinese question. */
function languageOf(folded: string, runs: readonly (Run | null)[]): Language {
  if (!HAN.test(folded) && runs.some((run) => run?.isEnglish)) return 'english';
  return runs.some((run) => run && shareOfWords(run.parts) >= LEAST_SHARE) ? 'pinyin' : 'other';
}

function partsOf(
  { typed, parts, isEnglish }: Run,
  language: Language,
  sources: LatinSources,
): readonly Part[] {
  if (language === 'english' || isEnglish) return typed;
  return withPhrases(language === 'pinyin' ? parts : typed, sources);
}

/** A part of what was typed: a word that it stands for, or null where it stays. */
type Part = { readonly text: string; readonly word: string | null; readonly isKnown: boolean };

/** Typed words that follow each other, and the likeliest words that they stand for. */
type Run = { readonly typed: readonly Part[]; readonly parts: readonly Part[]; readonly isEnglish: boolean };

/** Reads a run; null where all is known. */
function readRun(
  run: string,
  { vocabulary, inGlossary, isEnglishWord }: LatinSources,
  readPinyin: PinyinReader,
): Run | null {
  const inPhrases = inGlossary(run);
  const isKnown = (word: string): boolean =>
    inPhrases.has(word) || isStopWord(word) || vocabulary.holds(word);
  const words = run.match(TYPED_WORD)!.map(withoutTones);
  if (words.every(isKnown)) return null;
  const typed = joinTyped(words);
  const toPart = (text: string, word: string | null): Part => ({ text, word, isKnown: isKnown(text) });
  const parts = readPinyin(typed, isKnown).map(({ start, end, word }) =>
    toPart(typed.letters.slice(start, end), word),
  );
  const isEnglish = parts.some(
    ({ word, text }) =>
      word === null && (isStopWord(text) || (text.length >= LEAST_LETTERS && isEnglishWord(text))),
  );
  return { typed: words.map((word) => toPart(word, null)), parts: isEnglish ? [] : parts, isEnglish };
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

/** Of the letters that are no known Latin words, the share that are words in pinyin; words that only ask do not count. */
function shareOfWords(parts: readonly Part[]): number {
  const unexplained = parts.filter(({ word, isKnown }) => word !== null || !isKnown);
  const words = unexplained.filter(({ word }) => word !== null && word.length > 1 && !isStopWord(word));
  return words.length === 0 ? 0 : lettersOf(words) / lettersOf(unexplained);
}

function lettersOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}

/** Tries what nothing explains, one typed word with the next (hxcy gm), as the initials of a phrase. */
function withPhrases(parts: readonly Part[], { phraseOf }: LatinSources): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && isOpen(last) && isOpen(part))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${part.text}` };
    else joined.push(part);
  }
  return joined.map((part) =>
    isOpen(part) ? { ...part, word: phraseOf(part.text.replaceAll(' ', '')) } : part,
  );
}

/** Rights English words in which a letter is wrong; they stay between spaces. */
function withEnglish(parts: readonly Part[], { englishFor }: LatinSources): Part[] {
  return parts.map((part) => {
    const english = isOpen(part) ? englishFor(part.text) : null;
    return english === null ? part : { ...part, word: ` ${english} ` };
  });
}

function isOpen({ word, isKnown }: Part): boolean {
  return word === null && !isKnown;
}

/** The words in a row, what was kept between spaces; as it was typed where nothing was read. */
function write(typed: string, parts: readonly Part[]): string {
  if (parts.every(({ word }) => word === null)) return typed;
  return parts.map(({ text, word }) => word ?? ` ${text} `).join('');
}
