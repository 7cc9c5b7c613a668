import { flatten } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { firstFound } from '../first-found.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { INTRODUCES_ITEMS, KINDS_OF_THINGS, POINT_COUNTERS } from '../lexicon/plan-parts.js';
import { ALL_OF, HOW_MANY, WHICH } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { enumerations } from '../outline/enumerations.js';
import { namedWords, namesOf } from '../outline/names.js';
import { share } from '../question/coverage.js';
import type { ListRequest } from '../question/list-request.js';
import type { Question } from '../question/question.js';
import { fold } from '../text/fold.js';
import { partsAround, type Span, shifted, slice, spansOf } from '../text/span.js';
import { isTheme } from './amount-of-it.js';
import { readRow } from './counted-list.js';
import { type FoundList, listOfNames } from './list-item.js';

/** 补贴有哪几种, 服务包分几类, 试点区是哪两个地方: the name stands before the question word. */
const NAMED_BEFORE = new RegExp(
  `(?<name>\\p{Script=Han}{2,8}?)(?:(?:一共|总共|共|都)?[有分]为?(?:${anyOf(ALL_OF)}|${HOW_MANY})|(?:都|分别)?是${WHICH}[${NUMERAL_CLASS}${HOW_MANY}])${POINT_COUNTERS}`,
  'u',
);

/** What a sentence names one after the other and calls as a question does: A、B和C三类补贴, 补贴包括A、B和C; null without such a one. */
export function findEnumerated(
  { item, group }: ListRequest,
  topic: string,
  question: Question,
  { sections }: ParsedDocument,
): FoundList | null {
  const row = readRow(question.folded);
  const { count } = row;
  const names = row.name === '' || KINDS_OF_THINGS.includes(row.name) ? namesBefore(question) : [row.name];
  if (item !== null || group !== null) return null;
  return firstFound(names, (name) =>
    firstFound(flatten(sections), (section) =>
      firstFound(section.clauses(), (clause) => {
        const items = rowIn(section, clause, name, question);
        const isWhole = items.length > 1 && (count === null || count === items.length);
        return isWhole && isOn(topic, question, section, clause)
          ? listOfNames(section, clause, items, clause)
          : null;
      }),
    ),
  );
}

/** The name before the question word, then what it ends with: jieba may cut such names anyhow. */
function namesBefore({ folded }: Question): string[] {
  const name = NAMED_BEFORE.exec(folded)?.groups?.name ?? '';
  return [...name].map((_, at) => name.slice(at)).filter(({ length }) => length > 1);
}

/** The items that a sentence names and counts, or introduces, by that name. */
function rowIn(section: Section, clause: Span, name: string, { folded }: Question): readonly Span[] {
  const words = slice(section.document.folded, clause);
  if (!words.includes(name) || narrows(before(name, words), `${folded} ${namesOf(section.document)}`))
    return [];
  const counted = enumerations(section.document.text, clause).find(({ noun }) => fold(noun).includes(name));
  return counted?.items ?? introduced(words, name).map((one) => shifted(one, clause.start));
}

/** The two characters before a name, which may be a word that narrows it; none where they count it. */
function before(name: string, words: string): string {
  const at = words.indexOf(name);
  return COUNTS.test(words.slice(0, at)) ? '' : words.slice(Math.max(0, at - 2), at);
}

const COUNTS = new RegExp(`[${NUMERAL_CLASS}]${POINT_COUNTERS}+$`, 'u');

/** Whether a word before a name makes it one of others than are asked for in a document: 购船补贴 for 补贴. */
function narrows(word: string, asked: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(word) && !asked.includes(word);
}

/** 补贴分为甲、乙两类. */
const COUNTED_LAST = new RegExp(`等?[${NUMERAL_CLASS}]{1,3}${POINT_COUNTERS}$`, 'u');

const INTRODUCES = `(?:主要)?(?:${anyOf(INTRODUCES_ITEMS)}|:)`;

/** What stands behind a name in a row: 补贴包括A、B和C. */
function introduced(words: string, name: string): Span[] {
  const at = words.search(new RegExp(`${name}${INTRODUCES}[^,。;:\\n、]+、`, 'u'));
  if (at < 0) return [];
  const [opening = ''] = words.slice(at + name.length).match(new RegExp(`^${INTRODUCES}`, 'u')) ?? [];
  const start = at + name.length + opening.length;
  const [clause = ''] = words.slice(start).split(/[,。;:\n]/u);
  const row = clause.replace(COUNTED_LAST, '');
  const span = { start, end: start + row.length };
  return partsAround(span, spansOf(words, /、|以及|[和及与](?=[^、和及与]*$)/gu, span));
}

/** Whether a sentence, what stands over it, or its document all along is on a topic. */
function isOn(topic: string, { terms }: Question, section: Section, span: Span): boolean {
  const words = namedWords({ section, span });
  const about = terms.filter(({ word, weight }) => weight === 1 && topic.includes(word));
  return about.every((term) => share(term, words) > 0 || isTheme(term, section.document));
}
