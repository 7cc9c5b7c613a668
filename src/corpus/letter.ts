import { ENACTS } from '../lexicon/document-types.js';
import { anyOf } from '../lexicon/word-list.js';
import { memoOf } from '../memo.js';
import type { Span } from '../text/span.js';
import type { Document } from './types.js';

/** How far from its beginning a document may still say that it is enacted, in characters. */
const REACH = 800;
const ENACTED = new RegExp(`(?:${anyOf(ENACTS)})[^。\\n]*[。\\n]`, 'u');
/** How many lines below the letter may be its signature, and how long each is. */
const SIGNED_BY = 6;
const SIGNATURE = 40;
const DAY = /\d{1,2}月\d{1,2}日$/u;

/** The letter that enacts a plan before its text (现印发给你们，请认真贯彻执行), with who signed it when; null without one. */
export const letterOf = memoOf(({ folded, body }: Document): Span | null => {
  const opening = folded.slice(body.start, Math.min(body.end, body.start + REACH));
  const enacted = ENACTED.exec(opening);
  if (!enacted) return null;
  const end = enacted.index + enacted[0].length;
  return { start: body.start, end: body.start + end + signatureIn(opening.slice(end)) };
});

/** The length of a signature up to its day (江州市人民政府, 2024年9月21日) at the beginning of a text; 0 without one. */
function signatureIn(text: string): number {
  const lines = text.split('\n', SIGNED_BY);
  const last = lines.findIndex((line) => DAY.test(line.trim()));
  const signed = lines.slice(0, last + 1);
  return signed.some((line) => line.length > SIGNATURE) ? 0 : signed.join('\n').length;
}
