import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.js';
import type { Target } from '../../src/outline/types.js';
import { projectFolder } from '../../src/paths.js';
import { openAllPlans, openLibrary } from '../support/library.js';
import { CHANGES, targetsOf, WORDINGS } from './targets-of-plans.js';

/** Real plans that are not in the repository; where they are not beside it only the others are looked at. */
const REAL = join(projectFolder, '..', 'shared', 'plans', 'seeds');

type Verdicts = Readonly<Record<string, readonly string[]>>;

/** What is said to each claim, each on its own plan. */
async function verdictsOn(library: Library, claimOf: (target: Target) => string): Promise<Verdicts> {
  const found: Record<string, string[]> = {};
  for (const { document, target } of numericTargetsOf(library)) {
    const claim = claimOf(target);
    const { findings } = await library.check(claim, document);
    for (const { verdict } of findings) found[verdict] = [...(found[verdict] ?? []), claim];
  }
  return found;
}

/** All but doublings, whose number is in their words. */
function numericTargetsOf(library: Library): ReturnType<typeof targetsOf> {
  return targetsOf(library).filter(
    ({ target: { comparator } }) => comparator !== 'x2' && comparator !== 'x4',
  );
}

const sets: readonly (readonly [string, number, (() => Promise<{ readonly library: Library }>) | null])[] = [
  ['all plans of the tests', 60, openAllPlans],
  ['real plans', 100, existsSync(REAL) ? () => openLibrary(REAL) : null],
];

for (const [name, least, open] of sets) {
  describe.skipIf(open === null)(`of all targets of ${name}`, { timeout: 120_000 }, async () => {
    const library = open === null ? null : (await open()).library;

    it('there are enough to tell', () => {
      expect(numericTargetsOf(library!).length).toBeGreaterThan(least);
    });

    it.each(WORDINGS.map((wording, at) => [at + 1, wording] as const))(
      'a true claim is never denied, in wording %i',
      async (_, wording) => {
        expect((await verdictsOn(library!, wording)).differs ?? []).toEqual([]);
      },
    );

    it.each(Object.keys(CHANGES))('a claim with another %s never matches', async (part) => {
      expect((await verdictsOn(library!, CHANGES[part]!)).matches ?? []).toEqual([]);
    });
  });
}
