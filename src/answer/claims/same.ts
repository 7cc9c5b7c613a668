import type { Document } from '../../corpus/types.js';
import { fold } from '../../text/fold.js';
import { type Content, holdsAll, phraseWords } from './content.js';
import type { Fact } from './fact.js';
import { areOfOneKind, areOfOtherLevel, scopesIn } from './qualifiers.js';
import type { Statement } from './statements.js';

/** Whether a statement holds all that a fact is about. */
export function holdsSubject({ words }: Statement, { subject }: Fact): boolean {
  return subject.every(({ term }) => holdsAll(term, words));
}

/**
 * Whether a statement that holds all that a fact is about says no more of it than the fact does; names of its whole
 * sentence count too.
 */
export function isOnSame(statement: Statement, names: readonly Content[], fact: Fact): boolean {
  return (
    statement.measure.growth === fact.measure.growth &&
    areOfOneKind(statement.near, fact.near) &&
    !areOfOtherLevel(statement.words, titleWords(fact.section.document)) &&
    scopesIn(statement.words).every((scope) => `${fact.own} ${fact.lead}`.includes(scope)) &&
    holdsContents(statement, names, fact)
  );
}

function holdsContents(statement: Statement, names: readonly Content[], fact: Fact): boolean {
  const { section, own, lead, subject } = fact;
  const spoken = new Set(subject.flatMap(({ term }) => phraseWords(term, statement.words)));
  const around = `${own} ${section.foldedHeadings}`;
  const named = `${around} ${lead} ${titleWords(section.document)}`;
  return [...statement.contents, ...names].every(
    ({ term, kind }) =>
      spoken.has(term.word) || holdsAll(term, kind === 'place' || kind === 'name' ? named : around),
  );
}

/** What a document is called by: its title and who published it. */
export function titleWords({ title, publisher }: Document): string {
  return fold(`${title} ${publisher ?? ''}`);
}

/** Whether the name of a work is that of the document, in full or in short. */
export function isTitleOf(work: string, { title }: Document): boolean {
  const full = fold(title);
  const name = fold(work);
  return full.includes(name) || name.includes(full.replace(/[《》]|[（(].*$/gu, ''));
}
