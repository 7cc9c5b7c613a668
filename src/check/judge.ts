import { CAPS, DEEDS, DOUBTS } from '../lexicon/claim-doubts.js';
import { WIDER_PLACES } from '../lexicon/narrowings.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Fact } from '../outline/fact.js';
import { slice } from '../text/span.js';
import type { Claim, Subject } from './claim.js';
import { type Comparison, compareFields, type Dated } from './fields.js';
import type { Reason, Verdict } from './finding.js';
import type { Place } from './sayings.js';
import type { Stated, Table } from './table.js';
import type { Vocabulary } from './words.js';

/** What a document says to a part of a claim. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** The fact that was compared. */
  readonly fact: Stated | null;
  readonly place: Place | null;
  /** Whether the whole sentence stands in the document. */
  readonly isVerbatim?: true;
};

/** Of two amounts that a list shares out it takes more to tell which is whose. */
const RESPECTIVELY = /分别|依次/u;
const DOUBT = new RegExp(anyOf(DOUBTS), 'u');

/** Judges an amount of a claim by the facts of a document. */
export function judgeFact(claim: Claim, fact: Dated, table: Table, vocabulary: Vocabulary): Judgement {
  const wanted = claim.subjects.get(fact)!;
  if (isTwofold(claim, fact)) return { verdict: 'unsure', reasons: ['subject'], fact: null, place: null };
  const same = table.facts.filter((stated) => isSame(fact, wanted, stated, table, vocabulary));
  if (same.length === 0) return nothingSame(claim, fact, wanted, table, vocabulary);
  const alike = same.filter(({ change }) => change === fact.change);
  const compared = (alike.length > 0 ? alike : same).map((stated) => ({
    stated,
    ...compareFields(fact, stated),
  }));
  const best = compared.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  const { verdict, reasons } = verdictOf(best, same);
  const isOpen = DOUBT.test(claim.text) && (verdict === 'matches' || verdict === 'differs');
  return {
    verdict: isOpen ? 'unsure' : verdict,
    reasons: isOpen ? ['negated'] : reasons,
    fact: best.stated,
    place: best.stated,
  };
}

/** 由3000亿元增长到5000亿元, 3000亿元的一半: two amounts of one thing in one clause. */
function isTwofold({ clauses, text }: Claim, fact: Dated): boolean {
  const clause = clauses.find(({ facts }) => facts.includes(fact));
  if (!clause || RESPECTIVELY.test(slice(text, clause.span))) return false;
  return clause.facts.some(
    ({ subject, year, amount }) => amount !== fact.amount && subject === fact.subject && year === fact.year,
  );
}

const COSTS: Partial<Readonly<Record<Reason, number>>> = { unit: 6, year: 5, number: 4 };

/** A target before a result, where both are as near. */
function cost({ differs, unsure, stated }: Compared): number {
  return [...differs, ...unsure].reduce(
    (sum, reason) => sum + (COSTS[reason] ?? 1),
    stated.role === 'target' ? 0 : 0.5,
  );
}

type Compared = Comparison & { readonly stated: Stated };

/** Another number of another year may just be what the plan does not say; so may one of two that it says. */
function verdictOf(
  { differs, unsure, stated }: Compared,
  same: readonly Stated[],
): Pick<Judgement, 'verdict' | 'reasons'> {
  const isOfOtherYear =
    differs.length === 1 && differs[0] === 'year' && unsure.every((reason) => reason === 'bound');
  if (unsure.length > 0 && !isOfOtherYear) return { verdict: 'unsure', reasons: unsure };
  const hasRival = same.some(
    ({ year, value, unit, change }) =>
      year === stated.year && unit === stated.unit && change === stated.change && value !== stated.value,
  );
  if (hasRival && (differs.length > 0 || RESPECTIVELY.test(stated.own)))
    return { verdict: 'unsure', reasons: ['subject'] };
  if (differs.length === 0) return { verdict: 'matches', reasons: [] };
  const isCarried = differs.includes('year') && !stated.isYearNamed && !stated.own.includes('|');
  if (stated.role === 'baseline' || isCarried) return { verdict: 'unsure', reasons: differs };
  return differs.includes('year') && differs.length > 1
    ? { verdict: 'unsure', reasons: ['year'] }
    : { verdict: 'differs', reasons: differs };
}

