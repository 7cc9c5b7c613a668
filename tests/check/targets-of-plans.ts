import type { Library } from '../../src/answer/library.js';
import type { Document } from '../../src/corpus/types.js';
import type { Target } from '../../src/outline/types.js';

/** Every target with a number, and the document that sets it. */
export function targetsOf({ entries }: Library): { readonly document: Document; readonly target: Target }[] {
  return entries.flatMap(({ document, outline }) =>
    outline()
      .targets.filter(({ value }) => value !== null)
      .map((target) => ({ document, target })),
  );
}

/** How a claim says the bound of a target. */
export const BOUNDS: Readonly<Record<string, string>> = {
  '>=': '不低于',
  '>': '超过',
  '<=': '不超过',
  '<': '低于',
  '~': '约',
};

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
export const WORDINGS: readonly ((target: Target) => string)[] = [
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
export const CHANGES: Readonly<Record<string, (target: Target) => string>> = {
  number: (target) => say(partsOf(target, 3)),
  unit: (target) => {
    const parts = partsOf(target);
    return say({ ...parts, amount: `${parts.amount.replace(/[^\d.至]+$/u, '')}吨` });
  },
  year: (target) => say({ ...partsOf(target), when: '到2043年，' }),
  place: (target) => `昆明市${say(partsOf(target))}`,
  comparator: (target) => say({ ...partsOf(target), bound: OPPOSITE[target.comparator!] ?? '不到' }),
  subject: (target) => say({ ...partsOf(target), subject: `${target.subject}缺口` }),
};
