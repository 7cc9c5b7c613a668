import { DIGITS } from '../lexicon/numerals.js';
import { MAKES, NUMBERED, ORIENTS } from '../lexicon/plan-verbs.js';
import { DONE, LATER } from '../lexicon/time-words.js';
import { isCounter } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { readQuantities } from '../text/quantities.js';
import { isWithin, type Span, slice } from '../text/span.js';
import { aimOf, madeIn, reaching } from './aims.js';
import { type ClauseAmount, readAmounts, subjectWords } from './amounts.js';
import { isBounded, isGiven, isMakeable, isOccasion, isResolved, isTerm } from './bounds.js';
import { type Item, readItems } from './clauses.js';
import { advance, type Clock, NO_CLOCK } from './clock.js';
import type { Mention } from './deadlines.js';
import { readBaselinesAndConditions } from './describing.js';
import { clockBehind, dateBehind, sharedDates } from './due.js';
import { type Setting, setsGoals } from './goals.js';
import { changeOf, narrowingsOf, sinceOf } from './narrowing.js';
import { type ClauseSubject, LastSubject, labelOf } from './subjects.js';
import { type Fact, PLAIN, type Role } from './types.js';

export type SentenceContext = {
  readonly setting: Setting;
  /** The deadline left by the sentences before. */
  readonly clock: Clock;
  /** The years of the sentence in order, those too that something is counted from. */
  readonly mentions: readonly Mention[];
  /** The year of publication, where it is known: what was due before it was reached, or was not. */
  readonly published?: number | null;
  /** What a sentence without a subject is about, such as the row of a table that it stands in. */
  readonly subject?: string;
};

const DONE_WORD = new RegExp(anyOf(DONE), 'u');
const AFTER_IT = new RegExp(`^(?:${anyOf(LATER)})`, 'u');
const TERM = new RegExp(`^(?:今后|未来)?[${DIGITS}\\d]{1,2}年之?内`, 'u');
const BUILDING = `(?:${anyOf(NUMBERED)})[^，；。]*$`;
const BUILT = new RegExp(BUILDING, 'u');
const MADE = new RegExp(`每年[^；。]*$|${BUILDING}`, 'u');
/** 建设中心1个，现有站点5个: what is there is not made. */
const HAD = new RegExp(`^(?:${anyOf(ORIENTS)})`, 'u');
/** 对新建5家的县, 新建5家以上的: the clause says in which case. */
const CASE = /^[对凡]|的$/u;
const VERB = new RegExp(`^(?:${anyOf(MAKES)})$`, 'u');

/** Reads what a sentence states: the one reader of amounts and deadlines, of documents and of claims. */
export function readSentence(text: string, sentence: Span, place: SentenceContext): Fact[] {
  const reader = new SentenceReader(text, sentence, place);
  return readItems(text, sentence).flatMap((item) => reader.readItem(item));
}

class SentenceReader {
  private readonly last = new LastSubject();
  /** The last clause that makes something; the next may name more of it: 建设中心1个，站点5个. */
  private made: Span | null = null;
  private readonly years: readonly Mention[];

  constructor(
    private readonly text: string,
    private readonly sentence: Span,
    private readonly place: SentenceContext,
  ) {
    this.years = place.mentions.filter(({ kind }) => kind !== 'base');
  }

  readItem(item: Item): Fact[] {
    const facts = item.clauses.map((clause) => this.readClause(clause));
    return facts.some(({ isRead }) => isRead) ? facts.flatMap(({ found }) => found) : this.readAim(item);
  }

  private readClause(clause: Span): { readonly isRead: boolean; readonly found: Fact[] } {
    const years = this.yearsIn(clause);
    const amounts = readAmounts(this.text, clause, years);
    if (amounts.length === 0) this.leaveClause(clause, years);
    const dates = sharedDates(this.text, clause, amounts, this.years);
    const stated = amounts.flatMap((amount, at) => this.toFact(amount, clause, dates?.[at] ?? null) ?? []);
    const others = readBaselinesAndConditions(this.text, clause).map(({ subject, role, quantity }) =>
      this.factOf({ quantity, subject }, slice(this.text, subject), clause, clause.start, role, null),
    );
    const found = others.length === 0 ? stated : [...stated, ...others].sort(byPlace);
    return { isRead: amounts.length > 0 || found.length > 0, found };
  }

