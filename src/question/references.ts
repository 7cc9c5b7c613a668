import { ORDINAL_NUMERALS } from '../lexicon/numerals.js';

/** 第六条, 第二章, as far as it is named by its number; 第一条原则 counts something. */
const REFERENCE = new RegExp(`第[${ORDINAL_NUMERALS}\\d]{1,6}[编章节条](?!原则|任务|措施|亮点)`, 'gu');

/** The chapters and articles that a folded question names: an answer stands in them, or names them itself. */
export function readReferences(folded: string): string[] {
  return folded.match(REFERENCE) ?? [];
}
