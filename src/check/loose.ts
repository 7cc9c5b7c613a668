import { FALLS, RISES } from '../lexicon/comparators.js';
import { isCounter } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { readItems } from '../outline/clauses.js';
import type { Mention } from '../outline/deadlines.js';
import type { Fact } from '../outline/fact.js';
import { changeOf, narrowingsOf, sinceOf } from '../outline/narrowing.js';
import { type Quantity, readQuantities } from '../text/quantities.js';
import { overlaps, type Span, slice } from '../text/span.js';

/**
 * Reads the amounts of a sentence that the outline passes over: counts of its own parts (16项任务), spans of time, shares
 * of a grant. The subject of a count is the noun behind it, that of any other amount all of its clause.
 */
export function readLoose(
  text: string,
  sentence: Span,
  known: readonly Fact[],
  mentions: readonly Mention[],
): Fact[] {
  return readItems(text, sentence).flatMap(({ clauses }) =>
    clauses.flatMap((clause) => {
      const amounts = readQuantities(text, clause);
      return amounts.flatMap((quantity, at) =>
        known.some(
          (fact) =>
            overlaps(fact.amount!, quantity.span) || fact.subject.includes(slice(text, quantity.span)),
        )
          ? []
          : [toFact(text, clause, quantity, amounts[at + 1] ?? null, mentions, amounts.length === 1)],
      );
    }),
  );
}

function toFact(
  text: string,
  clause: Span,
  quantity: Quantity,
  next: Quantity | null,
  mentions: readonly Mention[],
  isOnly: boolean,
): Fact {
  const { comparator, value, to, unit, span } = quantity;
  const noun = slice(text, { start: span.end, end: next?.lead.start ?? clause.end }).replace(
    /[、，和及与“”\s]+$/u,
    '',
  );
  const before = slice(text, { start: clause.start, end: quantity.lead.start });
  const year = mentions.findLast((one) => one.kind !== 'base' && one.span.end <= span.start);
  return {
    subject: noun.length >= 2 && (isCounter(unit) || !isOnly) ? noun : `${before}${noun}`,
    narrowed: narrowingsOf(text, { start: clause.start, end: span.end }),
    ...{ comparator, value, to, unit },
    change: changeOf(text, quantity),
    since: sinceOf(mentions, clause),
    deadline: year?.date ?? null,
    role: noun.length >= 2 && isCounter(unit) ? 'result' : 'condition',
    span: clause,
    amount: span,
  };
}

/** What is left of a subject that says only how something else changes or what it comes to. */
const NO_SUBJECT = new RegExp(
  `(?:${anyOf([...RISES, ...FALLS])}|总[数量]|同比|[较比].{0,8}?(?:年|水平)|[到达增减降高]|[^\\p{L}])+`,
  'gu',
);

/**
 * Gives facts that go on about what is named before them that subject (产值210亿元，增长31%), and takes from them what
 * narrowed only the clause before (新增21家，达到156家).
 * @param facts those of one text in its order
 */
export function goOn<Some extends Fact>(facts: readonly Some[], text: string): Some[] {
  let last: Some | null = null;
  return facts.map((fact) => {
    const at = fact.amount!.start;
    const clause = clauseStart(text, at);
    const isBare = fact.subject.replace(NO_SUBJECT, '') === '';
    const isNear = last !== null && !/[。\n|]/u.test(text.slice(last.amount!.end, at));
    const settled =
      isBare && isNear
        ? { ...fact, subject: last!.subject, span: { start: last!.span.start, end: fact.span.end } }
        : fact;
    const isOwn = text.slice(clause, fact.span.end).includes(settled.subject);
    last = isOwn
      ? settled
      : { ...settled, narrowed: narrowingsOf(text, { start: clause, end: fact.amount!.end }) };
    return last;
  });
}

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[，；。：,;\n]/u.test(text[start - 1]!)) start -= 1;
  return start;
}
