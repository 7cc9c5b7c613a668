import { makePassage } from '../corpus/passages.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { HOW_MANY, WHICH } from '../lexicon/question-words.js';
import { enumerations } from '../outline/enumerations.js';
import { countedClauses } from '../outline/items.js';
import { headedWords } from '../outline/names.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { MAX_QUOTE } from '../rank/windows.js';
import { fold } from '../text/fold.js';
import { paragraphs } from '../text/sentences.js';
import { overlaps, type Span, slice, trim } from '../text/span.js';
import { announced, type FoundList, type ListItem, listOfNames, toItem } from './list-item.js';

/** What the sentences of a hit list: 主要包括：一是…；二是…, or 装备、纺织和医药3个行业; null where they list nothing asked. */
export function listInSentence(hit: Hit, question: Question): FoundList | null {
  return enumerated(hit, question) ?? counted(hit, question);
}

/** The clauses that a paragraph counts, unless the question asks for one of them. */
function counted({ passage: { section }, answer }: Hit, question: Question): FoundList | null {
  const { text, folded, body, wraps } = section.document;
  const paragraph = paragraphs(text, body, wraps).find((one) => overlaps(one, answer));
  const spans = paragraph ? countedClauses(text, paragraph) : [];
  if (!paragraph || spans.length === 0) return null;
  const before = trim(text, { start: paragraph.start, end: spans[0]!.start });
  // What stands behind the clauses, such as a goal, counts none of them.
  if (![before, ...spans].some((one) => overlaps(one, answer))) return null;
  const announcing = headedWords({ section, span: before });
  const own = question.bigrams.filter((bigram) => !announcing.includes(bigram.text));
  const telling = own.filter(
    ({ text: pair }) => spans.filter((span) => slice(folded, span).includes(pair)).length === 1,
  );
  if (telling.length > FEW) return null;
  const items = spans.map((span) => withAnnouncing(toItem({ section, span }), before));
  return announced(before.end > before.start ? makePassage(section, before) : null, items);
}

/** So many pairs of characters one item may have in common with a question by chance. */
const FEW = 1;

/** The first item stands beside the words that announce it. */
function withAnnouncing(item: ListItem, { start, end }: Span): ListItem {
  const { span } = item.head;
  const isBeside = span.start - end <= 1 && span.end - start <= MAX_QUOTE;
  return isBeside ? { ...item, around: { start, end: span.end } } : item;
}

/** What the part that answers names and counts, where the question asks for things that are called so. */
function enumerated({ passage: { section, span }, answer }: Hit, question: Question): FoundList | null {
  const { text } = section.document;
  const found = enumerations(text, answer).find(({ noun }) => isCalledSo(question.folded, fold(noun)));
  return found ? listOfNames(section, answer, found.items, span) : null;
}

/** 哪些行业 and 3个行业 for 个行业 or 个行业领域; 哪三类 for 类 alone. */
function isCalledSo(asked: string, noun: string): boolean {
  const [, counter = '', name = ''] = /^(方面|.)(.*)$/u.exec(noun)!;
  return name === ''
    ? new RegExp(`[${WHICH}${HOW_MANY}${NUMERAL_CLASS}]${counter}`, 'u').test(asked)
    : asked.includes(name.slice(0, 2));
}
