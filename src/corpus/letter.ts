import { ENACTS } from '../lexicon/document-types.js';
import { anyOf } from '../lexicon/word-list.js';
import { memoOf } from '../memo.js';
import type { Span } from '../text/span.js';
import type { Document } from './types.js';

/** How far from its beginning a document may still say that it is enacted, in characters. */
const REACH = 800;
const ENACTED = new RegExp(`(?:${anyOf(ENACTS)})[^。\\n]*[。\\n]`, 'u');
/** A signature, a day, （此件公开发布）: lines below the letter, which end no sentence. */
const SIGNED =
  /^\s*(?:[^\n。，；]{1,40}\n\s*)*?[^\n。，；]{0,30}(?:\d{1,2}月\d{1,2}日|\([^()\n]{2,20}\))[ \t]*(?:\n|$)/u;

/** The letter that enacts a plan before its text (现印发给你们，请认真贯彻执行), with who signed it when; null without one. */
export const letterOf = memoOf(({ folded, body }: Document): Span | null => {
  const opening = folded.slice(body.start, Math.min(body.end, body.start + REACH));
  const enacted = ENACTED.exec(opening);
  if (!enacted) return null;
  const end = enacted.index + enacted[0].length;
  const signed = SIGNED.exec(opening.slice(end))?.[0] ?? '';
  return { start: body.start, end: body.start + end + signed.length };
});
