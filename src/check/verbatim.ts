import type { Judgement } from './judge.js';
import { CASE } from './stated.js';
import type { Table } from './table.js';
import { squeeze } from './words.js';

const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;
const MARK = /[，。；：！？,;:!?、（）()《》|]/u;
/** The shortest words to look for verbatim, in characters. */
const LEAST = 8;

/** A sentence as it is looked for. */
export function asSaying(sentence: string): string {
  return squeeze(sentence).replace(ENDS, '');
}

/** Finds a whole sentence in a document, apart from white space, width, script and the marks at its ends. */
export function findVerbatim(words: string, { sayings, all }: Table): Judgement | null {
  const said =
    words.length < LEAST || !all.includes(words)
      ? undefined
      : sayings.find(({ text }) => holdsWhole(text, words));
  return said ? { verdict: 'matches', reasons: [], claimed: null, stated: null, said } : null;
}

/** Whether whole clauses of a sentence are these words, and none before them says in which case they hold. */
function holdsWhole(saying: string, words: string): boolean {
  const at = saying.indexOf(words);
  if (at < 0) return false;
  const before = saying.slice(0, at);
  const isOpen = at === 0 || MARK.test(saying[at - 1]!);
  if (before.split(MARK).some((clause) => CASE.test(clause))) return false;
  return isOpen && (at + words.length === saying.length || MARK.test(saying[at + words.length]!));
}
