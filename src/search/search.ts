import { makePassage } from '../corpus/passages.js';
import type { Document, Passage, Section } from '../corpus/types.js';
import { memo, once } from '../memo.js';
import { overlaps, type Span } from '../text/span.js';
import { countCorpus } from './corpus-counts.js';
import { readDocument } from './document-evidence.js';
import { type Evidence, SectionEvidence } from './evidence.js';
import { promise, score } from './features.js';
import type { PassageIndex, Within } from './passage-index.js';
import { makeProbe } from './probe.js';
import type { Question } from './question.js';
import { gather } from './recall.js';
import { readUnsaid, type Unsaid } from './unsaid.js';
import { goOn, type Run, runsAround } from './windows.js';

/** A passage that may hold the answer; a higher score is better, and comparable within one question only. */
export type Hit = {
  readonly passage: Passage;
  readonly score: number;
  /** Where what of the question is said that the passage, its headings and its lead do not say. */
  readonly unsaid: () => Unsaid;
  /** Of the run that was ranked; the passage goes on with what follows it. */
  readonly evidence: Evidence;
};

/** Passages that may hold the answer, best first, none overlapping, at most `limit`; only those within, if said. */
export type Search = (question: Question, limit: number, within?: Within) => readonly Hit[];

/** A run with all that is known of it. */
export type ExaminedRun = { readonly section: Section; readonly run: Run; readonly evidence: Evidence };

/** What was looked at for a question. */
export type Examined = {
  readonly runs: ExaminedRun[];
  /** Where what of the question is said that a quote does not say. */
  readonly unsaid: (quote: Passage) => Unsaid;
};

type Scored = ExaminedRun & { readonly score: number };

/** How many passages are cut anew to their best runs, if no more are wanted. */
export const CUT_ANEW = 8;

/** Makes the search: of all runs around the best passages the best. */
export function createSearch(examine: Examine): Search {
  return (question, limit, within = () => true) => {
    const { runs, unsaid } = examine(question, Math.max(CUT_ANEW, limit), within);
    const related = runs.filter(({ evidence }) => isRelated(evidence));
    const scored: Scored[] = related.map((found) => ({ ...found, score: score(found.evidence) }));
    scored.sort((a, b) => b.score - a.score);
    return quotable(scored, limit, question).map(({ passage, score, evidence }) => ({
      passage,
      score,
      unsaid: once(() => unsaid(passage)),
      evidence,
    }));
  };
}

/** Whether a run, its headings or its lead hold anything of the question; a single character is nothing. */
function isRelated({ shares }: Evidence): boolean {
  return shares.termsInContext > 0 || shares.near > 0;
}

/** Looks closely at all runs around the best passages, at most so many. */
export type Examine = (question: Question, most: number, within: Within) => Examined;

/** Makes what examines an index of passages. */
export function createExaminer(index: PassageIndex, passages: readonly Passage[]): Examine {
  const counts = once(() => countCorpus(passages));
  return (question, most, within) => {
    const probe = makeProbe(question, index, counts());
    const gathered = gather(probe, most, within, index);
    const documents = memo((document: Document) => readDocument(document, probe, index));
    const found = [...new Set(gathered.map(({ section }) => section.document))].map(documents);
    const best = {
      pieces: Math.max(TINY, ...found.map(({ pieces }) => pieces)),
      words: Math.max(TINY, ...found.map(({ words }) => words)),
    };
    const sections = memo(
      (section: Section) => new SectionEvidence(probe, section, documents(section.document), best),
    );
    const asTheyAre = gathered.map((passage) => ({
      passage,
      score: promise(sections(passage.section).glance(passage.span)),
    }));
    asTheyAre.sort((a, b) => b.score - a.score);
    const chosen = asTheyAre.slice(0, most).map(({ passage }) => passage);
    const runs = distinctRuns(chosen).map(({ section, run }) => ({
      section,
      run,
      evidence: sections(section).of(run),
    }));
    return { runs, unsaid: (quote) => readUnsaid(quote, gathered, probe) };
  };
}

/** What a sum is at least that others are divided by. */
const TINY = 1e-9;

type Located = { readonly section: Section; readonly run: Run };

/** The runs around the passages, each once. */
function distinctRuns(passages: readonly Passage[]): Located[] {
  const seen = new Map<Section, Set<string>>();
  return passages.flatMap((passage) => {
    const { section } = passage;
    const known = seen.get(section) ?? new Set();
    seen.set(section, known);
    return runsAround(passage)
      .filter(({ first, last }) => !known.has(`${first}-${last}`) && known.add(`${first}-${last}`))
      .map((run) => ({ section, run }));
  });
}

/** The best as passages, each with what follows it; none of what a better one holds or goes on with. */
function quotable<T extends Located>(
  ranked: readonly T[],
  limit: number,
  question: Question,
): (T & { passage: Passage })[] {
  const kept: (T & { passage: Passage })[] = [];
  for (const one of ranked) {
    if (kept.length >= limit) break;
    const { section } = one;
    const isFree = (span: Span): boolean =>
      !kept.some(({ passage }) => isSamePlace(passage, { section, span }));
    if (!isFree(one.run.span)) continue;
    const span = goOn(section, one.run, isFree, (text) => wantsList(text, question));
    kept.push({ ...one, passage: makePassage(section, span) });
  }
  return kept;
}

/** In folded text; the comma of 3,000 ends none. */
const CLAUSE_END = /(?<!\d)[,，]|[;；。]/u;

/**
 * Whether the list that a folded text leads to is wanted: not where a fact is asked for and stated before the clause
 * that announces something else (2023年5月30日发布, 解读如下:).
 */
function wantsList(text: string, { asked, expects, pieces }: Question): boolean {
  if (asked.form !== 'fact' || !expects || asked.kinds.some(({ name }) => name === 'list')) return true;
  const clauses = text.split(CLAUSE_END);
  const announcing = clauses.pop()!;
  return !expects.pattern.test(clauses.join()) || pieces.some((piece) => announcing.includes(piece.text));
}

type Place = Pick<Passage, 'section' | 'span'>;

/** Whether two passages have words in common. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.section.document === b.section.document && overlaps(a.span, b.span);
}
