import * as types from '../lexicon/document-types.js';
import { anyOf } from '../lexicon/word-list.js';

/** The types of documents: a plan, a text that explains one, a press report, a law, a government report. */
export const DOCUMENT_TYPES = ['plan', 'reading', 'news', 'law', 'report'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

const READING = new RegExp(anyOf(types.READING_WORDS), 'u');
const READING_OPENING = new RegExp(anyOf(types.READING_OPENINGS), 'u');
const ISSUES = new RegExp(anyOf(types.ISSUING), 'u');
const NEWS = new RegExp(anyOf(types.NEWS_WORDS), 'u');
const ENDINGS: readonly (readonly [DocumentType, RegExp])[] = [
  ['law', new RegExp(`(?:${anyOf(types.LAW_ENDINGS)})$`, 'u')],
  ['report', new RegExp(`(?:${anyOf(types.REPORT_ENDINGS)})$`, 'u')],
  ['plan', new RegExp(`(?:${anyOf(types.PLAN_ENDINGS)})$`, 'u')],
];

/** Additions to the name in a title: （2024—2026年）（试行）, 2050. */
const ADDED = /(?:[\s》]|20\d\d|[（(][^（()）]*[)）]){1,4}$/u;

/** Reads the type, or null, from the title and the opening. @param isReported whether that names a paper or an agency */
export function typeOf(title: string, opening: string, isReported: boolean): DocumentType | null {
  if (READING.test(title) || READING_OPENING.test(opening)) return 'reading';
  const name = title.replace(ADDED, '');
  const brought = broughtBy(name);
  const isHeadline = isReported && brought === undefined && ISSUES.test(name);
  const core = (brought ?? name).replace(ADDED, '');
  const own = isHeadline ? undefined : ENDINGS.find(([, ending]) => ending.test(core))?.[0];
  return own ?? (isReported || NEWS.test(title) ? 'news' : null);
}

/** Reads the document that a notice issues: 印发《…》的通知. */
function broughtBy(name: string): string | undefined {
  const [before, after] = types.AROUND_BROUGHT;
  const at = name.lastIndexOf(before);
  return at < 0 || !name.endsWith(after) ? undefined : name.slice(at + before.length, -after.length);
}
