import { type Headed, headed } from '../corpus/sections.js';
import { HOLDS } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { isAnnex } from '../outline/titles.js';
import { readRow } from '../question/asked-row.js';
import { ASKS } from '../question/kinds.js';
import type { Question } from '../question/question.js';
import { type ChapterReference, readReferences, withoutReferences } from '../question/references.js';
import { headingOf, itemsOf } from './heading-list.js';
import { withoutNames } from './list.js';
import { type FoundList, toItem, unannounced } from './list-item.js';
import { isSameUnit, referencesOf } from './references.js';

/** What stands under the heading that a question names, and nothing else but its document: 第二章, 基本原则; null for another. */
export function findReferred(question: Question, parsed: ParsedDocument): FoundList | null {
  const [named, ...more] = readReferences(question.matter);
  if (more.length > 0 || (!named && ASKS.test(question.folded))) return null;
  if (!named && readRow(question.folded).count !== null) return null;
  const rest = named ? withoutReferences(question.matter).replace(CONTENT, ' ') : '';
  if (!isNames(rest, question, parsed)) return null;
  const section = named ? sectionAt(named, parsed) : sectionCalled(question, parsed);
  return section ? under(section, named !== undefined) : null;
}

/** The items of a section; of one that is asked for by its number else all of it. */
function under(section: Headed, isNumbered: boolean): FoundList | null {
  const items = itemsOf(section);
  if (items.length > 1 && (!isNumbered || section.children.length > 0)) return unannounced(items);
  return isNumbered ? unannounced([toItem({ section, span: section.span })]) : null;
}

const CONTENT = new RegExp(anyOf(HOLDS), 'gu');

/** The chapter or article of that number; an annex has numbers of its own. */
function sectionAt(named: ChapterReference, { sections }: ParsedDocument): Headed | undefined {
  const isAt = (section: Headed): boolean => referencesOf(section).some((one) => isSameUnit(one, named));
  const own = headed(sections.filter((section) => !isAnnex(section))).filter(isAt);
  return only(own.length > 0 ? own : headed(sections).filter(isAt));
}

/** The section whose heading is the words of a question, perhaps behind the names of its document. */
function sectionCalled(question: Question, parsed: ParsedDocument): Headed | undefined {
  const asked = question.matter.trim();
  const isCalled = (section: Headed): boolean => {
    const words = headingOf(section).replace(/[。:]$/u, '');
    const isEnd = words.length >= SHORTEST && asked.endsWith(words);
    return isEnd && isNames(asked.slice(0, -words.length), question, parsed);
  };
  return only(headed(parsed.sections).filter(isCalled));
}

/** The fewest characters of a heading that a question can be. */
const SHORTEST = 4;

/** Whether words only name a document. */
function isNames(words: string, { terms }: Question, { document }: ParsedDocument): boolean {
  const said = (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return withoutNames(said, terms, namesOf(document)) === '';
}
