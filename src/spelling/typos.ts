import { askingWords, blankFiller, isStopWord } from '../question/filler.js';
import { differences, isPlausible, isUnsure, type Manner } from './corrections.js';
import { editBetween } from './edits.js';
import { createLookAlikes } from './look-alikes.js';
import { besides, type Stretch, stretchesAround } from './stretches.js';
import type { Unit } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** What a corrector asks besides the words of the documents. */
export type CorrectorSources = {
  readonly cut: (folded: string) => Unit[];
  /** Whether it is a word of Chinese, not one that jieba only guessed. */
  readonly isWord: (text: string) => boolean;
  /** Whether the text stands in the documents. */
  readonly holdsText: (text: string) => boolean;
};

/** A word that may have been meant by a stretch of a question; the greater its score, the likelier. */
type Correction = {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly score: number;
};

/** How much a word is worth for each character, for each neighbour beside which the documents hold it, by its manner. */
const LENGTH = 3;
const NEIGHBOUR = 4;
const MANNER: Readonly<Record<Manner, number>> = { alike: 3, swapped: 3, missing: 0, extra: 2, other: 0 };

/** Makes a corrector of Chinese questions in which a character or two are wrong. */
export function createCorrector(
  vocabulary: Vocabulary,
  sources: CorrectorSources,
): (folded: string) => string {
  const finder = new CorrectionFinder(vocabulary, sources);
  return (folded) => {
    const corrected = correct(folded, finder.correctionsOf(folded));
    // What was corrected may tell what stands beside it.
    return corrected === folded ? folded : correct(corrected, finder.correctionsOf(corrected));
  };
}

/** Finds the words that may have been meant by what is typed amiss. */
class CorrectionFinder {
  private readonly lookAlikes = createLookAlikes();
  private readonly asking = new Set(askingWords());

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly sources: CorrectorSources,
  ) {}

  correctionsOf(folded: string): Correction[] {
    const units = this.sources.cut(blankFiller(folded));
    const unknown = units.filter(({ kind }) => kind === 'real' || kind === 'odd');
    return unknown.flatMap((core) => [
      ...stretchesAround(core, units).flatMap((stretch) => this.correctionsIn(stretch, units)),
      ...this.correctionsInPhrase(core, units),
    ]);
  }

  private correctionsIn(stretch: Stretch, units: readonly Unit[]): Correction[] {
    const { text } = stretch;
    const alike = new Set(this.alikeTo(text));
    const edited = this.vocabulary.nearTo(text).filter((word) => !alike.has(word));
    const manners: [string, Manner][] = [
      ...[...alike].map((word): [string, Manner] => [word, 'alike']),
      ...[...edited, ...this.turned(text)].map((word): [string, Manner] => [word, editBetween(text, word)!]),
    ];
    return manners
      .filter(
        ([word, manner]) =>
          isPlausible(stretch, word, manner) && (this.asking.has(word) || this.sources.isWord(word)),
      )
      .filter(([word, manner]) => !isUnsure(word, manner) || this.isSure(stretch, word, manner, units))
      .map(([word, manner]) => this.toCorrection(stretch, word, MANNER[manner], units));
  }

  /** Two characters are soon a word: they have to sound the very same or look alike, and to fit what stands beside. */
  private isSure(stretch: Stretch, word: string, manner: Manner, units: readonly Unit[]): boolean {
    const { text } = stretch;
    if (this.asking.has(word)) return true;
    if (text.split('').some(isStopWord)) return false;
    const { before, after } = besides(stretch, units);
    const isAlone = manner !== 'missing' && isOpenTo(before) && isOpenTo(after);
    const isNear =
      manner !== 'alike' || this.vocabulary.soundsSame(text, word) || this.looking(text).includes(word);
    return isNear && (isAlone || this.fitsBeside(stretch, word, units).includes(true));
  }

  /** For each known neighbour, whether the documents hold a word that goes on so. */
  private fitsBeside(place: Pick<Stretch, 'start' | 'end'>, word: string, units: readonly Unit[]): boolean[] {
    const { before, after } = besides(place, units);
    const fits: boolean[] = [];
    if (before?.kind === 'known') fits.push(this.vocabulary.isPair(before.text.at(-1)!, word.charAt(0)));
    if (after?.kind === 'known') fits.push(this.vocabulary.isPair(word.at(-1)!, after.text.charAt(0)));
    return fits;
  }

  private toCorrection(
    { start, end }: Stretch | Unit,
    word: string,
    worth: number,
    units: readonly Unit[],
  ): Correction {
    const fits = this.fitsBeside({ start, end }, word, units).filter(Boolean).length;
    const score = LENGTH * word.length + NEIGHBOUR * fits + worth - this.vocabulary.rarity(word);
    return { start, end, word, score };
  }

  /** A word that sounds or looks like the unknown one and stands in the documents with the same word beside it. */
  private correctionsInPhrase(core: Unit, units: readonly Unit[]): Correction[] {
    const { before, after } = besides(core, units);
    const isHeld = (word: string): boolean =>
      (isLongAndKnown(before) && this.goesOn(before.text, word)) ||
      (isLongAndKnown(after) && this.goesOn(word, after.text));
    return this.alikeTo(core.text)
      .filter(
        (word) => differences(core.text, word).length === 1 && this.sources.isWord(word) && isHeld(word),
      )
      .map((word) => this.toCorrection(core, word, MANNER.alike + NEIGHBOUR, units));
  }

  /** Whether the documents hold one word right after another; where they lack the two characters, nothing is searched. */
  private goesOn(word: string, next: string): boolean {
    return this.vocabulary.isPair(word.at(-1)!, next.charAt(0)) && this.sources.holdsText(word + next);
  }

  private alikeTo(text: string): string[] {
    return [...this.vocabulary.soundingLike(text), ...this.looking(text)].filter((word) => word !== text);
  }

  private looking(text: string): string[] {
    return text.split('').flatMap((character, at) =>
      this.lookAlikes(character)
        .map((other) => text.slice(0, at) + other + text.slice(at + 1))
        .filter((word) => this.vocabulary.holds(word) || this.asking.has(word)),
    );
  }

  private turned(text: string): string[] {
    return text.length === 2 && text[0] !== text[1]
      ? [text[1]! + text[0]!].filter(this.vocabulary.holds)
      : [];
  }
}

function isOpenTo(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === 'asking';
}

function isLongAndKnown(unit: Unit | undefined): unit is Unit {
  return unit?.kind === 'known' && unit.text.length > 1;
}

/** Puts the likeliest words in, none over another. */
function correct(folded: string, corrections: readonly Correction[]): string {
  const kept: Correction[] = [];
  for (const correction of [...corrections].sort((a, b) => b.score - a.score)) {
    if (kept.every(({ start, end }) => correction.end <= start || correction.start >= end))
      kept.push(correction);
  }
  return kept
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, word }) => text.slice(0, start) + word + text.slice(end), folded);
}
