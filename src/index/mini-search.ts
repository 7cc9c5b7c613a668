import MiniSearch, { type Options } from 'minisearch';
import type { Passage } from '../corpus/types.js';
import { addCounts } from '../grouped.js';
import { memo } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { isStopWord } from '../question/filler.js';
import { slice } from '../text/span.js';
import type { Words } from '../text/words.js';
import { leadWords, readLead } from './lead.js';
import { BM25, type Candidate, FIELDS, isWithin, type PassageIndex } from './passage-index.js';
import { noteWords, type WordCounts } from './statistics.js';

/** A passage as MiniSearch takes it; the first passage of a document also carries its lead. */
type IndexEntry = {
  readonly id: string;
  readonly headings: string;
  readonly words: string;
  readonly lead?: string;
};

const OPTIONS: Options<IndexEntry> = {
  fields: FIELDS.map(({ name }) => name),
  processTerm: (word) => (isStopWord(word) ? null : spell(word)),
  searchOptions: {
    tokenize: (words) => words.split(BETWEEN),
    boost: Object.fromEntries(FIELDS.map(({ name, boost }) => [name, boost])),
    bm25: BM25,
  },
};

/** Parts words, as no word holds it. */
const BETWEEN = '\n';

/** Spells a word in digits and Latin letters, as MiniSearch's tree would try thousands of Chinese branches one by one. */
const spell = (word: string): string => {
  let spelled = '';
  for (let at = 0; at < word.length; at += 1) spelled += word.charCodeAt(at).toString(36).padStart(4, '0');
  return spelled;
};

/** A corpus in MiniSearch, with the counts of its words. */
export type IndexedPassages = { readonly miniSearch: MiniSearch<IndexEntry>; readonly counts: WordCounts };

/** Indexes passages; those of one document follow each other. */
export function indexPassages(passages: readonly Passage[], words: Words): IndexedPassages {
  const counts = new Map<string, number>();
  const cutHeadings = memo(words.forIndex);
  const miniSearch = new MiniSearch<IndexEntry>({
    ...OPTIONS,
    tokenize: (text, field) => {
      const cut =
        field === 'lead' ? leadWords(text) : field === 'words' ? words.forIndex(text) : cutHeadings(text);
      if (field === 'headings') noteWords(counts, cut);
      else addCounts(counts, new Set(cut));
      return cut;
    },
  });
  miniSearch.addAll(passages.map((passage, at) => toEntry(passage, passages[at - 1])));
  return { miniSearch, counts };
}

function toEntry({ id, section, span }: Passage, before: Passage | undefined): IndexEntry {
  const { document, foldedHeadings } = section;
  const entry = { id, headings: foldedHeadings, words: slice(document.folded, span) };
  return before?.section.document === document ? entry : { ...entry, lead: readLead(document) };
}

/** Reads a MiniSearch from its JSON at once, as the asynchronous reader takes longer in all. */
export function loadMiniSearch(json: string): MiniSearch<IndexEntry> {
  return MiniSearch.loadJSON<IndexEntry>(json, OPTIONS);
}

/** Answers from MiniSearch, in memory. */
export function openMiniSearch(
  { miniSearch, counts }: IndexedPassages,
  documents: readonly ParsedDocument[],
): PassageIndex {
  const byId = new Map(documents.map((parsed) => [parsed.document.id, parsed]));
  const passages = new Map(
    documents.flatMap((parsed) => parsed.passages.map((passage) => [passage.id, passage])),
  );
  return {
    frequencies: async (words) => new Map(words.map((word) => [word, counts.get(word) ?? 0])),
    search: async ({ words, limit, within }) => {
      const filter = within && { filter: ({ id }: { id: string }) => isWithin(passages.get(id)!, within) };
      const found = miniSearch.search([...new Set(words)].join(BETWEEN), filter);
      return found.slice(0, limit).map(({ id, score }) => toCandidate(passages.get(id)!, score));
    },
    documents: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
  };
}

function toCandidate({ id, section: { document }, span }: Passage, score: number): Candidate {
  const { body, folded } = document;
  return {
    id,
    document: document.id,
    text: slice(folded, span),
    documentLength: body.end - body.start,
    score,
  };
}
