import {
  ISSUING,
  LAW_ENDINGS,
  NEWS_WORDS,
  PLAN_ENDINGS,
  READING_OPENINGS,
  READING_WORDS,
  REPORT_ENDINGS,
} from '../lexicon/document-types.js';
import { anyOf } from '../lexicon/word-list.js';

/** What a document is: the plan itself, a reading of one, a report of the press, a law, or a report of a government. */
export const DOCUMENT_TYPES = ['plan', 'reading', 'news', 'law', 'report'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

const READING = new RegExp(anyOf(READING_WORDS), 'u');
const READING_OPENING = new RegExp(anyOf(READING_OPENINGS), 'u');
const ISSUES = new RegExp(anyOf(ISSUING), 'u');
const NEWS = new RegExp(anyOf(NEWS_WORDS), 'u');
const ENDINGS: readonly (readonly [DocumentType, RegExp])[] = [
  ['law', new RegExp(`(?:${anyOf(LAW_ENDINGS)})$`, 'u')],
  ['report', new RegExp(`(?:${anyOf(REPORT_ENDINGS)})$`, 'u')],
  ['plan', new RegExp(`(?:${anyOf(PLAN_ENDINGS)})$`, 'u')],
];

/** 印发《…》的通知: the name of what a notice brings. */
const BROUGHT = /印发[〈《]?([^〈《〉》]+)[〉》]?的通知$/u;
/** （2024—2026年）, （试行）: what a title adds to the name. */
const ADDED = /(?:[\s》]|[（(][^（()）]*[)）])+$/u;

/**
 * What a document says that it is, by its title and its first lines; null where they do not tell.
 * @param opening the first lines of the text
 * @param isReported whether a paper or an agency stands at its beginning as the one who reports
 */
export function typeOf(title: string, opening: string, isReported: boolean): DocumentType | null {
  if (READING.test(title) || READING_OPENING.test(opening)) return 'reading';
  const name = title.replace(ADDED, '');
  const brought = BROUGHT.exec(name)?.[1];
  const isHeadline = isReported && brought === undefined && ISSUES.test(name);
  const core = (brought ?? name).replace(ADDED, '');
  const own = isHeadline ? undefined : ENDINGS.find(([, ending]) => ending.test(core))?.[0];
  return own ?? (isReported || NEWS.test(title) ? 'news' : null);
}
