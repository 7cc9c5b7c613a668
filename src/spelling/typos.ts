import { memo } from '../memo.js';
import { askingWords, blankFiller, isStopWord } from '../question/filler.js';
import { isWithin, overlaps, type Span } from '../text/span.js';
import { type Edit, editBetween } from './edits.js';
import { type Stretch, stretchesAround, type Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** How a word differs from the typed text: it sounds alike, or is one edit away. */
type Manner = 'alike' | Edit;

/** The shortest words for each manner; one with another character that sounds different has to be longer. */
const LEAST: Readonly<Record<Manner, number>> = { alike: 2, swapped: 2, extra: 3, missing: 3, other: 5 };

/** The evidence for a word: the documents hold it beside a word of the question, or might. */
type Support = 'phrase' | 'neighbour' | 'none';

/** The length up to which many words are alike by chance. */
const SHORT = 2;

/** Whether a stretch may mean a word; a real word needs support, so that what the documents lack is not replaced. */
function isPlausible(stretch: Stretch, word: string, manner: Manner, support: Support): boolean {
  const { text, core } = stretch;
  if (text.includes(word) || word.length < LEAST[manner] || !keepsKnown(stretch, word)) return false;
  const isAlike = manner === 'swapped' || (manner === 'alike' && isCloseTo(text, word));
  if (core.kind === 'real') return isAlike && isPlausibleForWord(stretch, word, support);
  if (word.length > SHORT) return manner !== 'alike' || isAlike;
  return isCore(stretch) && support !== 'none' && ![...text].some(isStopWord);
}

/** Whether a real word may change: only where the new one makes a phrase or a longer word with its neighbours. */
function isPlausibleForWord(stretch: Stretch, word: string, support: Support): boolean {
  return isCore(stretch) ? support === 'phrase' : word.length > SHORT && isWithin(stretch.core, stretch);
}

function isCore({ start, end, core }: Stretch): boolean {
  return start === core.start && end === core.end;
}

/** Whether at most one character of a short word differs, or two of a long one. */
function isCloseTo(text: string, word: string): boolean {
  const differences = [...text].filter((character, at) => character !== word[at]);
  return differences.length <= (word.length > 3 ? 2 : 1);
}

/** Whether the new word holds every known word of two or more characters. */
function keepsKnown({ tokens }: Stretch, word: string): boolean {
  return tokens.every(({ kind, text }) => kind !== 'known' || text.length === 1 || word.includes(text));
}

/** A word that a stretch of a question may mean; the greater its score, the likelier. */
type Correction = Span & { readonly word: string; readonly score: number };

/** The score of a word for each of its characters, and for its manner. */
const LENGTH = 3;
const MANNER: Readonly<Record<Manner, number>> = { alike: 3, swapped: 3, missing: 0, extra: 2, other: 0 };

/**
 * Makes a corrector of one or two wrong characters in a Chinese question.
 * @param isWord whether a text is a word of Chinese, not one that jieba only guessed
 * @param inFull the phrase of the documents that a short name stands for
 */
export function createCorrector(
  vocabulary: Vocabulary,
  tokenise: (folded: string) => Token[],
  isWord: (text: string) => boolean,
  inFull: (name: string) => string | null,
): (folded: string) => string {
  const asking = new Set(askingWords());
  const meantBy = (text: string): [string, Manner][] =>
    mannersOf(text, vocabulary).filter(([word]) => asking.has(word) || isWord(word));
  const correctionsIn = (
    folded: string,
    stretch: Stretch,
    tokens: readonly Token[],
    meant: typeof meantBy,
  ): Correction[] =>
    meant(stretch.text).flatMap(([word, manner]) => {
      const { start, end } = stretch;
      if (standsAcross(folded, stretch, word)) return [];
      const support = asking.has(word) ? 'neighbour' : supportOf(stretch, word, tokens, vocabulary);
      if (!isPlausible(stretch, word, manner, support)) return [];
      const score = LENGTH * word.length + MANNER[manner] - vocabulary.rarity(word);
      return { start, end, word, score };
    });
  return (folded) => {
    const tokens = tokenise(blankFiller(folded));
    const stretches = tokens
      .filter(({ kind }) => kind === 'real' || kind === 'odd')
      .flatMap((unknown) => stretchesAround(unknown, tokens, folded));
    // Stretches around neighbours are the same, and so are the words that each may mean.
    const meant = memo(meantBy);
    const full = memo((text: string) => (isWord(text) || vocabulary.knows(text) ? null : inFull(text)));
    return correct(
      folded,
      stretches.flatMap((stretch) => [
        ...expansion(stretch, full(stretch.text)),
        ...correctionsIn(folded, stretch, tokens, meant),
      ]),
    );
  };
}

function expansion({ start, end }: Span, word: string | null): Correction[] {
  return word === null ? [] : [{ start, end, word, score: LENGTH * word.length }];
}

/** Whether a word stands in a text across a stretch of it, as jieba may cut it apart: 充电桩 of 建充电桩. */
function standsAcross(folded: string, { start, end }: Span, word: string): boolean {
  return folded.slice(Math.max(0, start - word.length + 1), end + word.length - 1).includes(word);
}

/** The words that a text may mean, and how each differs from it. */
function mannersOf(text: string, { soundingLike, nearTo, holds }: Vocabulary): [string, Manner][] {
  const alike = new Set(soundingLike(text));
  const turned = text.length === 2 ? [text[1]! + text[0]!].filter(holds) : [];
  const edited = [...nearTo(text), ...turned].filter((word) => !alike.has(word) && word !== text);
  return [
    ...[...alike].map((word): [string, Manner] => [word, 'alike']),
    ...edited.map((word): [string, Manner] => [word, editBetween(text, word)!]),
  ];
}

function supportOf(
  { start, end }: Span,
  word: string,
  tokens: readonly Token[],
  { isPair, isPhrase }: Vocabulary,
): Support {
  const beside = tokens.filter(
    (token) => (token.end === start || token.start === end) && token.kind !== 'asking',
  );
  const fitting = beside.filter((token) =>
    token.end === start
      ? isPair(token.text.at(-1)!, word.charAt(0))
      : isPair(word.at(-1)!, token.text.charAt(0)),
  );
  if (fitting.some((token) => isPhrase(token.end === start ? token.text + word : word + token.text)))
    return 'phrase';
  return fitting.length > 0 || beside.length === 0 ? 'neighbour' : 'none';
}

/** Inserts the likeliest words; none overlaps another. */
function correct(folded: string, corrections: readonly Correction[]): string {
  const kept: Correction[] = [];
  for (const correction of [...corrections].sort((a, b) => b.score - a.score))
    if (!kept.some((other) => overlaps(other, correction))) kept.push(correction);
  kept.sort((a, b) => b.start - a.start);
  return kept.reduce((text, { start, end, word }) => text.slice(0, start) + word + text.slice(end), folded);
}
