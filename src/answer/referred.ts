import { type Headed, headed } from '../corpus/sections.js';
import { only } from '../only.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { isAnnex } from '../outline/titles.js';
import { readRow } from '../question/asked-row.js';
import { ASKS } from '../question/kinds.js';
import type { Question } from '../question/question.js';
import { type ChapterReference, readReferences } from '../question/references.js';
import { paragraphs } from '../text/sentences.js';
import { headingOf, itemsOf } from './heading-list.js';
import { type FoundList, toItem, unannounced } from './list-item.js';
import { asksReference, isNames, isSameUnit, referencesOf } from './references.js';

/** What stands under the heading that a question names, and nothing else but its document: 第二章, 基本原则; null for another. */
export function findReferred(question: Question, parsed: ParsedDocument): FoundList | null {
  const [named, ...more] = readReferences(question.matter);
  if (more.length > 0 || (!named && ASKS.test(question.folded))) return null;
  if (!named && readRow(question.folded).count !== null) return null;
  if (named && !asksReference(question, parsed.document)) return null;
  const section = named ? sectionAt(named, parsed) : sectionCalled(question, parsed);
  if (!section) return null;
  return named?.part ? partOf(section, named.part) : under(section, named !== undefined);
}

/** An item or a paragraph of an article by its number; null without it. */
function partOf(section: Headed, { unit, number }: NonNullable<ChapterReference['part']>): FoundList | null {
  const { text, wraps } = section.document;
  const items = itemsOf(section);
  const parts =
    unit === '项' ? items : paragraphs(text, section.span, wraps).map((span) => toItem({ section, span }));
  // What the items of an article are, is no paragraph.
  const isKnown = unit === '项' || items.length === 0;
  const item = isKnown ? parts[number - 1] : undefined;
  return item ? unannounced([item]) : null;
}

/** The items of a section; of one that is asked for by its number else all of it. */
function under(section: Headed, isNumbered: boolean): FoundList | null {
  const items = itemsOf(section);
  if (items.length > 1 && (!isNumbered || section.children.length > 0)) return unannounced(items);
  return isNumbered ? unannounced([toItem({ section, span: section.span })]) : null;
}

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
    return isEnd && isNames(asked.slice(0, -words.length), question, parsed.document);
  };
  return only(headed(parsed.sections).filter(isCalled));
}

/** The fewest characters of a heading that a question can be. */
const SHORTEST = 4;
