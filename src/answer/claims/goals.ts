import type { Entry } from '../../corpus/corpus.js';
import { fold } from '../../text/fold.js';
import { slice } from '../../text/span.js';
import { compareDates, type Dated } from './dated.js';
import type { Sentence } from './statements.js';

/** The fewest characters of a goal, without the words before it. */
const LEAST = 8;
const OPENING = /^.{0,40}?(?=建成|建设|打造|形成|成为|实现|进入|迈入|构建|完成|取得)/u;
const ENDING = /(?:的?(?:总体|发展|奋斗)?目标)?$/u;

/**
 * Compares the year that a sentence gives to a goal without a number. Only a goal whose words the document holds just so, as its meaning is
 * not compared.
 */
export function checkGoal(
  { reworded, mentions, statements }: Sentence,
  { outline, document }: Entry,
): Dated | null {
  const mention = mentions.at(-1);
  if (!mention || statements.length > 0) return null;
  const after = squeeze(fold(reworded.slice(mention.span.end))).replace(/^[，,]/u, '');
  const words = after
    .replace(OPENING, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(ENDING, '');
  if (words.length < LEAST) return null;
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

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