  /** 产业规模持续壮大，达到500亿元, 培育企业（2026年300家、…）: the next clause may be about the noun of this one. */
  private leaveClause(clause: Span, years: readonly Span[]): void {
    const isBracketed = /[（(]/u.test(this.text[clause.end] ?? '');
    const noun = reaching(this.text, clause) ?? (isBracketed ? madeIn(this.text, clause) : null);
    if (noun) this.last.name({ subject: slice(this.text, noun), start: clause.start }, null);
    else if (years.length === 0) this.last.forget();
  }

  /** Also those of a multiple (是2025年的1.5倍), which part it from its subject. */
  private yearsIn(clause: Span): Span[] {
    return this.place.mentions
      .filter(({ kind, span }) => isWithin(span, clause) && (kind !== 'base' || this.isOfMultiple(span)))
      .map(({ span }) => span);
  }

  private isOfMultiple({ end }: Span): boolean {
    return /^的[^，。；]{1,6}倍/u.test(this.text.slice(end, end + 8));
  }

  private toFact(amount: ClauseAmount, clause: Span, shared: string | null): Fact | null {
    const { unit } = amount.quantity;
    const named = { subject: subjectWords(this.text, amount), start: clause.start };
    const own = amount.subject && this.last.name(named, unit);
    const last = own ?? this.last.of(unit) ?? this.around(clause, amount) ?? this.growth(clause, amount);
    // 产值达到800亿元，是2023年的5倍: a multiple without a subject says the same again.
    if (!last || (amount.subject === null && unit === '倍')) return null;
    const clock = this.clockOf(amount.quantity.span, clause, shared);
    const { start } = last;
    const role = this.roleOf(amount, clause, clock);
    const isOver = role === 'result' && clock.isPast;
    return this.factOf(amount, last.subject, clause, start, role, isOver ? null : clock.date);
  }

  /** The deadline of an amount: its own of a row, else the one before it, else the one behind it. */
  private clockOf(amount: Span, clause: Span, shared: string | null): Clock {
    if (shared !== null) return { date: shared, isPast: false };
    if (AFTER_IT.test(slice(this.text, clause).trim()) || this.isOtherTerm(clause)) return NO_CLOCK;
    const before = this.clockAt(amount.start);
    const own = clockBehind(this.text, amount, this.place.published);
    if (own && (before.date !== null || this.place.published)) return own;
    if (before.date !== null || before.isPast) return before;
    const { years, sentence } = this;
    return { ...before, date: dateBehind(this.text, amount, clause, { years, end: sentence.end }) };
  }

  /** 2026年压减到50天，五年内压减到40天: how many years it takes, after an amount that is due before. */
  private isOtherTerm(clause: Span): boolean {
    const year = this.years.findLast(({ span }) => span.end <= clause.start);
    const isSaid = year !== undefined && /\d/u.test(this.text.slice(year.span.end, clause.start));
    return isSaid && TERM.test(slice(this.text, clause));
  }

  /** The subject of a clause that names none: that of its row, what is to be done so often (全年开行3000列以上), or a label. */
  private around({ start }: Span, { quantity }: ClauseAmount): ClauseSubject | null {
    const from = this.years.findLast(({ span }) => span.start >= start && span.end <= quantity.prefix.start);
    const before = this.text.slice(from?.span.end ?? start, quantity.prefix.start).trim();
    const done = isBounded(this.text, quantity) && VERB.test(before) ? before : null;
    const subject = this.place.subject ?? done ?? labelOf(this.text, this.sentence);
    return subject === null ? null : { subject, start };
  }

  /** 增长10%: what grows is said elsewhere. */
  private growth({ start }: Span, { quantity: { prefix } }: ClauseAmount): ClauseSubject | null {
    return prefix.growth === null
      ? null
      : { subject: this.text.slice(prefix.growth, prefix.growth + 2), start };
  }

  private factOf(
    amount: ClauseAmount,
    subject: string,
    clause: Span,
    start: number,
    role: Role,
    deadline: string | null,
  ): Fact {
    const { comparator, value, to, unit, span } = amount.quantity;
    return {
      subject,
      narrowed: narrowingsOf(this.text, { start, end: span.end }),
      comparator,
      value,
      to,
      unit,
      change: changeOf(this.text, amount.quantity),
      since: sinceOf(this.place.mentions, clause),
      deadline,
      role,
      span: { start, end: clause.end },
      amount: span,
    };
  }

  private roleOf(amount: ClauseAmount, clause: Span, clock: Clock): Role {
    const { setting } = this.place;
    if (setting === 'ground' || clock.isPast || this.isDone(amount)) return 'result';
    if (isGiven(this.text, clause, amount.quantity, this.years.length > 0)) return 'result';
    if (setting === 'goals') return 'target';
    if (setting === 'terms' || (setting !== 'aims' && this.isGranted(amount, clause))) return 'condition';
    if (clock.date !== null) return 'target';
    const mayBeUndated = setting === 'aims' || setting === 'tasks';
    const isSet =
      this.isMade(amount, clause) || isBounded(this.text, amount.quantity) || isResolved(this.text, clause);
    return mayBeUndated && isSet ? 'target' : 'result';
  }

  /** Whether a grant makes the amount a condition; in 给予补贴，到2027年培育企业50家 it does not, as that is dated and built. */
  private isGranted({ quantity }: ClauseAmount, clause: Span): boolean {
    const { prefix, unit } = quantity;
    const isDated = this.years.some(({ kind, span }) => kind === 'stated' && span.end <= prefix.start);
    const isBuilt = isCounter(unit) && BUILT.test(this.text.slice(clause.start, prefix.start));
    const isSet = (isDated || isBuilt) && !CASE.test(slice(this.text, clause));
    const scope = isSet || this.place.setting === 'yearly' ? clause : this.sentence;
    return isTerm(this.text, clause, scope);
  }

  /** 每年引进企业5家, 新增床位5000张: what is made is counted, this year or anew each year. */
  private isMade({ quantity }: ClauseAmount, clause: Span): boolean {
    const before = this.text.slice(this.sentence.start, quantity.span.start);
    const isFigure = /[\d０-９]/u.test(this.text[quantity.span.start]!);
    const isNext = this.made?.end === clause.start - 1 && !HAD.test(slice(this.text, clause));
    const isMade = MADE.test(before) || this.made === clause || (isNext && isCounter(quantity.unit));
    if (!isFigure || !isMakeable(before, quantity) || isOccasion(quantity) || !isMade) return false;
    this.made = clause;
    return true;
  }

  /** A goal without a number, where goals are set out under a deadline. */
  private readAim(item: Item): Fact[] {
    const { date, isPast } = this.clockAt(item.span.end);
    const { setting } = this.place;
    if (!setsGoals(setting) || setting === 'yearly' || date === null || isPast) return [];
    if (readQuantities(this.text, item.span).length > 0) return [];
    const aim = aimOf(this.text, item, this.years);
    if (!aim) return [];
    const none = { ...PLAIN, comparator: null, value: null, to: null, unit: null, amount: null };
    return [{ ...none, subject: slice(this.text, aim), deadline: date, role: 'target', span: item.span }];
  }

  private clockAt(offset: number): Clock {
    const before = this.years.filter(
      ({ span, within }) => span.end <= offset && (within === undefined || offset <= within.end),
    );
    const { setting, clock } = this.place;
    return advance(clock, before, setsGoals(setting) || setting === 'tasks');
  }

  private isDone({ quantity }: ClauseAmount): boolean {
    const year = this.years.findLast(({ span }) => span.end <= quantity.span.start);
    return DONE_WORD.test(this.text.slice(year?.span.end ?? this.sentence.start, quantity.span.start));
  }
}

function byPlace(a: Fact, b: Fact): number {
  return (a.amount?.start ?? a.span.start) - (b.amount?.start ?? b.span.start);
}
