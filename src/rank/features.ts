import { asksFor } from '../question/kinds.js';
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
const marksOf = ({ sentences }: Evidence): number => sentences.reduce((sum, { marks }) => sum + marks, 0);

const relevanceOf = ({ context: { document, best } }: FirstPass): number => document.bigrams / best;
const opens = ({ place }: Evidence): boolean => place === 0;
const asksForSeveral = ({ context: { asked } }: Evidence): boolean => asksFor(asked, 'list', 'manner');

const tellsNothing = ({ sentences, context: { asked } }: Evidence): boolean =>
  asked.aspects.length > 0 && !sentences.some(({ tells }) => tells);

/** How many characters at the beginning of a document are a name that tells it apart. */
const NAME = 8;

/** How many new characters make an answer, in UTF-16 code units. */
const LONG = 60;
/** From about this offset a window is far from the beginning. */
const FAR = Math.exp(8);

/** All features with their weights; only their sum counts, and only between windows of one question. */
export const FEATURES: readonly Feature[] = [
  // The document: does it deal with what is asked?
  { name: 'document by bigrams, squared', weight: 2.69, of: (e) => square(relevanceOf(e)) },
  { name: 'document holds the names', weight: 1.45, of: (e) => e.context.document.names().anywhere },
  {
    name: 'document opens with the question',
    weight: 1.64,
    of: ({ context: { document } }) => upTo(document.opening, NAME),
  },
  { name: 'heading', weight: 0.85, of: ({ context: { heading } }) => heading },
  // The window: how much of the question does it hold?
  { name: 'terms, squared', weight: 2.26, of: ({ shares: { terms } }) => square(terms) },
  { name: 'terms by local rarity, squared', weight: 2.13, of: ({ shares: { local } }) => square(local) },
  { name: 'bigrams', weight: 2.48, of: ({ shares: { exact } }) => exact },
  { name: 'bigrams, nearly', weight: 2.59, of: ({ shares: { near } }) => near },
  { name: 'trigrams', weight: 1.49, of: ({ shares: { trigrams } }) => trigrams },
  { name: 'characters that the lead lacks', weight: 1.43, of: (e) => e.shares.newCharacters },
  { name: 'bigrams of the sentence before', weight: 1.31, of: ({ before }) => before },
  { name: 'bigrams of the text before', weight: 1.91, of: ({ furtherBefore }) => furtherBefore },
  // Does it say what is asked for?
  { name: 'characters before the word that asks', weight: 1.47, of: (e) => e.shares.beforeFocus },
  { name: 'last characters', weight: 1.26, of: (e) => e.shares.lastOfFocus },
  { name: 'holds what is expected', weight: 1.74, of: ({ isExpected }) => flag(isExpected) },
  { name: 'tells of no aspect asked for', weight: -1.72, of: (e) => flag(tellsNothing(e)) },
  { name: 'lacks new figures', weight: -1.33, of: ({ lacking }) => lacking },
  // Does it say more than the question?
  { name: 'goes on after the question', weight: 0.8, of: ({ tail }) => upTo(tail, LONG) },
  { name: 'marks between items', weight: 1.07, of: (e) => upTo(marksOf(e), 6) },
  // Its form: where does it begin and end?
  {
    name: 'starts at the peak, for an account',
    weight: 0.39,
    of: ({ sentences, peak, context: { asked } }) => flag(asked.form === 'account' && sentences[0] === peak),
  },
  { name: 'opens a report', weight: -1.36, of: ({ isDateline }) => flag(isDateline) },
  { name: 'opens, for several', weight: -1.26, of: (e) => flag(opens(e) && asksForSeveral(e)) },
  { name: 'place', weight: -3.35, of: ({ place }) => upTo(Math.log1p(place), Math.log(FAR)) },
  { name: 'ends without a mark', weight: -0.9, of: ({ isOpen }) => flag(isOpen) },
  { name: 'asks', weight: -0.96, of: ({ sentences }) => flag(sentences.some(({ asks }) => asks)) },
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
