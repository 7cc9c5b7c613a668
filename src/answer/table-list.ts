import { flatten } from '../corpus/sections.js';
import type { Placed, Section } from '../corpus/types.js';
import { ALL_OF } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namedWords } from '../outline/names.js';
import { share } from '../question/coverage.js';
import type { Term } from '../question/terms.js';
import { type Span, slice } from '../text/span.js';
import { cellsOf, headerOf, isRule } from '../text/table-rows.js';
import { type FoundList, toItem, unannounced } from './list-item.js';

const ASKED = new RegExp(`(?:${anyOf(ALL_OF)})个?(?<name>\\p{Script=Han}{2,8})`, 'u');

/** The rows of the first table with a column of the asked name (列了哪些地区) that hold all that the question says. */
export function listOfColumn(
  asked: string,
  terms: readonly Term[],
  { sections }: ParsedDocument,
): FoundList | null {
  const name = ASKED.exec(asked)?.groups?.name;
  const rows = name ? flatten(sections).map((section) => rowsUnder(section, name)) : [];
  const found = rows.find(({ length }) => length > 1) ?? [];
  const holding = found.filter((row) => {
    const words = `${namedWords(row)} ${name}`;
    return terms.every((term) => share(term, words) > 0);
  });
  return holding.length > 1 ? unannounced(holding.map(toItem)) : null;
}

function rowsUnder(section: Section, name: string): Placed[] {
  const { text, folded } = section.document;
  const isCalled = (header: Span): boolean =>
    cellsOf(text, header).some((cell) => slice(folded, cell) === name);
  return section.sentences.flatMap((span) => {
    const header = isRule(slice(text, span)) ? null : headerOf(text, span, section.span.start);
    return header && isCalled(header) ? [{ section, span }] : [];
  });
}
