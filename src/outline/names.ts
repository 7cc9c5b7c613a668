import type { Document, Placed } from '../corpus/types.js';
import { PLACE_ENDS } from '../lexicon/narrowings.js';
import { memoOf } from '../memo.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/span.js';

const PLACE = new RegExp(`^(?:《|20\\d\\d年)*(?<place>\\p{Script=Han}{2,6}?)(?:[${PLACE_ENDS}]|自治)`, 'u');
const PLACE_END = new RegExp(`[${PLACE_ENDS}]$`, 'u');

/** The place of a document, without its kind: 北京 for 北京市…实施方案; null where the title names none. */
export const placeOf = memoOf(
  ({ title }: Document): string | null => PLACE.exec(fold(title))?.groups?.place ?? null,
);

/** The title and publisher of a document, folded, with and without the kind of its place (深圳市低空…, 深圳低空…); a question that repeats them says nothing more about it. */
export const namesOf = memoOf((document: Document): string => {
  const title = fold(document.title);
  const short = title.replace(PLACE, (opening) => opening.replace(PLACE_END, ''));
  return [title, short, fold(document.publisher ?? '')].join(' ');
});

/** What a part of a document says, after the headings over it, folded. */
export function headedWords({ section, span }: Placed): string {
  return `${section.foldedHeadings} ${slice(section.document.folded, span)}`;
}

/** What a part of a document says, after the names of the document and the headings over it, folded. */
export function namedWords({ section, span }: Placed): string {
  return `${namesOf(section.document)} ${headedWords({ section, span })}`;
}

/** Whether somebody names a document by its place: 重庆, 重庆市; 广州 is no 州 called 广. */
export function isOfPlace(typed: string, document: Document): boolean {
  const name = fold(typed).trim();
  const place = placeOf(document);
  return place !== null && (name === place || name.replace(PLACE_END, '') === place);
}
