import { z } from 'zod';
import type { Quote } from './answer/answer.js';
import type { Check } from './check/finding.js';
import { CITATION_STYLES, citePassage } from './cite/citation.js';
import { makePassage } from './corpus/passages.js';
import { flatten, innermost } from './corpus/sections.js';
import type { Section } from './corpus/types.js';
import { readEnv } from './env.js';
import { UsageError } from './errors.js';
import { openLibrary as openDocuments } from './open-library.js';
import type { ParsedDocument } from './outline/corpus.js';
import type { Ceyuan, CheckRecord, CitationStyle, DocumentRecord, OpenLibrary } from './public.js';
import { timed, toDocumentRecord, toQuoteRecord } from './records.js';
import { today } from './today.js';

export type * from './public.js';

/** The default number of quotes. */
const LIMIT = 3;

export const openLibrary: OpenLibrary = async (seeds) => {
  const library = await openDocuments(readEnv(process.env), seeds);
  const entryOf = (id: string): ParsedDocument => {
    const found = library.entries.find(({ document }) => document.id === id);
    if (found) return found;
    throw new UsageError(
      `There is no document "${id}". There are: ${library.entries.map(({ document }) => document.id).join(', ')}.`,
    );
  };
  const recordOf = (id: string): DocumentRecord => toDocumentRecord(entryOf(id));
  const documentOf = (id: string | undefined) => (id === undefined ? undefined : entryOf(id).document);
  const ceyuan: Ceyuan = {
    get documents() {
      return library.entries.map(toDocumentRecord);
    },
    ask: async (question, { document, limit = LIMIT } = {}) => {
      if (!Number.isInteger(limit) || limit < 1)
        throw new UsageError(`limit takes a whole number from 1 on, not ${limit}.`);
      const options = { document: documentOf(document), size: limit, most: limit };
      return timed(question, (text) => library.answer(text, options));
    },
    targets: (id) => recordOf(id).targets,
    tasks: (id) => recordOf(id).tasks,
    safeguards: (id) => recordOf(id).safeguards,
    check: async (text, { document } = {}) => toCheckRecord(await library.check(text, documentOf(document))),
    cite: ({ document, start, end }, style, accessed = today()) => {
      checkCitation(style, accessed);
      const section = sectionAt(entryOf(document), start, end);
      return citePassage(makePassage(section, { start, end }), style, accessed);
    },
  };
  return ceyuan;
};

function checkCitation(style: CitationStyle, accessed: string): void {
  if (!CITATION_STYLES.includes(style))
    throw new UsageError(`There is no style "${style}". There are: ${CITATION_STYLES.join(', ')}.`);
  if (!z.iso.date().safeParse(accessed).success)
    throw new UsageError(`"${accessed}" is not an ISO date, such as ${today()}.`);
}

/** The innermost section around a place. @throws UsageError without one */
function sectionAt({ document, sections }: ParsedDocument, start: number, end: number): Section {
  const around = innermost(flatten(sections), { start, end });
  if (around && start < end) return around;
  throw new UsageError(`"${document.id}" has no passage from ${start} to ${end}.`);
}

function toCheckRecord({ findings, unchecked }: Check): CheckRecord {
  const quoted = (quote: Quote | null) => quote && toQuoteRecord(quote);
  return {
    findings: findings.map(({ sentence, verdict, quote }) => ({ sentence, verdict, quote: quoted(quote) })),
    unchecked,
  };
}
