import type { Evidence, FirstPass } from './evidence.js';

/** One sign that a window of sentences answers a question, from 0 to 1. */
export type Feature = {
  readonly name: string;
  /** How much it counts: trained, see `npm run train`. */
  readonly weight: number;
  readonly of: (evidence: Evidence) => number;
};

const square = (value: number): number => value * value;
const flag = (holds: boolean): number => (holds ? 1 : 0);
/** The share of the most that counts. */
const upTo = (value: number, most: number): number => Math.min(1, value / most);

/** The share of the bigrams that one sentence holds together with the lead. */
export const bestWithLead = ({ sentences }: Evidence): number =>
  Math.max(...sentences.map(({ withLead }) => withLead));

/** A quote of this many characters is a long one. */
const LONG = 200;

const holdsKind =
  (name: string) =>
  ({ kinds }: Evidence): number =>
    flag(kinds.includes(name));
const holdsKindAtPeak =
  (name: string) =>
  ({ peak }: Evidence): number =>
    flag(peak.kinds.includes(name));
const relevanceOfBigrams = ({ context: { document, best } }: FirstPass): number =>
  document.bigrams / best.bigrams;
const relevanceOfWords = ({ context: { document, best } }: FirstPass): number => document.words / best.words;
const startsAtPeak = ({ sentences, peak }: Evidence): boolean => sentences[0] === peak;

