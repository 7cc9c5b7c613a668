import { ENGLISH_QUESTION_WORDS, QUESTION_WORDS } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { fold } from '../text/fold.js';
import { withoutFiller } from './filler.js';

/** Words that ask. */
export const ASKS = new RegExp(
  anyOf([...Object.values(QUESTION_WORDS).flat(), ...ENGLISH_QUESTION_WORDS]),
  'u',
);
const BETWEEN = /(?<=[，,；;。？?！!])/u;

/** The fewest letters and digits of a part with its own subject; a shorter one takes that of the part before. */
const FEWEST = 4;

/** Splits a question into its parts, as typed; a simple one is its own part. */
export function readParts(text: string): string[] {
  const parts: string[] = [];
  let lead = '';
  for (const clause of text.split(BETWEEN)) {
    lead += clause;
    if (!ASKS.test(fold(lead))) continue;
    if (namesMatter(lead)) parts.push(lead);
    else parts.push((parts.pop() ?? '') + lead);
    lead = '';
  }
  const whole = parts.length === 0 ? [lead] : [...parts.slice(0, -1), parts.at(-1)! + lead];
  return whole.map((part) => part.trim().replace(/[，,；;。]$/u, ''));
}

function namesMatter(part: string): boolean {
  const matter = withoutFiller(fold(part)).replace(new RegExp(ASKS, 'gu'), '');
  return (matter.match(/[\p{L}\p{N}]/gu) ?? []).length >= FEWEST;
}
