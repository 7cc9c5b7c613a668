import type { Entry } from '../../corpus/corpus.js';
import type { Term } from '../../search/terms.js';
import { fold } from '../../text/fold.js';
import { compareMeasures } from './compare.js';
import { type Content, mentions } from './content.js';
import type { Fact, Facts } from './facts.js';
import type { Reason, Verdict } from './finding.js';
import { compareSubjects, type Likeness, titleWords } from './same.js';
import { denies, refutes, type Sentence, type Statement } from './statements.js';

/** What one document says to one statement. */
export type Decision = {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** What the statement was compared with, or what comes nearest; null where nothing does. */
  readonly fact: Fact | null;
  /** Whether it was compared with the fact. */
  readonly isCompared: boolean;
};

type Compared = {
  readonly fact: Fact;
  readonly differs: readonly Reason[];
  readonly unsure: readonly Reason[];
};
type Alike = Likeness & { readonly fact: Fact };

/** Decides what a document says to a statement. `isElsewhere`: the lines before speak of another place. */
export function decide(
  statement: Statement,
  sentence: Sentence,
  entry: Entry,
  { facts, states }: Facts,
  isElsewhere: boolean,
): Decision {
  const alike = facts.map((fact) => ({ fact, ...compareSubjects(statement, sentence.names, fact) }));
  if (namesOther(sentence, entry)) return onOther(statement, sentence, entry);
  const same = alike.filter(({ isSame }) => isSame).map(({ fact }) => fact);
  if (same.length === 0) return withoutSame(statement, alike, entry, states);
  const found = best(same.map((fact) => compare(statement, fact, entry)));
  const doubt = doubtAbout(statement, sentence, found, same, isElsewhere || !isOwn(sentence, entry));
  return doubt ? { ...unsure(doubt, found.fact), isCompared: true } : conclude(found);
}

/** What else than the figures keeps a statement from being judged. */
function doubtAbout(
  statement: Statement,
  sentence: Sentence,
  found: Compared,
  same: readonly Fact[],
  isOfOther: boolean,
): Reason | null {
  if (isOfOther) return 'name';
  if (isDenied(statement, sentence, found.fact)) return 'negated';
  return isAmbiguous(found, same) ? 'subject' : null;
}

/** A statement of another place is absent; where its sentence also names that of the document, who knows. */
function onOther({ names }: Statement, { works }: Sentence, entry: Entry): Decision {
  const title = titleWords(entry.document);
  const isOwnPlace = names.some(({ term, kind }) => kind === 'place' && mentions(term, title));
  const isForeign = works.length > 0 || names.some(({ term }) => !speaksOf(entry, term));
  if (isOwnPlace || !isForeign) return unsure('name', null);
  return { verdict: 'absent', reasons: ['name'], fact: null, isCompared: false };
}

function isOwn({ works }: Sentence, entry: Entry): boolean {
  return works.every((work) => isOwnTitle(work, entry));
}

/** Whether the document gives the thing several numbers for one year: then it is not one thing. */
function isAmbiguous({ fact, differs }: Compared, same: readonly Fact[]): boolean {
  const { measure, date } = fact;
  return (
    differs.includes('number') &&
    same.some(
      (other) =>
        other.date === date && other.measure.unit === measure.unit && other.measure.value !== measure.value,
    )
  );
}

/** Whether a sentence names a place, an organisation or a work of which the document knows nothing. */
export function namesOther({ names, works }: Sentence, entry: Entry): boolean {
  return (
    names.some(({ term }) => !speaksOf(entry, term)) ||
    works.some((work) => !entry.document.folded.includes(fold(work)) && !isOwnTitle(work, entry))
  );
}

/** Whether the document speaks of a thing, in its title or in its text. */
export function speaksOf({ document }: Entry, term: Term): boolean {
  return mentions(term, titleWords(document)) || mentions(term, document.folded);
}

