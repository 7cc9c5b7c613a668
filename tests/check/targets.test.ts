import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/outline/types.js';
import { openAllPlans } from '../support/library.js';
import { BOUNDS, targetsOf } from './targets-of-plans.js';

const { library } = await openAllPlans();

const targets = targetsOf(library).filter(
  ({ target: { comparator } }) => comparator !== 'x2' && comparator !== 'x4',
);

const OPPOSITE: Readonly<Record<string, string>> = {
  '>=': '低于',
  '>': '不超过',
  '<=': '超过',
  '<': '不低于',
};

/** The parts of a claim on a target, of which each can be said otherwise. */
type Parts = {
  readonly when: string;
  readonly subject: string;
  readonly bound: string;
  readonly amount: string;
};

function partsOf({ subject, comparator, value, to, unit, deadline }: Target, factor = 1): Parts {
  return {
    when: deadline === null ? '' : `到${deadline.slice(0, 4)}年，`,
    subject,
    bound: BOUNDS[comparator!] ?? '达到',
    amount: `${value! * factor}${to === null ? '' : `至${to * factor}`}${unit ?? ''}`,
  };
}

const say = ({ when, subject, bound, amount }: Parts): string => `${when}${subject}${bound}${amount}`;

/** What a true claim can sound like. */
const WORDINGS: readonly ((target: Target) => string)[] = [
  (target) => say(partsOf(target)),
  (target) => `${say(partsOf(target))}。`,
  (target) => `据悉，${say(partsOf(target))}`,
  (target) => `方案提出，${say(partsOf(target))}`,
  (target) => say({ ...partsOf(target), when: '' }),
  (target) => say({ ...partsOf(target), bound: '达到' }),
  (target) => `**${say(partsOf(target))}**`,
  (target) => `> ${say(partsOf(target))}！`,
  (target) => `${say({ ...partsOf(target), when: '' })}吗？`,
  (target) => say(partsOf(target)).replace('到20', '到 20'),
];

/** What a false one can sound like: one part is another. */
const CHANGES: Readonly<Record<string, (target: Target) => string>> = {
  number: (target) => say(partsOf(target, 3)),
  unit: (target) => {
    const parts = partsOf(target);
    return say({ ...parts, amount: `${parts.amount.replace(/[^\d.至]+$/u, '')}吨` });
  },
  year: (target) => say({ ...partsOf(target), when: '到2043年，' }),
  place: (target) => `上海市${say(partsOf(target))}`,
  comparator: (target) => say({ ...partsOf(target), bound: OPPOSITE[target.comparator!] ?? '不到' }),
  subject: (target) => say({ ...partsOf(target), subject: `${target.subject}缺口` }),
};

async function verdictsOn(claimOf: (target: Target) => string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { document, target } of targets) {
    const claim = claimOf(target);
    const { findings } = await library.check(claim, document);
    for (const { verdict } of findings) found[verdict] = [...(found[verdict] ?? []), claim];
  }
  return found;
}

describe('of all targets of all plans', { timeout: 60_000 }, () => {
  it('there are enough to tell', () => {
    expect(targets.length).toBeGreaterThan(60);
  });

  it.each(WORDINGS.map((wording, at) => [at + 1, wording] as const))(
    'a true claim is never denied, in wording %i',
    async (_, wording) => {
      expect((await verdictsOn(wording)).differs ?? []).toEqual([]);
    },
  );

  it.each(Object.keys(CHANGES))('a claim with another %s never matches', async (part) => {
    expect((await verdictsOn(CHANGES[part]!)).matches ?? []).toEqual([]);
  });
});
