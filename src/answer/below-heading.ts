import { makePassage } from '../corpus/passages.js';
import { flatten, headed } from '../corpus/sections.js';
import type { Document, Section } from '../corpus/types.js';
import type { Hit } from '../rank/search.js';
import { MAX_CLAUSES } from '../text/sentences.js';
import { type Span, slice } from '../text/span.js';
import { parsedOf } from './find.js';
import { atClause } from './move-hit.js';

/**
 * A hit that is a heading alone, or its line in a table of contents, moved to what stands first under that heading; any
 * other hit as it is.
 */
export function belowHeading(hit: Hit): Hit {
  const { document } = hit.passage.section;
  if (SENTENCE.test(slice(document.folded, hit.answer))) return hit;
  const words = lettersIn(document, hit.answer);
  const all = headed(parsedOf(hit).sections);
  const section = all.findLast(({ heading }) => lettersIn(document, heading) === words);
  return section ? (under(section, section.heading, hit) ?? hit) : hit;
}

/** A heading is no sentence. */
const SENTENCE = /[。；;]/u;

function under(section: Section, { start, end }: Span, hit: Hit): Hit | null {
  for (const one of flatten([section])) {
    const found = atClause(hit, one, (clause) => clause.start >= end);
    if (!found) continue;
    const whole = { start, end: found.answer.end };
    const isShort = one === section && whole.end - whole.start <= MAX_CLAUSES;
    return isShort ? { ...found, answer: whole, passage: makePassage(section, whole) } : found;
  }
  return null;
}

function lettersIn({ folded }: Document, span: Span): string {
  return slice(folded, span).replace(/[^\p{L}\p{N}]+/gu, '');
}
