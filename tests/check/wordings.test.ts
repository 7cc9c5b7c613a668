import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openAllPlans } from '../support/library.js';

const { library } = await openAllPlans();

/** Claims in the words of people, by the plan that they are on and by what it says to them: the same, something else, or neither. */
const CLAIMS: Readonly<
  Record<string, { readonly same: string[]; readonly other: string[]; readonly neither: string[] }>
> = JSON.parse(await readFile(new URL('../fixtures/claims.json', import.meta.url), 'utf8'));

const verdictsOn = async (claim: string, id: string): Promise<Set<string>> => {
  const entry = library.entries.find(({ document }) => document.id === id)!;
  const { findings, unchecked } = await library.check(claim, entry.document);
  return new Set([...findings.map(({ verdict }) => verdict), ...unchecked]);
};

const all = (kind: 'same' | 'other' | 'neither') =>
  Object.entries(CLAIMS).flatMap(([id, claims]) => claims[kind].map((claim) => [claim, id] as const));

describe('what people say of a plan', () => {
  it.each(all('same'))('matches where the plan says the same: %s', async (claim, id) => {
    expect(await verdictsOn(claim, id)).toEqual(new Set(['matches']));
  });

  it.each(all('other'))('differs where it says something else: %s', async (claim, id) => {
    expect(await verdictsOn(claim, id)).toContain('differs');
  });

  it.each(all('neither'))('is left open where it says neither: %s', async (claim, id) => {
    const verdicts = await verdictsOn(claim, id);
    expect(verdicts).not.toEqual(new Set(['matches']));
    expect(verdicts).not.toContain('differs');
  });
});
