import { citePassage } from '../../src/cite/citation.js';
import type { Document, Passage } from '../../src/corpus/types.js';
import type { CitationStyle } from '../../src/public.js';
import { beijing } from '../support/plans.js';

export const TODAY = '2026-11-24';
export const LINK = 'https://news.cctv.com/2023/05/30/ARTIqZMT00HieFhqBGLdFwv3230530.shtml';
const passage = beijing().passages[0]!;

/** The first passage of the plan, in a document that says something else of itself. */
export function passageOf(said: Partial<Document>): Passage {
  const { section } = passage;
  return { ...passage, section: { ...section, document: { ...section.document, ...said } } };
}

/** Cites that passage. */
export function cite(style: CitationStyle, said: Partial<Document> = {}): string {
  return citePassage(passageOf(said), style, TODAY);
}
