import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

/** The verdicts of a plan on a claim. */
export const verdictsOn = async (plan: string, claim: string): Promise<string[]> => {
  const head = '---\ntitle: 江州市水务发展方案\npublisher: 江州市人民政府\ndate: 2026-02-01\n---\n';
  const library = await openEntries([entryOf('water.md', `${head}# 江州市水务发展方案\n\n${plan}\n`)]);
  return (await library.check(claim)).findings.map(({ verdict }) => verdict);
};

/** A plan, a claim that it decides and how, and claims beside it that it does not decide so. */
export type Kind = {
  readonly kind: string;
  readonly plan: string;
  readonly matches?: readonly string[];
  readonly differs?: readonly string[];
  readonly neither: readonly string[];
};

const rows = (kinds: readonly Kind[], part: 'matches' | 'differs' | 'neither') =>
  kinds.flatMap(({ kind, plan, [part]: claims = [] }) => claims.map((claim) => [kind, claim, plan] as const));

/** Tries the claims of each kind. */
export function tryKinds(kinds: readonly Kind[]): void {
  describe('what a plan says', () => {
    it.each(rows(kinds, 'matches'))('matches a claim: %s: %s', async (_, claim, plan) => {
      expect(await verdictsOn(plan, claim)).toEqual(['matches']);
    });

    it.each(rows(kinds, 'differs'))('differs from a claim: %s: %s', async (_, claim, plan) => {
      expect((await verdictsOn(plan, claim)).at(-1)).toBe('differs');
    });

    it.each(rows(kinds, 'neither'))('leaves a claim open: %s: %s', async (_, claim, plan) => {
      const verdicts = await verdictsOn(plan, claim);
      expect(verdicts).not.toContain('matches');
      expect(verdicts).not.toContain('differs');
    });
  });
}
