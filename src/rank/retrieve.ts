import type { Passage } from '../corpus/types.js';
import { grouped } from '../grouped.js';
import { leadWords } from '../index/lead.js';
import { type Candidate, isWithin, type PassageIndex, type Scope } from '../index/passage-index.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { countHolding } from './document-evidence.js';
import type { QueryContext } from './query-context.js';

/** How many passages to ask for, and how many to keep wherever they stand. */
const ASKED = 100;
const TAKEN = 30;

/** How many documents to take whole, and the most passages of one. */
const DOCUMENTS = 5;
const WHOLE = 60;

/** How many documents to take for their leads. */
const LEADS = 2;

/** The most leads that may hold a pair; a commoner pair tells the kind of text, not its topic: 关于, 通知. */
const MOST_LEADS = 50;

/** The best passages and the rest of the best documents, as an answer may share few words with its question. */
export async function retrieve(
  query: QueryContext,
  least: number,
  within: Scope | undefined,
  index: PassageIndex,
) {
  const pairs = query.question.bigrams.flatMap(({ text, term }) => (term === null ? text : []));
  const leads = pairs.flatMap(leadWords).filter((word) => query.frequencies.get(word)! <= MOST_LEADS);
  const [found, named] = await Promise.all([
    index.search({ words: wordsToFind(query), limit: Math.max(ASKED, least), within }),
    within ? [] : index.search({ words: leads, limit: LEADS }),
  ]);
  const taken = found.slice(0, Math.max(TAKEN, least));
  const whole = new Set([...bestDocuments(found, query), ...named.map(({ document }) => document)]);
  const ids = new Set(found.map(({ id }) => id));
  const documents = await index.documents([...new Set([...whole, ...taken.map(({ document }) => document)])]);
  const byId = new Map(documents.flatMap(({ passages }) => passages.map((passage) => [passage.id, passage])));
  const others = documents
    .filter(({ document }) => whole.has(document.id))
    .flatMap((parsed) => passagesOf(parsed, ids).filter((passage) => !within || isWithin(passage, within)));
  return { passages: [...new Set([...taken.flatMap(({ id }) => byId.get(id) ?? []), ...others])], documents };
}

/** The share of passages from which a word is too common to find an answer. */
const COMMON_SHARE = 0.1;

/** The number of passages below which no word is common. */
const LEAST_COMMON = 200;

/** The most passages to score, counted for each word; more would take too long. */
const MOST_SCORED = 6_000;

/** The least number of words to ask for, rarest first. */
const LEAST_WORDS = 2;

/** The rare words of the question, rarest first, as many as can be scored quickly. */
function wordsToFind({ question: { tokens }, frequencies, statistics }: QueryContext): readonly string[] {
  const countOf = (word: string): number => frequencies.get(word)!;
  const most = Math.max(LEAST_COMMON, COMMON_SHARE * statistics.passages);
  const rare = tokens.filter((word) => countOf(word) <= most);
  const told = rare.some((word) => countOf(word) > 0) ? rare : tokens;
  let [held, scored] = [0, 0];
  return [...new Set(told)]
    .sort((a, b) => countOf(a) - countOf(b))
    .filter((word) => {
      scored += countOf(word);
      held += Math.sign(countOf(word));
      return held <= LEAST_WORDS || scored <= MOST_SCORED;
    });
}

/** The best documents by what was found in each. */
function bestDocuments(found: readonly Candidate[], query: QueryContext): string[] {
  const byDocument = grouped(found.map((candidate) => [candidate.document, candidate]));
  const scored = Array.from(byDocument, ([document, own]) => {
    const texts = own.map(({ text }) => text);
    return { document, score: relevanceOfWords(texts, own[0]!.documentLength, query) };
  });
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, DOCUMENTS).map(({ document }) => document);
}

/** How soon more of a word counts no more, as in BM25. */
const K = 1.2;

/** The middle length of a document, in characters. */
const MIDDLE = 1_000;

/** BM25 of a whole document for the words of a question. */
function relevanceOfWords(texts: readonly string[], length: number, { question, rarity }: QueryContext) {
  const norm = (K / 2) * (1 + length / MIDDLE);
  return question.tokens.reduce((sum, word) => {
    const count = countHolding(texts, word);
    return count === 0 ? sum : sum + (rarity(word) * count) / (count + norm);
  }, 0);
}

/** All passages of a document; of a long one those found, else the first. */
function passagesOf({ passages }: ParsedDocument, found: ReadonlySet<string>): readonly Passage[] {
  if (passages.length <= WHOLE) return passages;
  const own = passages.filter(({ id }) => found.has(id));
  return own.length > 0 ? own : passages.slice(0, WHOLE);
}
