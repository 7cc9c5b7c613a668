import { shifted, slice } from '../text/span.js';
import { CASE } from './cases.js';
import { squeeze } from './legible.js';
import type { Saying, Table } from './table.js';

const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;
const MARK = /[，。；：！？,;:!?、（）()《》|]/u;
/** The shortest words to look for verbatim, in characters. */
const LEAST = 8;

/** A sentence as it is looked for. */
export function asSaying(sentence: string): string {
  return squeeze(sentence).replace(ENDS, '');
}

/** Finds a whole sentence in a document, apart from white space, width, script and the marks at its ends. */
export function findVerbatim(words: string, { sayings, all, statements }: Table): Saying | null {
  if (words.length < LEAST || !all.includes(words)) return null;
  const hasCases = ({ section, sentence }: Saying): boolean =>
    statements.some((one) => {
      if (one.sentence !== sentence || one.cases.every((limits) => words.includes(limits))) return false;
      const own = squeeze(slice(section.document.text, shifted(one.span, sentence.start)));
      return own.includes(words) || words.includes(own);
    });
  return sayings.find((one) => holdsWhole(one.text, words) && !hasCases(one)) ?? null;
}

/** Whether some words are whole clauses of a sentence, and no clause before them says in which case they hold. */
function holdsWhole(saying: string, words: string): boolean {
  const at = saying.indexOf(words);
  if (at < 0) return false;
  // 教师、学生比例 is not 学生比例.
  const isOpen = at === 0 || (saying[at - 1] !== '、' && MARK.test(saying[at - 1]!));
  const before = saying.slice(0, at).split(MARK);
  if (before.some((clause) => CASE.test(clause))) return false;
  return isOpen && (at + words.length === saying.length || MARK.test(saying[at + words.length]!));
}
