import { type Headed, headed } from '../corpus/sections.js';
import { HOLDS } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { readRow } from '../question/asked-row.js';
import { ASKS } from '../question/kinds.js';
import type { Question } from '../question/question.js';
import { type ChapterReference, readReferences, withoutReferences } from '../question/references.js';
import { headingOf, itemsOf } from './heading-list.js';
import { withoutNames } from './list.js';
import { type FoundList, toItem, unannounced } from './list-item.js';
import { referencesOf } from './references.js';

/** What stands under the heading that a question names, and nothing else but its document: 第二章, 基本原则; null for another. */
export function findReferred(question: Question, parsed: ParsedDocument): FoundList | null {
  const [named, ...more] = readReferences(question.matter);
  if (more.length > 0 || (!named && ASKS.test(question.folded))) return null;
  if (!named && readRow(question.folded).count !== null) return null;
  const isSought = named ? isAt(named) : isCalled(question);
  const rest = named ? withoutReferences(question.matter).replace(CONTENT, ' ') : '';
  if (!isNames(rest, question, parsed)) return null;
  const section = only(headed(parsed.sections).filter((one) => isSought(one, parsed)));
  if (!section) return null;
  const items = itemsOf(section);
  if (items.length > 1) return unannounced(items);
  return named ? unannounced([toItem({ section, span: section.span })]) : null;
}

const CONTENT = new RegExp(anyOf(HOLDS), 'gu');

type Sought = (section: Headed, parsed: ParsedDocument) => boolean;

function isAt({ unit, number }: ChapterReference): Sought {
  return (section) => referencesOf(section).some((one) => one.unit === unit && one.number === number);
}

/** Whether a question is the words of a heading, perhaps behind the names of its document. */
function isCalled(question: Question): Sought {
  const asked = question.matter.trim();
  return (section, parsed) => {
    const words = headingOf(section).replace(/[。:]$/u, '');
    const isEnd = words.length >= SHORTEST && asked.endsWith(words);
    return isEnd && isNames(asked.slice(0, -words.length), question, parsed);
  };
}

/** The fewest characters of a heading that a question can be. */
const SHORTEST = 4;

/** Whether words only name a document. */
function isNames(words: string, { terms }: Question, { document }: ParsedDocument): boolean {
  const said = (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return withoutNames(said, terms, namesOf(document)) === '';
}
