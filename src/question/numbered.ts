import { ENGLISH_ORDINALS } from '../lexicon/english.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { LISTED_NOUNS } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { parseNumeral } from '../text/numerals.js';

export type Numbered = {
  /** The direction whose tasks are wanted, from 1; null for all. */
  readonly group: number | null;
  /** The wanted item, from 1, or -1 for the last; null for all. */
  readonly item: number | null;
  /** The folded question without the number. */
  readonly without: string;
};

const NUMERAL = `第(?<number>[${NUMERAL_CLASS}]{1,3})`;
const GROUP = new RegExp(`${NUMERAL}[个项大]*(?:方向|方面)`, 'u');
/** 第三项保障措施, 第二条原则; 第三条 alone is an article. */
const ITEM = new RegExp(
  `${NUMERAL}[个项点大类]+(?=\\s*(?:\\p{Script=Han}|[?？]?$))|${NUMERAL.replace('number', 'article')}条(?=${anyOf(LISTED_NOUNS)})|(?<last>最后)[一1]?[个项点条]`,
  'u',
);
/** 任务3, safeguard 2. */
const BEHIND = /(?:任务|保障措施|措施|目标|\b(?:task|safeguard|target|goal)) ?(?<number>\d{1,2})(?![\d.年])/u;
const ENGLISH = new RegExp(
  `\\b(?:(?<word>${anyOf(ENGLISH_ORDINALS)})|(?<number>\\d{1,2})(?:st|nd|rd|th))\\b`,
  'u',
);

/** Reads from a folded question which direction or which item it asks for by its number. */
export function readNumbered(folded: string): Numbered {
  const group = GROUP.exec(folded);
  const item = ITEM.exec(folded) ?? BEHIND.exec(folded) ?? ENGLISH.exec(folded);
  if (group)
    return { group: numberOf(group), item: null, without: folded.replace(/第[^第方]{1,6}(?=方)/u, ' ') };
  if (!item) return { group: null, item: null, without: folded };
  const { 0: all } = item;
  const number = numberOf(item);
  return { group: null, item: number, without: folded.replace(BEHIND.test(all) ? String(number) : all, ' ') };
}

function numberOf({ groups = {} }: RegExpExecArray): number | null {
  const { number, article, word, last } = groups;
  if (last) return -1;
  return word ? ENGLISH_ORDINALS.indexOf(word) + 1 : parseNumeral(number ?? article ?? '');
}
