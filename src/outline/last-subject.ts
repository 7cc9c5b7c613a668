import { isCounter } from '../lexicon/units.js';

/** A subject and the start of its clause. */
export type ClauseSubject = { readonly subject: string; readonly start: number };

/** What the clauses of a sentence are about, for those that name nothing. */
export class LastSubject {
  private last: ClauseSubject | null = null;
  private readonly counted = new Map<string, ClauseSubject>();

  name(named: ClauseSubject, unit: string | null): void {
    this.last = named;
    if (unit !== null && isCounter(unit)) this.counted.set(unit, named);
  }

  forget(): void {
    this.last = null;
    this.counted.clear();
  }

  /** 安排项目150个，投资200亿元，其中竣工40个: what was counted by the same unit, else the last of all. */
  of(unit: string | null): ClauseSubject | null {
    return this.counted.get(unit ?? '') ?? this.last;
  }
}
