import { makePassage } from '../corpus/passages.js';
import { flatten } from '../corpus/sections.js';
import type { Passage, Section } from '../corpus/types.js';
import { OWNER } from '../lexicon/answer-shapes.js';
import { ASKS_OWNER, ASKS_WHOLE, SPEAKS_OF_ITSELF } from '../lexicon/asking.js';
import { OWNERS } from '../lexicon/bodies.js';
import { anyOf } from '../lexicon/word-list.js';
import { headedWords, namesOf } from '../outline/names.js';
import { BRACKETS, type Owned, ownedIn } from '../outline/owners.js';
import { holdsParts, share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import { coverage, weigh } from '../rank/query-context.js';
import type { Hit } from '../rank/search.js';
import { MAX_QUOTE } from '../rank/windows.js';
import { heldShare } from '../text/pairs.js';
import { slice } from '../text/span.js';
import { isOnThings } from './amount-of-it.js';
import { parsedOf } from './find.js';
import { lackedBy } from './lacked.js';
import { withoutBodies } from './pointing.js';

const ASKS = new RegExp(anyOf(ASKS_OWNER), 'u');
const ASKS_OF_WHOLE = new RegExp(anyOf(ASKS_WHOLE), 'u');
const OF_ITSELF = new RegExp(anyOf(SPEAKS_OF_ITSELF), 'u');
const OWNED = new RegExp(OWNER, 'u');

/** Whether a question asks who is responsible for something. */
export function asksOwner({ folded }: Question): boolean {
  return ASKS.test(folded);
}

/** Whether a question asks it of a plan as a whole. */
function asksOfWhole({ folded }: Question): boolean {
  return ASKS_OF_WHOLE.test(folded);
}

/** The bracket of the item that a question is about, in the documents of its hits; null where none names it, or several sections do. */
export function findOwner(question: Question, hits: readonly Hit[]): Hit | null {
  if (asksOfWhole(question)) return null;
  const items = hits.filter(isOfOther).flatMap((hit) => {
    const owned = ownedIn(flatten(parsedOf(hit).sections));
    return lackedBy(hit, question).terms.length > 0
      ? []
      : owned.map((item) => ({ hit, item, words: headedWords(item) }));
  });
  const rarity = (word: string): number =>
    Math.log1p(items.length / (1 + items.filter(({ words }) => words.includes(word)).length));
  const heldBy = (words: string, { section }: Owned): number =>
    coverage(weigh(topicIn(section, question), rarity), words);
  const held = items.map(({ words, item }) => heldBy(words, item));
  const most = Math.max(ALIKE, ...held);
  const alike = items.filter((_, at) => held[at] === most);
  const over = alike.map(({ item }) => heldBy(item.section.foldedHeadings, item));
  const best = alike.filter(
    ({ item: { section, span } }, at) =>
      over[at] === Math.max(...over) && isOnThings(question, section, span),
  );
  const [first] = best;
  if (!first || best.some(({ item }) => item.section !== first.item.section && !isCopy(item, first.item)))
    return null;
  return atBracket(first.item, first.hit);
}

/** Whether two documents say the same of an item. */
function isCopy(one: Owned, other: Owned): boolean {
  const [words, others] = [one, other].map(({ section, span }) =>
    slice(section.document.folded, span).trim(),
  );
  return words === others && one.section.document !== other.section.document;
}

/** The first hit of each document. */
function isOfOther(hit: Hit, at: number, hits: readonly Hit[]): boolean {
  return hits.findIndex((other) => parsedOf(other) === parsedOf(hit)) === at;
}

/** The least share of a question that an item has to hold. */
const ALIKE = 0.5;

/** The bracket of the item that a passage stands in, if the question names nothing else; null where it does. */
export function ownerOf({ section, span }: Passage, like: Hit, question: Question): Hit | null {
  const item = ownedIn([section]).find(({ bracket }) => bracket.start >= span.start);
  const topic = topicOf(question);
  const words = item ? headedWords(item) : '';
  const isOther =
    topic.length > 0 &&
    heldShare(
      topic.map(({ word }) => word),
      words,
    ) < ALIKE;
  return item && !isOther ? atBracket(item, like) : null;
}

/** Whether the hit itself, without its headings, is on what a question asks who is responsible for. */
export function isOnTopic(question: Question, { passage: { section, span }, answer }: Hit): boolean {
  const isOfWhole = asksOfWhole(question);
  const words = slice(section.document.folded, isOfWhole ? answer : span);
  // 门票价格由市价格部门核定 tells not who is responsible for the park.
  const telling = words
    .split(/[。;\n]/u)
    .filter((sentence) => question.expects?.pattern.test(sentence) ?? true);
  if (isOfWhole) return telling.some((sentence) => OF_ITSELF.test(sentence));
  // A bracket names who is responsible for its item alone.
  if (topicIn(section, question).length === 0) return OWNED.test(words.replace(BRACKETS, ' '));
  const topic = topicOf(question).map(({ word }) => word);
  return telling.some((sentence) => heldShare(topic, withoutBodies(sentence, question)) >= ALIKE);
}

/** The words of a question beside those that ask who is responsible. */
function topicOf({ folded, terms }: Question): Term[] {
  const asked = folded.replace(ASKS, ' ');
  return terms.filter(({ word }) => asked.includes(word) && !OWNERS.includes(word));
}

/** The same without the names of a document, which each of its items would hold. */
function topicIn({ document }: Section, question: Question): Term[] {
  const names = namesOf(document);
  return topicOf(question).filter((term) => share(term, names) === 0 && !holdsParts(term, names));
}

function atBracket({ section, span, bracket }: Owned, like: Hit): Hit {
  const shown = bracket.end - span.start <= MAX_QUOTE ? span : bracket;
  return { ...like, answer: bracket, passage: makePassage(section, shown), also: [] };
}
