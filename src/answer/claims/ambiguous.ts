import { readQuantities } from '../../text/quantities.js';
import type { Fact } from './fact.js';
import type { Statement } from './statements.js';
import { toPlain } from './units.js';

/** A noun that stands alone and more often than so in a document names many things in it (企业). */
const OFTEN = 6;

/** Whether a fact with another number may be on something else than a statement, though the words agree. */
export function isAmbiguous(statement: Statement, fact: Fact, same: readonly Fact[]): boolean {
  return hasRival(fact, same) || isCommon(fact) || statesToo(fact, statement);
}

/** The document gives the thing several numbers for one year: then it is not one thing. */
function hasRival({ date, measure }: Fact, same: readonly Fact[]): boolean {
  return same.some(
    (other) =>
      other.date === date && other.measure.unit === measure.unit && other.measure.value !== measure.value,
  );
}

function isCommon({ subject, section }: Fact): boolean {
  const [only, ...others] = subject;
  return others.length === 0 && section.document.folded.split(only!.term.word).length - 1 > OFTEN;
}

/** 由200个工作日缩短为60个工作日: the other number stands there too. */
function statesToo({ near }: Fact, { measure }: Statement): boolean {
  const claimed = toPlain(measure.value, measure.unit ?? '');
  return readQuantities(near, { start: 0, end: near.length }).some(({ value, unit }) => {
    const stated = toPlain(value, unit ?? '');
    return stated.value === claimed.value && stated.unit === claimed.unit;
  });
}
