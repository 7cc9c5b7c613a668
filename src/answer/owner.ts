import { makePassage } from '../corpus/passages.js';
import { innermost } from '../corpus/sections.js';
import type { Passage, Section } from '../corpus/types.js';
import { ASKS_OWNER, OWNER_LABELS } from '../lexicon/asking.js';
import { anyOf } from '../lexicon/word-list.js';

import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { MAX_QUOTE } from '../rank/windows.js';
import { fold } from '../text/fold.js';
import { heldShare } from '../text/pairs.js';
import { type Span, slice } from '../text/span.js';
import type { Placed } from './list-item.js';

const ASKS = new RegExp(anyOf(ASKS_OWNER), 'u');
const BRACKET = new RegExp(
  `[（(](?:${anyOf(OWNER_LABELS)})[^：:（）()]{0,10}[：:][^（）()]{1,200}[）)]`,
  'u',
);

/** Whether a question asks who is responsible for something. */
export function asksOwner({ text }: Question): boolean {
  return ASKS.test(fold(text));
}

/** Moves a hit to the bracket that ends its item and names who is responsible (牵头部门：…); null without one. */
export function atOwner(hit: Hit): Hit | null {
  const { section } = hit.passage;
  const { text } = section.document;
  const limit = section.children[0]?.span.start ?? section.span.end;
  const bracket = BRACKET.exec(text.slice(hit.answer.start, limit));
  if (!bracket) return null;
  const start = hit.answer.start + bracket.index;
  const answer = { start, end: start + bracket[0].length };
  return { ...hit, answer, passage: makePassage(section, around(hit.answer, answer)) };
}

/** The least share of a question that an item has to hold. */
const ALIKE = 0.5;

/** The same for the item that a passage stands in, if the question names nothing else; null where it does. */
export function ownerOf({ section, span }: Passage, like: Hit, question: Question): Hit | null {
  const asked = fold(question.text).replace(ASKS, ' ');
  const topic = question.bigrams.flatMap(({ text }) => (asked.includes(text) ? text : []));
  const words = `${section.foldedHeadings} ${slice(section.document.folded, section.span)}`;
  if (topic.length > 0 && heldShare(topic, words) < ALIKE) return null;
  return atOwner({ ...like, passage: makePassage(section, span), answer: span });
}

/** From what was found to the bracket, where a quote reaches so far. */
function around(found: Span, bracket: Span): Span {
  return bracket.end - found.start <= MAX_QUOTE ? { start: found.start, end: bracket.end } : bracket;
}

/** The brackets of a document that name who is responsible, each wording once. */
export function ownersIn(sections: readonly Section[]): Placed[] {
  const [first] = sections;
  const text = first?.document.text ?? '';
  const found = [...text.matchAll(new RegExp(BRACKET, 'gu'))].flatMap(({ 0: words, index }) => {
    const span = { start: index, end: index + words.length };
    const section = innermost(sections, span);
    return section ? [{ words, section, span }] : [];
  });
  return [...new Map(found.map((one) => [one.words, one])).values()];
}
