import type { Section } from '../corpus/types.js';
import { readQuantities } from '../text/quantities.js';
import { type Span, slice } from '../text/span.js';
import { aimOf } from './aims.js';
import { type Amount, readAmounts } from './amounts.js';
import { type Item, readItems } from './clauses.js';
import { advance, type Clock } from './clock.js';
import type { Mention } from './deadlines.js';
import { type Setting, setsGoals } from './goals.js';
import type { Target } from './types.js';

const DONE = /(?<!较|比)(?:去年|上年)|目前|已(?:经|建成|有|达|累计|形成|实现|认定|发布|开通|集聚|超过|突破)/u;
const GRANT = /补[贴助]|奖[励补]|资助|贴息|罚款|收费/u;

/** Reads the targets of one sentence. */
export class SentenceReader {
  /** The subject that a clause without one goes on about, and where its clause begins. */
  private last: { readonly subject: string; readonly start: number } | null = null;

  constructor(
    private readonly section: Section,
    private readonly setting: Setting,
    private readonly mentions: readonly Mention[],
  ) {}

  /** `clock` is the deadline that the sentences before have left. */
  read(sentence: Span, clock: Clock): Target[] {
    return readItems(this.text, sentence).flatMap((item) => {
      const amounts = item.clauses.flatMap((clause) => this.readClause(clause, sentence.start, clock));
      return amounts.length > 0 ? amounts.flatMap(({ target }) => target ?? []) : this.readAim(item, clock);
    });
  }

  private get text(): string {
    return this.section.document.text;
  }

  /** The amounts of a clause; a null target where an amount states none. */
  private readClause(clause: Span, start: number, clock: Clock): { readonly target: Target | null }[] {
    const years = this.mentions.map(({ span }) => span).filter((span) => within(span, clause));
    const amounts = readAmounts(this.text, clause, years);
    if (amounts.length === 0 && years.length === 0) this.last = null;
    return amounts.map((amount) => {
      const subject = this.resolve(amount, clause);
      const now = this.clockAt(amount.quantity.span.start, clock);
      const isTarget = this.counts(now) && !this.isDone(amount, start) && !this.isGrant(clause);
      return { target: subject && isTarget ? this.toTarget(amount, subject, clause, now) : null };
    });
  }

  private resolve({ subject }: Amount, clause: Span): string | null {
    if (subject) this.last = { subject: slice(this.text, subject), start: clause.start };
    return this.last?.subject ?? null;
  }

  private counts({ date, isPast }: Clock): boolean {
    return !isPast && (this.setting === 'goals' || (date !== null && this.setting !== 'ground'));
  }

  private toTarget({ quantity, subject }: Amount, name: string, clause: Span, { date }: Clock): Target {
    const { comparator, value, unit } = quantity;
    const start = subject ? clause.start : (this.last?.start ?? clause.start);
    return {
      subject: name,
      comparator,
      value,
      unit,
      deadline: date,
      section: this.section,
      span: { start, end: clause.end },
    };
  }

  /** A goal without a number, where goals are set out under a deadline. */
  private readAim(item: Item, clock: Clock): Target[] {
    const { date, isPast } = this.clockAt(item.span.end, clock);
    if (!setsGoals(this.setting) || date === null || isPast) return [];
    if (readQuantities(this.text, item.span).length > 0) return [];
    const aim = aimOf(this.text, item, this.mentions);
    if (!aim) return [];
    const none = { comparator: null, value: null, unit: null };
    return [
      { subject: slice(this.text, aim), ...none, deadline: date, section: this.section, span: item.span },
    ];
  }

  private clockAt(offset: number, clock: Clock): Clock {
    const before = this.mentions.filter(({ span }) => span.end <= offset);
    return advance(clock, before, setsGoals(this.setting));
  }

  private isDone(amount: Amount, start: number): boolean {
    return DONE.test(this.text.slice(this.lastYearEnd(amount, start), amount.quantity.span.start));
  }

  /** Among the measures a deadline often stands beside what is paid for meeting it. */
  private isGrant(clause: Span): boolean {
    return !setsGoals(this.setting) && GRANT.test(slice(this.text, clause));
  }

  private lastYearEnd({ quantity }: Amount, start: number): number {
    return this.mentions.findLast(({ span }) => span.end <= quantity.span.start)?.span.end ?? start;
  }
}

function within(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}