/** All features with their weights; only their sum tells, and only between the windows of one question. */
export const FEATURES: readonly Feature[] = [
  // The document: does it deal with what is asked?
  { name: 'document by bigrams', weight: 1.12, of: relevanceOfBigrams },
  { name: 'document by bigrams, squared', weight: 1.33, of: (e) => square(relevanceOfBigrams(e)) },
  { name: 'document by words, squared', weight: 1.34, of: (e) => square(relevanceOfWords(e)) },
  {
    name: 'document holds the terms, squared',
    weight: 0.84,
    of: ({ context: { document } }) => square(document.coverage()),
  },
  {
    name: 'document holds the names',
    weight: 0.86,
    of: ({ context: { document } }) => document.names().anywhere,
  },
  { name: 'lead holds the names', weight: 0.59, of: ({ context: { document } }) => document.names().inLead },
  {
    name: 'document holds n-grams of five characters',
    weight: 1.04,
    of: ({ context: { document } }) => document.longNgrams(),
  },
  {
    name: 'begins with what is asked about',
    weight: 1.55,
    of: ({ context: { document } }) => document.opening(),
  },
  { name: 'lead', weight: 1.21, of: ({ context: { lead } }) => lead },
  // The window: how much of the question does it hold?
  { name: 'terms', weight: 0.96, of: ({ shares: { terms } }) => terms },
  { name: 'terms, squared', weight: 0.69, of: ({ shares: { terms } }) => square(terms) },
  { name: 'terms by local rarity', weight: 0.95, of: ({ shares: { local } }) => local },
  { name: 'terms by local rarity, squared', weight: 0.81, of: ({ shares: { local } }) => square(local) },
  { name: 'verbs', weight: 0.54, of: ({ shares: { verbs } }) => verbs },
  { name: 'bigrams', weight: 1.21, of: ({ shares: { exact } }) => exact },
  { name: 'bigrams, squared', weight: 1.11, of: ({ shares: { exact } }) => square(exact) },
  { name: 'bigrams, nearly', weight: 1.57, of: ({ shares: { near } }) => near },
  { name: 'bigrams that the lead lacks', weight: 0.95, of: ({ shares: { rest } }) => rest },
  { name: 'said again', weight: 0.43, of: ({ shares: { said } }) => upTo(said, 3) },
  { name: 'characters', weight: 0.55, of: ({ shares: { characters } }) => characters },
  { name: 'characters, squared', weight: 0.75, of: ({ shares: { characters } }) => square(characters) },
  {
    name: 'characters that the lead lacks',
    weight: 1.94,
    of: ({ shares: { newCharacters } }) => newCharacters,
  },
  { name: 'n-grams of three characters with lead', weight: 0.39, of: ({ shares: { trigrams } }) => trigrams },
  { name: 'headings', weight: 1.09, of: ({ context: { headings } }) => headings },
  { name: 'heading', weight: 0.93, of: ({ context: { heading } }) => heading },
  // One sentence of it: does it answer?
  {
    name: 'peak with lead',
    weight: 0.67,
    of: bestWithLead,
  },
  { name: 'start', weight: 0.32, of: ({ sentences }) => sentences[0]!.rest },
  { name: 'focus at the peak', weight: 1.05, of: ({ peak }) => peak.focus },
  { name: 'focus is defined', weight: 0.02, of: ({ sentences }) => flag(sentences.some((s) => s.isDefined)) },
  { name: 'holds what is expected', weight: 1.91, of: ({ isExpected }) => flag(isExpected) },
  { name: 'kind at the peak', weight: 0.43, of: ({ peak }) => flag(peak.kinds.length > 0) },
  { name: 'list', weight: 0.89, of: holdsKind('list') },
  { name: 'manner', weight: 0.3, of: holdsKind('manner') },
  { name: 'manner at the peak', weight: -0.28, of: holdsKindAtPeak('manner') },
  { name: 'date', weight: 1.14, of: holdsKind('date') },
  { name: 'date at the peak', weight: 0.82, of: holdsKindAtPeak('date') },
  { name: 'name', weight: 0.91, of: holdsKind('name') },
  { name: 'name at the peak', weight: 0.69, of: holdsKindAtPeak('name') },
  { name: 'definition', weight: 0.92, of: holdsKind('definition') },
  { name: 'reason', weight: 0.59, of: holdsKind('reason') },
  { name: 'place at the peak', weight: 0.45, of: holdsKindAtPeak('place') },
  { name: 'money', weight: 0.32, of: holdsKind('money') },
  { name: 'phone', weight: 0.45, of: holdsKind('phone') },
  // Its form: where does it begin and end?
  { name: 'opens the document', weight: 1.93, of: ({ opens }) => flag(opens) },
  {
    name: 'opens, and the lead lacks bigrams',
    weight: -0.99,
    of: ({ opens, context: { lead } }) => (opens ? 1 - lead : 0),
  },
  {
    name: 'opens, for a fact',
    weight: 0.47,
    of: ({ opens, context: { form } }) => flag(opens && form === 'fact'),
  },
  { name: 'starts at the peak', weight: 0.21, of: (e) => flag(startsAtPeak(e)) },
  {
    name: 'starts at the peak, for an account',
    weight: 0.62,
    of: (e) => flag(startsAtPeak(e) && e.context.form === 'account'),
  },
  { name: 'goes on after the peak', weight: 0.12, of: ({ tail }) => upTo(tail, 150) },
  { name: 'length', weight: 1.44, of: ({ length }) => upTo(length, LONG) },
  { name: 'short', weight: -1.35, of: ({ length }) => flag(length < LONG / 5) },
  { name: 'sentences', weight: -0.2, of: ({ sentences }) => upTo(sentences.length, 5) },
  {
    name: 'signs of a list',
    weight: 0.92,
    of: ({ sentences }) =>
      upTo(
        sentences.reduce((sum, { listSigns }) => sum + listSigns, 0),
        4,
      ),
  },
  { name: 'announces a list', weight: 0.02, of: ({ announces }) => flag(announces) },
];

/** How well a passage fits in the first pass, which chooses those that are reranked. */
export function firstPassScore(evidence: FirstPass): number {
  const { near, exact, rest } = evidence.shares;
  return (
    2 * near +
    square(exact) +
    rest +
    3 * square(relevanceOfBigrams(evidence)) +
    square(relevanceOfWords(evidence))
  );
}

/** The rank score of a window; only for comparing windows of one question. */
export function score(evidence: Evidence): number {
  let sum = 0;
  for (const { weight, of } of FEATURES) sum += weight * of(evidence);
  return sum;
}
