import type { Document } from '../../corpus/types.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import { fold } from '../../text/fold.js';
import { slice } from '../../text/span.js';
import { holdsAll, type ReadContent } from './content.js';
import { compareDates, type Dated } from './dated.js';
import { denies, isPast } from './doubts.js';
import { isNeutral } from './neutral.js';
import { titleWords } from './same.js';
import type { Sentence } from './statements.js';

/** The fewest characters of a goal, without the words before it. */
const LEAST = 8;
const OPENING = /^.{0,40}?(?=建成|建设|打造|形成|成为|实现|进入|迈入|构建|完成|取得)/u;
const ENDING = /(?:的?(?:总体|发展|奋斗)?目标)?$/u;

/**
 * Compares the year that a sentence gives to a goal without a number. Only a goal whose words the document holds just
 * so, as its meaning is not compared.
 */
export function checkGoal(
  { reworded, mentions, statements }: Sentence,
  { outline, document }: ParsedDocument,
  readContent: ReadContent,
): Dated | null {
  const mention = mentions.at(-1);
  if (!mention || statements.length > 0) return null;
  const after = squeeze(fold(reworded.slice(mention.span.end)));
  const opening = OPENING.exec(after)?.[0] ?? '';
  const words = after
    .slice(opening.length)
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(ENDING, '');
  if (words.length < LEAST || !saysNothing(opening, document, readContent)) return null;
  const target = outline().targets.find(
    ({ value, deadline, span }) =>
      value === null && deadline !== null && squeeze(slice(document.folded, span)).includes(words),
  );
  if (!target) return null;
  const { section, span, deadline } = target;
  return {
    ...compareDates(mention.date, deadline!),
    claimed: mention.date,
    stated: deadline!,
    section,
    sentence: span,
  };
}

/** Whether the words before a goal name at most the place of the document, and neither deny nor report. */
function saysNothing(opening: string, document: Document, readContent: ReadContent): boolean {
  const isOfDocument = readContent(opening).every(
    ({ term, kind }) => kind === 'weak' || isNeutral(term.word) || holdsAll(term, titleWords(document)),
  );
  return isOfDocument && !denies(opening) && !isPast(opening);
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
