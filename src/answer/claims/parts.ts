import { isCounter } from '../../lexicon/units.js';
import { readAmounts } from '../../outline/amounts.js';
import { asides, readItems } from '../../outline/clauses.js';
import { type Quantity, readQuantities } from '../../text/quantities.js';
import { overlaps, type Span, slice } from '../../text/span.js';

/** An amount of a sentence with the words that belong to it. */
export type Part = {
  readonly quantity: Quantity;
  readonly clause: Span;
  /** The words for what it is an amount of; null where the clause does not repeat them. */
  readonly subject: string | null;
  /** The noun behind a count: 重点任务 of 16项重点任务; empty where there is none. */
  readonly counted: string;
  /** The words of the clause without years, amounts and what other amounts belong to. */
  readonly own: string;
  /** The clause as far as no other amount has a part in it. */
  readonly near: string;
  /** The clauses without amounts before it in the sentence. */
  readonly lead: string;
  /** The clauses without amounts that follow it, up to the next amount. */
  readonly tail: string;
  /** How far the text speaks of this amount: to the end of its clause, of the last one of the sentence. */
  readonly end: number;
};

type Read = { readonly quantity: Quantity; readonly subject: Span | null };

/** Up to a mark, a word that joins, or what is done with the things (12项任务展开). */
const COUNTED_END = '展开|推进|部署|发力|入手|组成|构成|[\\s，。；：、“”《》（）(),.;:!?！？和与及\\d]|$';
const COUNTED = new RegExp(
  `^[\\s的]*((?!${COUNTED_END})\\p{Script=Han}[^A-Za-z]{1,15}?(?=${COUNTED_END})|[A-Za-z][A-Za-z ]{1,40})`,
  'u',
);
const DURATION = /^(?:年|个?月|周|天|小时|分钟|秒|岁)$/u;
const WORK_TITLE = /《[^《》]*》/gu;

/**
 * Reads the amounts of a legible sentence in order.
 * @param years where its years stand
 * @param takesAll whether amounts count too of which the clause does not clearly say what they are amounts of
 */
export function readParts(text: string, sentence: Span, years: readonly Span[], takesAll: boolean): Part[] {
  const clauses = readItems(text, sentence).flatMap((item) => item.clauses);
  const read = clauses.map((clause) => readClause(text, clause, years, takesAll));
  const idle = clauses.map((clause, at) =>
    read[at]!.length === 0 ? wordsOutside(text, clause, years) : null,
  );
  return read.flatMap((parts, at) => {
    const next = idle.findIndex((words, index) => index > at && words === null);
    const lead = idle.slice(0, at).filter((words) => words !== null);
    const tail = idle.slice(at + 1, next < 0 ? idle.length : next);
    const end = next < 0 ? sentence.end : clauses[at]!.end;
    return parts.map((part) => ({ ...part, lead: lead.join('，'), tail: tail.join('，'), end }));
  });
}

function readClause(
  text: string,
  clause: Span,
  years: readonly Span[],
  takesAll: boolean,
): Omit<Part, 'lead' | 'tail' | 'end'>[] {
  const inClause = years.filter((year) => overlaps(year, clause));
  const read = amountsOf(text, clause, inClause, takesAll);
  const amounts = read.map(({ quantity }) => ({ start: quantity.lead.start, end: quantity.span.end }));
  return read.map(({ quantity, subject }, at) => {
    const others = read.flatMap((other, index) => (index !== at && other.subject ? [other.subject] : []));
    const removed = [
      ...inClause,
      ...amounts,
      ...others.filter((span) => !subject || !overlaps(span, subject)),
    ];
    const counted = countedBy(text, quantity, clause);
    return {
      quantity,
      clause,
      subject: subject && slice(text, subject),
      counted: counted ? slice(text, counted) : '',
      own: wordsOutside(text, clause, removed),
      near: text.slice(amounts[at - 1]?.end ?? clause.start, amounts[at + 1]?.start ?? clause.end),
    };
  });
}

/** The amounts that the outline reads, and counts of parts (16项重点任务), which are no targets. */
function amountsOf(text: string, clause: Span, years: readonly Span[], takesAll: boolean): Read[] {
  const amounts = readAmounts(text, clause, years).filter(({ quantity }) => !isWord(text, quantity));
  const known = new Set(amounts.map(({ quantity }) => quantity.span.start));
  const inBrackets = asides(slice(text, clause));
  const rest = readQuantities(text, clause).filter(({ span, unit, lead }) => {
    const at = span.start - clause.start;
    const isAside = inBrackets.some(({ start, end }) => at > start && at < end);
    const isDuration = DURATION.test(unit ?? '') && lead.comparator === null;
    return !known.has(span.start) && !isAside && !isDuration && !isWord(text, { span, unit });
  });
  const counts = rest.flatMap((quantity) => {
    const subject = countedBy(text, quantity, clause);
    return subject ? [{ quantity, subject }] : [];
  });
  const isUnread = takesAll && amounts.length === 0 && counts.length === 0;
  const others = isUnread ? rest.map((quantity) => ({ quantity, subject: null })) : counts;
  return [...amounts, ...others].sort((a, b) => a.quantity.span.start - b.quantity.span.start);
}

/** 零部件 and 一类新药 count nothing. */
function isWord(text: string, { span, unit }: Pick<Quantity, 'span' | 'unit'>): boolean {
  return (
    isCounter(unit) && /^(?:零|一(?![〇零一二三四五六七八九十百千万亿至到—–-]))/u.test(slice(text, span))
  );
}

/** The noun behind a count. */
function countedBy(text: string, { span, unit }: Quantity, clause: Span): Span | null {
  const noun = isCounter(unit) ? COUNTED.exec(text.slice(span.end, clause.end)) : null;
  return noun && { start: span.end + noun[0].length - noun[1]!.length, end: span.end + noun[0].length };
}

/** A span of the text without some parts of it and without titles of works. */
export function wordsOutside(text: string, span: Span, removed: readonly Span[]): string {
  const kept = removed.reduce(
    (left, { start, end }) => {
      const [from, to] = [Math.max(start, span.start) - span.start, Math.min(end, span.end) - span.start];
      return from < to ? left.slice(0, from) + ' '.repeat(to - from) + left.slice(to) : left;
    },
    slice(text, span),
  );
  return kept.replace(WORK_TITLE, ' ').replace(/\s+/gu, ' ').trim();
}
