import type { Document } from '../../corpus/types.js';
import { fold } from '../../text/fold.js';
import { type Content, holdsAll, phraseWords } from './content.js';
import type { Fact } from './facts.js';
import { areOfOneKind, scopesIn } from './qualifiers.js';
import type { Statement } from './statements.js';

/** How the words of a statement are to those of a fact. */
export type Likeness = {
  /** Whether the statement holds all that the fact is about. */
  readonly holdsSubject: boolean;
  /** What the statement says of it that the fact does not, in the order of the statement. */
  readonly missing: readonly Content[];
  /** Whether both speak of one thing, neither less nor more. */
  readonly isSame: boolean;
};

/** Compares what a statement and a fact are about; names of the whole sentence count too. */
export function compareSubjects(statement: Statement, names: readonly Content[], fact: Fact): Likeness {
  const holdsSubject = fact.subject.every(({ term }) => holdsAll(term, statement.words));
  const spoken = new Set(fact.subject.flatMap(({ term }) => phraseWords(term, statement.words)));
  const { section, own, lead } = fact;
  const around = `${own} ${section.foldedHeadings}`;
  const named = `${around} ${lead} ${titleWords(section.document)}`;
  const missing = [...statement.contents, ...names].filter(
    ({ term, kind }) =>
      !spoken.has(term.word) && !holdsAll(term, kind === 'place' || kind === 'name' ? named : around),
  );
  const isSame =
    holdsSubject &&
    missing.length === 0 &&
    statement.measure.growth === fact.measure.growth &&
    areOfOneKind(statement.near, fact.near) &&
    scopesIn(statement.words).every((scope) => `${own} ${lead}`.includes(scope));
  return { holdsSubject, missing, isSame };
}

/** What a document is called by: its title and who published it. */
export function titleWords({ title, publisher }: Document): string {
  return fold(`${title} ${publisher ?? ''}`);
}
