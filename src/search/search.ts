import { makePassage } from '../corpus/passages.js';
import type { Document, Passage, Section } from '../corpus/types.js';
import { memo } from '../memo.js';
import { overlaps } from '../text/span.js';
import { documentCoverage, SectionEvidence, type Weighed, weigh } from './evidence.js';
import { score } from './features.js';
import type { Candidate, PassageIndex, Within } from './passage-index.js';
import type { Question } from './question.js';
import { runsAround } from './windows.js';

/** A passage that may hold the answer; a higher score is better, and comparable within one question only. */
export type Hit = { readonly passage: Passage; readonly score: number };

/** Passages that may hold the answer, best first, none overlapping, at most `limit`; only those within, if said. */
export type Search = (question: Question, limit: number, within?: Within) => readonly Hit[];

/** How many passages are looked at closely, if no more are wanted; a hundred found nothing better. */
const CANDIDATES = 25;

/** Makes the search over an index: candidates from the index, each cut anew to its best run of sentences. */
export function createSearch(index: PassageIndex): Search {
  return (question, limit, within) => {
    const weighed = weigh(question, index);
    const candidates = index.candidates(question.tokens, Math.max(CANDIDATES, limit), within);
    return distinct(rank(question, weighed, candidates, index), limit);
  };
}

function rank(
  question: Question,
  weighed: readonly Weighed[],
  candidates: readonly Candidate[],
  index: PassageIndex,
): Hit[] {
  const best = candidates[0]?.score ?? 1;
  const evidence = memo((section: Section) => new SectionEvidence(question, weighed, section));
  const inDocument = memo((document: Document) => documentCoverage(weighed, document, index));
  const hits = new Map<string, Hit>();
  for (const { passage, score: relevance } of candidates) {
    const { section } = passage;
    for (const run of runsAround(passage)) {
      const cut = makePassage(section, run.span);
      if (hits.has(cut.id)) continue;
      const found = evidence(section).of(run, relevance / best, inDocument(section.document));
      hits.set(cut.id, { passage: cut, score: score(found) });
    }
  }
  return [...hits.values()].sort((a, b) => b.score - a.score);
}

/** Leaves out hits that overlap a better one. */
function distinct(hits: readonly Hit[], limit: number): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    if (kept.length >= limit) break;
    if (!kept.some((better) => isSamePlace(better.passage, hit.passage))) kept.push(hit);
  }
  return kept;
}

/** Whether two passages have words in common. */
export function isSamePlace(a: Passage, b: Passage): boolean {
  return a.section.document === b.section.document && overlaps(a.span, b.span);
}
