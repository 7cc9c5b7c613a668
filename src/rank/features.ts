import type { Evidence, FirstPass } from './evidence.js';

/** One sign that a window of sentences answers a question, from 0 to 1. */
export type Feature = {
  readonly name: string;
  /** Trained by `npm run train`. */
  readonly weight: number;
  readonly of: (evidence: Evidence) => number;
};

const square = (value: number): number => value * value;
const flag = (holds: boolean): number => (holds ? 1 : 0);
/** The share of the most that counts. */
const upTo = (value: number, most: number): number => Math.min(1, value / most);
const countOf = (signs: 'marks' | 'listSigns', { sentences }: Evidence): number =>
  sentences.reduce((sum, sentence) => sum + sentence[signs], 0);

const relevanceOf = ({ context: { document, best } }: FirstPass): number => document.bigrams / best;
const opens = ({ place }: Evidence): boolean => place === 0;
const SEVERAL: readonly string[] = ['list', 'manner'];
const asksForSeveral = ({ context: { asked } }: Evidence): boolean =>
  asked.kinds.some(({ name }) => SEVERAL.includes(name));

/** How many new characters make an answer, in UTF-16 code units. */
const LONG = 60;
/** From about this offset a window is far from the beginning. */
const FAR = Math.exp(8);

/** All features with their weights; only their sum counts, and only between windows of one question. */
export const FEATURES: readonly Feature[] = [
  // The document: does it deal with what is asked?
  { name: 'document by bigrams, squared', weight: 3.11, of: (e) => square(relevanceOf(e)) },
  { name: 'document holds the names', weight: 1.6, of: (e) => e.context.document.names().anywhere },
  { name: 'heading', weight: 0.86, of: ({ context: { heading } }) => heading },
  // The window: how much of the question does it hold?
  { name: 'terms, squared', weight: 2.1, of: ({ shares: { terms } }) => square(terms) },
  { name: 'terms by local rarity, squared', weight: 1.72, of: ({ shares: { local } }) => square(local) },
  { name: 'bigrams', weight: 2.47, of: ({ shares: { exact } }) => exact },
  { name: 'bigrams, nearly', weight: 2.61, of: ({ shares: { near } }) => near },
  { name: 'bigrams that the lead lacks', weight: 1.42, of: ({ shares: { rest } }) => rest },
  { name: 'characters that the lead lacks', weight: 1.32, of: (e) => e.shares.newCharacters },
  { name: 'bigrams of the sentence before', weight: 2.24, of: ({ before }) => before },
  // Does it say what is asked for?
  { name: 'characters before the word that asks', weight: 1.47, of: (e) => e.shares.beforeFocus },
  { name: 'last characters', weight: 1.26, of: (e) => e.shares.lastOfFocus },
  { name: 'holds what is expected', weight: 2.03, of: ({ isExpected }) => flag(isExpected) },
  { name: 'kind at the peak', weight: 0.67, of: ({ peak }) => flag(peak.kinds.length > 0) },
  { name: 'date', weight: 1.42, of: ({ kinds }) => flag(kinds.includes('date')) },
  // Does it say more than the question?
  { name: 'goes on after the question', weight: 0.83, of: ({ tail }) => upTo(tail, LONG) },
  {
    name: 'other characters, for an account',
    weight: 1.09,
    of: ({ others, context: { asked } }) => (asked.form === 'account' ? upTo(others, LONG) : 0),
  },
  { name: 'marks between items', weight: 0.86, of: (e) => upTo(countOf('marks', e), 6) },
  { name: 'signs of a list', weight: 0.66, of: (e) => upTo(countOf('listSigns', e), 4) },
  // Its form: where does it begin and end?
  {
    name: 'starts at the peak, for an account',
    weight: 0.54,
    of: ({ sentences, peak, context: { asked } }) => flag(asked.form === 'account' && sentences[0] === peak),
  },
  { name: 'opens the document', weight: 1.44, of: (e) => flag(opens(e)) },
  { name: 'opens, for several', weight: -1.33, of: (e) => flag(opens(e) && asksForSeveral(e)) },
  { name: 'place', weight: -1.52, of: ({ place }) => upTo(Math.log1p(place), Math.log(FAR)) },
  { name: 'ends within a sentence', weight: -0.55, of: ({ isOpen }) => flag(isOpen) },
  { name: 'asks', weight: -0.93, of: ({ sentences }) => flag(sentences.some(({ asks }) => asks)) },
];

/** How well a passage fits in the first pass, which chooses those that are reranked. */
export function firstPassScore(evidence: FirstPass): number {
  const { near, exact, rest } = evidence.shares;
  return 2 * near + square(exact) + rest + 4 * square(relevanceOf(evidence));
}

/** The rank score of a window; only for comparing windows of one question. */
export function score(evidence: Evidence): number {
  // How often a window says a question of one word: no set has such questions to train a weight.
  const saidAgain = evidence.context.isOneWord ? upTo(evidence.said, 3) : 0;
  return FEATURES.reduce((sum, { weight, of }) => sum + weight * of(evidence), saidAgain);
}