function isOwnTitle(work: string, { document }: Entry): boolean {
  const title = fold(document.title).replace(/[《》]|[（(].*$/gu, '');
  const name = fold(work);
  return fold(document.title).includes(name) || name.includes(title);
}

function isDenied({ about }: Statement, { reworded }: Sentence, { subject }: Fact): boolean {
  const rest = subject.reduce((words, { term }) => words.replaceAll(term.word, ' '), fold(about));
  return denies(rest) || refutes(reworded);
}

function compare(statement: Statement, fact: Fact, entry: Entry): Compared {
  const { differs, unsure } = compareMeasures(statement.measure, fact.measure);
  const year = compareYears(statement, fact, entry);
  // Of another year the document may just not say the number.
  const isOpen = year === 'unsure' || (year === 'differs' && (fact.isPast || differs.length > 0));
  const isOther = isOtherTense(statement, fact, differs.length > 0);
  return {
    fact,
    differs: [...differs, ...(year === 'differs' && !isOpen ? (['year'] as const) : [])],
    unsure: [...unsure, ...(isOpen ? (['year'] as const) : []), ...(isOther ? (['tense'] as const) : [])],
  };
}

/** A target is no result. A claim without a year that gives another number than a result may be on a target. */
function isOtherTense({ tense, when }: Statement, { isPast }: Fact, isOtherNumber: boolean): boolean {
  if (tense !== null) return isPast !== (tense === 'past');
  return isPast && isOtherNumber && when.date === null;
}

/** A year that a statement leaves out agrees with any. A year of saying it is that of the document, or open. */
function compareYears({ when }: Statement, fact: Fact, { document }: Entry): 'same' | 'differs' | 'unsure' {
  if (when.kind === 'open') return 'unsure';
  if (when.date === null || (when.kind === 'said' && document.date?.startsWith(when.date))) return 'same';
  if (fact.date === null) return 'unsure';
  if (fact.date.startsWith(when.date)) return 'same';
  return when.kind === 'said' || when.date.startsWith(fact.date) ? 'unsure' : 'differs';
}

const COST: Partial<Readonly<Record<Reason, number>>> = { unit: 6, year: 5, number: 4 };

/** Of several facts on one thing the one that the statement is nearest to: its own year before its own number. */
function best(compared: readonly Compared[]): Compared {
  const rank = ({ fact, differs, unsure }: Compared): number =>
    [...differs, ...unsure].reduce((sum, reason) => sum + (COST[reason] ?? 1), fact.isPast ? 0.5 : 0);
  return compared.reduce((a, b) => (rank(b) < rank(a) ? b : a));
}

function conclude({ fact, differs, unsure: open }: Compared): Decision {
  if (open.length > 0) return { verdict: 'unsure', reasons: open, fact, isCompared: true };
  return { verdict: differs.length > 0 ? 'differs' : 'matches', reasons: differs, fact, isCompared: true };
}

/** Nothing in the document is on the same: it may be on something like it, or know nothing of a thing in it. */
function withoutSame(
  statement: Statement,
  alike: readonly Alike[],
  entry: Entry,
  states: Facts['states'],
): Decision {
  const { measure, core } = statement;
  const isUnknown = ({ term, kind }: Content): boolean => kind !== 'weak' && !speaksOf(entry, term);
  const near = alike.find(({ holdsSubject }) => holdsSubject)?.fact ?? null;
  const isNew = near === null && !states(measure.value, measure.unit) && core.some(isUnknown);
  if (!isNew && !isNarrowed(statement, isUnknown)) return unsure('subject', near);
  return { verdict: 'absent', reasons: ['subject'], fact: near, isCompared: false };
}

/** Whether an unknown noun stands right before a known one, as what narrows it does: 半导体(的)产业规模. */
function isNarrowed({ core, words }: Statement, isUnknown: (content: Content) => boolean): boolean {
  return core.some((content, at) => {
    const noun = core[at + 1];
    if (
      content.kind !== 'thing' ||
      noun?.kind !== 'thing' ||
      !/^\p{Script=Han}{2,}$/u.test(content.term.word)
    ) {
      return false;
    }
    const isAdjacent = ['', '的'].some((link) =>
      words.includes(`${content.term.word}${link}${noun.term.word}`),
    );
    return isAdjacent && isUnknown(content) && !isUnknown(noun);
  });
}

function unsure(reason: Reason, fact: Fact | null): Decision {
  return { verdict: 'unsure', reasons: [reason], fact, isCompared: false };
}
