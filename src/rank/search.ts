import type { Glossary } from '../corpus/glossary.js';
import { makePassage } from '../corpus/passages.js';
import type { Document, Passage, Placed, Section } from '../corpus/types.js';
import { type OpenedIndex, openIndex } from '../index/open-index.js';
import type { PassageIndex, Scope } from '../index/passage-index.js';
import type { Statistics } from '../index/statistics.js';
import { memo, once } from '../memo.js';
import type { Corpus } from '../outline/corpus.js';
import { type Question, readQuestion } from '../question/question.js';
import { withoutTranslation } from '../question/respeller.js';
import { indexGlossary } from '../question/synonyms.js';
import { createRespeller } from '../spelling/respeller.js';
import { lettersOf } from '../text/fold.js';
import { overlaps, type Span, slice } from '../text/span.js';
import type { Words } from '../text/words.js';
import { chancesOf } from './chances.js';
import { readDocument } from './document-evidence.js';
import { type Evidence, SectionEvidence } from './evidence.js';
import { firstPassScore, score } from './features.js';
import { createQueryContext } from './query-context.js';
import { retrieve } from './retrieve.js';
import { readUnmatched, type Unmatched } from './unmatched.js';
import { surround, type Window, windowsAround } from './windows.js';

export type PreparedSearch = ReturnType<typeof searchIn>;

/** Makes a corpus ready for searching. @param cache where the index of many documents is kept between starts */
export async function prepareSearch({ entries, glossary }: Corpus, words: Words, cache?: string) {
  return searchIn(await openIndex(entries, words, cache), { glossary, words });
}

/** Makes an index ready for searching. */
export function searchIn(
  { index, statistics, counts, phrases }: OpenedIndex,
  { glossary, words }: { readonly glossary: Glossary; readonly words: Words },
) {
  const synonyms = indexGlossary(glossary);
  const respeller = createRespeller({ counts, statistics, phrases, synonyms, words });
  const rerank = createReranker(index, statistics);
  return {
    index,
    statistics,
    synonyms,
    /** Reads a question with the words of this corpus. */
    read: (text: string) => readQuestion(text, words, synonyms, respeller),
    /** Reads it without translating its words, for documents in its own language. */
    readUntranslated: (text: string) => readQuestion(text, words, synonyms, withoutTranslation(respeller)),
    search: createSearch(rerank),
    /** The reranker behind the search, for training. */
    rerank,
  };
}

/** A passage that may hold the answer, with the chance of that among the windows of its question, from 0 to 1. */
export type Hit = {
  readonly passage: Passage;
  readonly answer: Span;
  /** Other documents that say the same words. */
  readonly also: readonly Document[];
  readonly score: number;
  /** What of the question passage, headings and lead do not say. */
  readonly unmatched: () => Unmatched;
  readonly evidence: Evidence;
};

/** Passages that may hold the answer, best first, none overlapping, at most `limit`; only those within, if said. */
export type Search = (question: Question, limit: number, within?: Scope) => Promise<readonly Hit[]>;

/** How many passages to cut again to their best windows, unless more are wanted. */
export const CUT_ANEW = 20;

/** Makes the search, which takes the best of all windows around the best passages. */
export function createSearch(rerank: Rerank): Search {
  return async (question, limit, within) => {
    const { windows, unmatched } = await rerank(question, Math.max(CUT_ANEW, limit), within);
    // Window, headings or lead hold anything of the question beyond a single character.
    const related = windows.filter(
      ({ evidence: { shares } }) => shares.termsInContext > 0 || shares.near > 0,
    );
    const chances = chancesOf(
      related.map(({ section: { document }, window: { span }, evidence }) => ({
        document,
        span,
        score: score(evidence),
      })),
    );
    const scored = related
      .map((found, at) => ({ ...found, score: chances[at]! }))
      .sort((a, b) => b.score - a.score);
    return quotable(scored, limit).map(({ passage, window, also, score, evidence }) => ({
      passage,
      answer: window.span,
      also,
      score,
      unmatched: once(() => unmatched(passage)),
      evidence,
    }));
  };
}

type Rerank = ReturnType<typeof createReranker>;

export type CandidateWindow = Awaited<ReturnType<Rerank>>['windows'][number];

/** Makes the reranker of all windows around the best passages that an index finds, up to a number of passages. */
export function createReranker(index: PassageIndex, statistics: Statistics) {
  return async (question: Question, most: number, within?: Scope) => {
    const query = await createQueryContext(question, index, statistics);
    const { passages, documents } = await retrieve(query, most, within, index);
    const evidence = new Map(documents.map((parsed) => [parsed.document, readDocument(parsed, query)]));
    const best = Math.max(TINY, ...[...evidence.values()].map(({ bigrams }) => bigrams));
    const sections = memo(
      (section: Section) => new SectionEvidence(query, section, evidence.get(section.document)!, best),
    );
    const chosen = choose(passages, sections, most);
    const windows = distinctWindows(chosen).map((one) => ({
      ...one,
      evidence: sections(one.section).of(one.window),
    }));
    return { windows, unmatched: (quote: Passage) => readUnmatched(quote, passages, query) };
  };
}

/** The passages with the best scores of the first pass. */
function choose(passages: readonly Passage[], sections: (section: Section) => SectionEvidence, most: number) {
  const scored = passages.map((passage) => ({
    passage,
    score: firstPassScore(sections(passage.section).firstPass(passage.span)),
  }));
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, most).map(({ passage }) => passage);
}

/** The least divisor. */
const TINY = 1e-9;

type Located = { readonly section: Section; readonly window: Window };

function distinctWindows(passages: readonly Passage[]): Located[] {
  const seen = new Map<Section, Set<string>>();
  return passages.flatMap((passage) => {
    const { section } = passage;
    const known = seen.get(section) ?? new Set();
    seen.set(section, known);
    return windowsAround(passage)
      .filter(({ first, last }) => !known.has(`${first}-${last}`) && known.add(`${first}-${last}`))
      .map((window) => ({ section, window }));
  });
}

type Kept<T> = T & { readonly passage: Passage; readonly words: string; readonly also: Document[] };

/** Turns the best windows into quotable passages; none overlaps a better one, and copies only name their documents. */
function quotable<T extends Located>(ranked: readonly T[], limit: number): Kept<T>[] {
  const kept: Kept<T>[] = [];
  for (const one of ranked) {
    const { section, window } = one;
    const { document } = section;
    const isFree = (span: Span): boolean =>
      !kept.some((better) =>
        isSamePlace({ section: better.section, span: better.window.span }, { section, span }),
      );
    if (!isFree(window.span)) continue;
    const words = lettersOf(slice(document.folded, window.span));
    const copied = kept.find((better) => better.words === words);
    if (copied) {
      if (document !== copied.section.document && !copied.also.includes(document)) copied.also.push(document);
    } else if (kept.length < limit) {
      const passage = makePassage(section, surround(section, window, isFree));
      kept.push({ ...one, passage, words, also: [] });
    }
  }
  return kept;
}

/** Whether two passages have words in common. */
export function isSamePlace(a: Placed, b: Placed): boolean {
  return a.section.document === b.section.document && overlaps(a.span, b.span);
}
