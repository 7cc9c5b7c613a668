import type { ParsedDocument } from '../../outline/corpus.js';
import { fold } from '../../text/fold.js';
import { isAmbiguous } from './ambiguous.js';
import { type Content, mentions } from './content.js';
import { denies, refutes } from './doubts.js';
import type { Fact } from './fact.js';
import type { Facts } from './facts.js';
import type { Reason, Verdict } from './finding.js';
import { isNarrowed } from './narrowed.js';
import { namesOther, speaksOf, worksAreOf } from './others.js';
import { holdsSubject, isOnSame, titleWords } from './same.js';
import type { Sentence, Statement } from './statements.js';
import { type Compared, compareWith, nearestOf } from './versus.js';

/** What one document says to one statement. */
export type Decision = {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** What the statement was compared with, or what comes nearest; null where nothing does. */
  readonly fact: Fact | null;
  /** Whether it was compared with the fact. */
  readonly isCompared: boolean;
};

/** Decides what a document says to a statement. `isElsewhere`: the lines before speak of another place. */
export function decide(
  statement: Statement,
  sentence: Sentence,
  entry: ParsedDocument,
  { facts, states }: Facts,
  isElsewhere: boolean,
): Decision {
  if (namesOther(sentence, entry)) return onOther(statement, sentence, entry);
  const alike = facts.filter((fact) => holdsSubject(statement, fact));
  const same = alike.filter((fact) => isOnSame(statement, sentence.names, fact));
  if (same.length === 0) return withoutSame(statement, alike[0] ?? null, entry, states);
  const found = nearestOf(same.map((fact) => compareWith(statement, fact, entry)));
  const isOfOther = isElsewhere || !worksAreOf(sentence, entry);
  const doubt = isOfOther ? 'name' : doubtAbout(statement, sentence, found, same);
  return doubt ? { ...unsure(doubt, found.fact), isCompared: true } : conclude(found);
}

/** What else than the figures keeps a statement from being judged. */
function doubtAbout(
  statement: Statement,
  sentence: Sentence,
  found: Compared,
  same: readonly Fact[],
): Reason | null {
  if (isDenied(statement, sentence, found.fact)) return 'negated';
  return found.differs.includes('number') && isAmbiguous(statement, found.fact, same) ? 'subject' : null;
}

/** A statement of another place is absent; where its sentence also names that of the document, who knows. */
function onOther({ names }: Statement, { works }: Sentence, entry: ParsedDocument): Decision {
  const title = titleWords(entry.document);
  const isOwnPlace = names.some(({ term, kind }) => kind === 'place' && mentions(term, title));
  const isForeign = works.length > 0 || names.some(({ term }) => !speaksOf(entry, term));
  if (isOwnPlace || !isForeign) return unsure('name', null);
  return { verdict: 'absent', reasons: ['name'], fact: null, isCompared: false };
}

function isDenied({ about }: Statement, { reworded }: Sentence, { subject }: Fact): boolean {
  const rest = subject.reduce((words, { term }) => words.replaceAll(term.word, ' '), fold(about));
  return denies(rest) || refutes(reworded);
}

function conclude({ fact, differs, unsure: open }: Compared): Decision {
  if (open.length > 0) return { verdict: 'unsure', reasons: open, fact, isCompared: true };
  return { verdict: differs.length > 0 ? 'differs' : 'matches', reasons: differs, fact, isCompared: true };
}

/** Nothing in the document is on the same: it may be on something like it, or know nothing of a thing in it. */
function withoutSame(
  statement: Statement,
  near: Fact | null,
  entry: ParsedDocument,
  states: Facts['states'],
): Decision {
  const { measure, core } = statement;
  const isUnknown = ({ term, kind }: Content): boolean => kind !== 'weak' && !speaksOf(entry, term);
  const isNew = near === null && !states(measure.value, measure.unit) && core.some(isUnknown);
  if (!isNew && !isNarrowed(statement, isUnknown)) return unsure('subject', near);
  return { verdict: 'absent', reasons: ['subject'], fact: near, isCompared: false };
}

function unsure(reason: Reason, fact: Fact | null): Decision {
  return { verdict: 'unsure', reasons: [reason], fact, isCompared: false };
}
