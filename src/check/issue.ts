import { ISSUES } from '../lexicon/claim-doubts.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import type { Claimed } from './claim.js';
import type { Judgement } from './judge.js';
import type { Table } from './table.js';
import { isEmpty } from './words.js';

const ISSUED = new RegExp(anyOf(ISSUES), 'u');

/** Judges a statement on when the document itself was published; null where it is none. */
export function judgeIssue(claim: Claimed, { document }: ParsedDocument, table: Table): Judgement | null {
  const [date, ...others] = claim.dates;
  if (date === undefined || others.length > 0 || claim.amounts.length > 0 || document.date === null)
    return null;
  const words = claim.words.filter((word) => !isEmpty(word)).map(({ word }) => word);
  const own = words.filter((word) => !table.name.includes(word));
  if (own.length === 0 || !own.every((word) => ISSUED.test(word) || ON_LINE.test(word))) return null;
  const dated = table.sayings.find(({ text }) => text.includes(inChinese(document.date!)));
  const said = dated ?? table.sayings[0] ?? null;
  const none = { claimed: null, stated: null, said };
  const isPrinted = own.some((word) => /印发|颁布/u.test(word)) && !table.text.includes(inChinese(date));
  if (document.date.startsWith(date) && !isPrinted) return { verdict: 'matches', reasons: [], ...none };
  const isElsewhere =
    table.text.includes(inChinese(date)) ||
    (!document.date.startsWith(date.slice(0, 4)) && date.length === 4);
  return {
    verdict: isElsewhere || document.date.startsWith(date) ? 'unsure' : 'differs',
    reasons: ['year'],
    ...none,
  };
}

const ON_LINE = /^(?:网上|网络|网站|对外|公开|正式)$/u;

function inChinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
