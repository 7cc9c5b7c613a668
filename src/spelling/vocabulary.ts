import { grouped } from '../grouped.js';
import type { PhraseTable } from '../index/phrases.js';
import { inverseFrequency, type Statistics, type WordCounts } from '../index/statistics.js';
import { memo, once } from '../memo.js';
import { only } from '../only.js';
import { askingWords } from '../question/filler.js';
import type { Synonyms } from '../question/synonyms.js';
import { rootsOf } from '../text/inflections.js';
import { characterPairs } from '../text/pairs.js';
import type { Reference } from '../text/words.js';
import { indexEdits } from './edits.js';

/** A word as it is typed in pinyin. */
type Spelt = { readonly word: string; readonly syllables: readonly string[] };

/** The words that a question may mean, by sound and by look; each part is made when it is first asked for. */
export type Vocabulary = {
  /** Whether the documents hold the word or a synonym of it, also in headings alone. */
  readonly knows: (word: string) => boolean;
  /** Whether the text holds the very word; and whether the text, a title or a heading does. */
  readonly holds: (word: string) => boolean;
  readonly holdsAnywhere: (word: string) => boolean;
  /** The inverse document frequency; famous places count as likely, or shanghai would be read as 伤害 in documents without it. */
  readonly rarity: (word: string) => number;
  /** The rarity of a word that the documents lack. */
  readonly mostRare: number;
  /** The words spelt with these letters, from the documents, the glossary, question words and places. */
  readonly typedAs: (letters: string) => readonly Spelt[];
  /** The Chinese words for an English one, likeliest first: also places in pinyin, and pinyin that no dictionary explains. */
  readonly inChinese: (english: string) => readonly string[];
  /** The words of the documents and of asking that sound like a Chinese text. */
  readonly soundingLike: (text: string) => readonly string[];
  /** The words of the documents one edit away. */
  readonly nearTo: (text: string) => readonly string[];
  /** Whether one character follows the other in the documents, or in a word of the glossary. */
  readonly isPair: (first: string, second: string) => boolean;
  /** Whether the documents hold a text as words in a row. */
  readonly isPhrase: (text: string) => boolean;
  /** Whether the documents write a number so, alone or with the next character. */
  readonly isNumber: (text: string) => boolean;
  /** The words of the documents that contain a Chinese text. */
  readonly wordsWith: (text: string) => readonly string[];
};

export type VocabularySources = {
  readonly counts: WordCounts;
  readonly statistics: Statistics;
  readonly phrases: PhraseTable;
  readonly synonyms: Synonyms;
  readonly reference: Reference;
};

/** The rarity of a famous place, as a share of that of a word that the documents lack. */
const FAMOUS = 0.3;

const CHINESE = /^\p{Script=Han}{1,8}$/u;

/** Makes the vocabulary of a corpus. */
export function createVocabulary({
  counts,
  statistics,
  phrases,
  synonyms,
  reference,
}: VocabularySources): Vocabulary {
  const rarity = (count: number): number => inverseFrequency(count, statistics.passages);
  const mostRare = rarity(0);
  const holds = (word: string): boolean => (counts.get(word) ?? 0) > 0;
  const holdsAnywhere = (word: string): boolean => counts.has(word);
  const chinese = once(() => [...counts.keys()].filter((word) => holds(word) && CHINESE.test(word)));
  const typed = once(() => {
    const others = [...synonyms.chinese(), ...places(), ...askingWords()];
    return indexTyped(new Set([...chinese(), ...others]), reference);
  });
  const places = once(() => new Set(reference.places()));
  const sounding = once(() => indexSounds(new Set([...chinese(), ...askingWords()]), reference));
  const edits = once(() => indexEdits(chinese().filter((word) => word.length > 2)));
  const pairs = once(() => new Set(synonyms.chinese().flatMap(characterPairs)));
  return {
    knows: (word) => holdsAnywhere(word) || synonyms.of(word).some(holds),
    holds,
    holdsAnywhere,
    rarity: (word) =>
      Math.min(rarity(counts.get(word) ?? 0), places().has(word) ? FAMOUS * mostRare : mostRare),
    mostRare,
    typedAs: (letters) => typed().get(letters) ?? [],
    inChinese: (english) => translationsOf(english, typed().get(english) ?? [], places(), reference),
    soundingLike: (text) => [
      ...new Set(waysToRead(text, reference).flatMap((way) => sounding().get(soundOf(way)) ?? [])),
    ],
    nearTo: (text) => edits()(text),
    isPair: (first, second) => first + second in statistics.pairs || pairs().has(first + second),
    isPhrase: (text) => phrases.counts().has(text),
    isNumber: (text) => phrases.numbers().has(text),
    wordsWith: (text) => chinese().filter((word) => word.includes(text)),
  };
}

function translationsOf(
  english: string,
  typed: readonly Spelt[],
  places: ReadonlySet<string>,
  reference: Reference,
): string[] {
  const words = typed.map(({ word }) => word);
  const named = words.filter((word) => places.has(word));
  const meanings = [english, ...rootsOf(english)].flatMap((word) => reference.inChinese(word));
  const all = [...new Set([...meanings, ...named])];
  return all.length > 0 ? all : words.filter((word) => word.length > 1);
}

function indexTyped(words: Iterable<string>, reference: Reference): Map<string, Spelt[]> {
  const spelt = [...words].flatMap((word) =>
    waysToRead(word, reference)
      .flatMap(waysToType)
      .map((syllables) => ({ word, syllables })),
  );
  return grouped(spelt.map((one) => [one.syllables.join(''), one]));
}

/** Keyboards have no ü: people type v, or u. */
function waysToType(syllables: readonly string[]): (readonly string[])[] {
  const withU = syllables.map((syllable) => syllable.replace('v', 'u'));
  return withU.join() === syllables.join() ? [syllables] : [syllables, withU];
}

function indexSounds(words: Iterable<string>, reference: Reference): Map<string, string[]> {
  const long = [...words].filter(({ length }) => length > 1);
  return grouped(long.flatMap((word) => waysToRead(word, reference).map((way) => [soundOf(way), word])));
}

/** The most readings of a word; each character with two readings doubles them. */
const MAX_WAYS = 4;

/** The readings of a text, each as one syllable a character; none where a character is not Chinese. */
export function waysToRead(text: string, { readings }: Reference): string[][] {
  let ways: string[][] = [[]];
  for (const character of text) {
    const sure = only(readings(character));
    if (sure !== undefined) for (const way of ways) way.push(sure);
    // The readings stand in the order of their use, so the rarest are cut off.
    else {
      const longer = ways.flatMap((way) => readings(character).map((reading) => [...way, reading]));
      ways = longer.slice(0, MAX_WAYS);
    }
  }
  return ways;
}

/** Merges sounds that people confuse: n and ng, n and l, z and zh; of two syllables too many words would sound alike. */
function soundOf(syllables: readonly string[]): string {
  return (syllables.length > 2 ? syllables.map(soften) : syllables).join(' ');
}

/** Made once for each of the few hundred syllables, as each question has thousands to look at. */
const soften = memo((syllable: string): string =>
  syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^n/u, 'l')
    .replace(/ng$/u, 'n'),
);