/** Whether a fact is of what a claim speaks of: each side holds all words of the other, and both are narrowed alike. */
function isSame(
  fact: Dated,
  { words, head, text }: Subject,
  stated: Stated,
  table: Table,
  { holds }: Vocabulary,
): boolean {
  if (head === '' || stated.words.length === 0) return false;
  return (
    holds(text, stated.words.at(-1)!) &&
    holds(stated.own, head) &&
    namesSubject(text, stated, table, holds) &&
    words.every((word, at) => holdsWord(word, words[at - 1], stated, table, holds)) &&
    narrowed(fact) === narrowed(stated) &&
    limits(text) === limits(stated.own) &&
    isOfLevel(fact, stated, table)
  );
}

/** A plan need not repeat its topic, nor need a claim; but 企业 alone are not those of its topic. */
function namesSubject(text: string, { words }: Stated, { name }: Table, holds: Vocabulary['holds']): boolean {
  const missing = words.filter((word) => !holds(text, word));
  return (
    missing.every((word) => holds(name, word)) && (missing.length === 0 || words.length - missing.length > 1)
  );
}

/** A word of one character says little: it must stand in the clause itself, or behind its neighbour in the title. */
function holdsWord(
  word: string,
  before: string | undefined,
  { own, around }: Stated,
  { name }: Table,
  holds: Vocabulary['holds'],
): boolean {
  return word.length > 1 ? holds(around, word) : holds(own, word) || name.includes(`${before ?? ''}${word}`);
}

const LIMIT = new RegExp(anyOf([...CAPS, ...DEEDS]), 'gu');

/** The words that cap an amount, name but a part or say what is done; 封顶 is 最高. */
function limits(text: string): string {
  return [...new Set((text.match(LIMIT) ?? []).map((word) => word.replace(/封顶|上限/u, '最高')))]
    .sort()
    .join(' ');
}

/** Words that say of a sum or of growth only what it is anyway. */
const SUMS: readonly string[] = ['累计', '合计', '总计', '同比'];

/** The words that narrow a subject, in one order; its own place narrows nothing. */
function narrowed({ narrowed: words }: Fact): string {
  const kept = words.filter(({ kind, word }) =>
    kind === 'place'
      ? WIDER_PLACES.includes(word)
      : kind === 'share' || (kind === 'pace' && !SUMS.includes(word)),
  );
  return [...new Set(kept.map(({ word }) => word.replace(/^每一(?=[百千万])/u, '每')))].sort().join(' ');
}

/** 全省 is not said of a city. */
function isOfLevel({ narrowed: words }: Fact, { own }: Stated, { name }: Table): boolean {
  return words
    .filter(({ kind, word }) => kind === 'place' && !WIDER_PLACES.includes(word))
    .every(({ word }) => own.includes(word) || name.includes(word.slice(1)));
}

/** Absent is what the document nowhere speaks of; else it may say the same in other words. */
function nothingSame(
  { text }: Claim,
  { isOpen }: Dated,
  { words }: Subject,
  table: Table,
  vocabulary: Vocabulary,
): Judgement {
  const isUnknown = words.some((word) => word.length > 1 && !vocabulary.holds(table.text + table.name, word));
  const near = table.facts.find(
    ({ own }) => words.length > 0 && words.every((word) => vocabulary.holds(own, word)),
  );
  const place = near ?? null;
  if (DOUBT.test(text)) return { verdict: 'unsure', reasons: ['negated'], fact: null, place };
  if (isOpen) return { verdict: 'unsure', reasons: ['year'], fact: null, place };
  return { verdict: isUnknown ? 'absent' : 'unsure', reasons: ['subject'], fact: null, place };
}
