import { type Quantity, readQuantities } from '../../text/quantities.js';
import { type Span, slice } from '../../text/span.js';
import { isCounter } from '../../text/units.js';
import { asides } from './clauses.js';
import { actsOn, endsInAction, isNoun, trimNoun } from './subjects.js';

/** An amount and the words for what it is an amount of; null where the clause does not repeat them. */
export type Amount = { readonly quantity: Quantity; readonly subject: string | null };

/** The words around an amount, up to those that belong to its neighbours. */
type Place = { readonly quantity: Quantity; readonly left: Span; readonly right: Span };

const DURATION = /^(?:年|个月|月|周|天|小时|分钟|秒)$/u;
const MEASURES_TIME = /(?:寿命|年限|周期|时间|时长|时限|用时|时延|期)$/u;
const CONJUNCTION = /^[、，和及与并或且]|^以及/u;
const LINKED = /(?:[、，和及与]|以及)$/u;

/** Reads the amounts of a clause; `breaks` are the years in it, which belong to no subject. */
export function readAmounts(text: string, clause: Span, breaks: readonly Span[]): Amount[] {
  const skipped = asides(slice(text, clause));
  const quantities = readQuantities(text, clause).filter(
    ({ span }) => !skipped.some(({ start, end }) => isWithin(span, clause.start + start, clause.start + end)),
  );
  const places = placesOf(text, clause, quantities, breaks);
  return distribute(text, places).filter(({ quantity, subject }) => !isDuration(quantity, subject));
}

function isWithin(span: Span, start: number, end: number): boolean {
  return span.start >= start && span.end <= end;
}

function placesOf(
  text: string,
  clause: Span,
  quantities: readonly Quantity[],
  breaks: readonly Span[],
): Place[] {
  const places: Place[] = [];
  let from = clause.start;
  for (const [index, quantity] of quantities.entries()) {
    const left = { start: lastEnd(breaks, from, quantity.lead.start), end: quantity.lead.start };
    const right = rightOf(clause, quantity, quantities[index + 1], breaks);
    if (isAttribute(text, right, quantities, index, clause)) continue;
    places.push({ quantity, left, right });
    from = nounAfter(text, right) !== null && takesRight(text, { quantity, left, right }) ? right.end : quantity.span.end;
  }
  return places;
}
