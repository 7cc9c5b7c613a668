import { readMarker } from '../corpus/markers.js';
import type { Headed } from '../corpus/sections.js';
import type { Document } from '../corpus/types.js';
import { NUMERAL_CLASS, ORDERS, ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { HOLDS, POINT_COUNTERS } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { headedWords, namesOf } from '../outline/names.js';
import type { Question } from '../question/question.js';
import { readReferences, withoutReferences } from '../question/references.js';
import type { Hit } from '../rank/search.js';
import { slice } from '../text/span.js';
import { withoutNames } from './list.js';

/** Whether a hit stands in the chapters and articles that a question names, or names them itself; 三、 is a third chapter, and in a list of measures a third article. */
export function holdsReferences(question: Question, { passage, answer }: Hit): boolean {
  const named = readReferences(question.matter);
  if (named.length === 0) return true;
  const { section } = passage;
  const { document, path } = section;
  const isAlone = asksReference(question, document);
  if (isAlone && named.some(({ part }) => part !== null)) return false;
  const words = slice(document.folded, answer);
  const own = [
    ...path.flatMap((heading) => numbersOf(heading, document)),
    // Where 第三条 is all that is asked, who refers to it does not answer, nor does 第三条公路.
    ...readReferences(isAlone ? openings(words) : words),
  ];
  return named.every((one) => own.some((other) => isSameUnit(one, other)));
}

const openings = (words: string): string =>
  (words.match(/^\s*第[^\s第]{1,8}[条章节编](?=\s)/gmu) ?? []).join(' ');

/** Whether a question names chapters or articles, perhaps a document, and asks nothing else. */
export function asksReference(question: Question, document: Document): boolean {
  return isNames(withoutReferences(question.matter).replace(CONTENT, ' '), question, document);
}

const CONTENT = new RegExp(anyOf(HOLDS), 'gu');

/** Whether words only name a document. */
export function isNames(words: string, { terms }: Question, document: Document): boolean {
  const said = (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return withoutNames(said, terms, namesOf(document)) === '';
}

/** The chapter and article that a heading opens. */
export function referencesOf({ document, heading }: Headed): readonly NumberedUnit[] {
  return numbersOf(slice(document.text, heading), document);
}

type NumberedUnit = { readonly unit: string; readonly number: number | null; readonly inserted: number };

/** Whether two numbers are of the same chapter or article: 第六条之一 stands behind 第六条. */
export function isSameUnit(one: NumberedUnit, other: NumberedUnit): boolean {
  return one.unit === other.unit && one.number === other.number && one.inserted === other.inserted;
}

function numbersOf(heading: string, { title, folded }: Document): readonly NumberedUnit[] {
  const marker = readMarker(heading);
  if (!marker) return [];
  const { kind, number, inserted } = marker;
  const units = ARTICLES.test(title) && !ARTICLE.test(folded) ? ['章', '条'] : ['章'];
  return (kind === '一、' ? units : [kind]).map((unit) => ({ unit, number, inserted }));
}

const ARTICLES = /条|措施/u;
const ARTICLE = new RegExp(`(?:^|\\n)\\s{0,4}第[${NUMERAL_CLASS}]+条`, 'u');

/** 第四门站 is the name of one; 第四项 only counts. */
const ORDINAL_NAME = new RegExp(
  `第[${ORDINAL_NUMERALS}\\d]{1,3}(?!${POINT_COUNTERS}|[${ORDERS}是有的为和与及呢吗])\\p{Script=Han}`,
  'gu',
);

/** Whether the names with an ordinal in a question stand in what was found or over it: 第三门站 is no 第四门站. */
export function holdsOrdinalNames({ folded }: Question, { passage: { section, span } }: Hit): boolean {
  const words = headedWords({ section, span });
  return (folded.match(ORDINAL_NAME) ?? []).every((name) => words.includes(name));
}
