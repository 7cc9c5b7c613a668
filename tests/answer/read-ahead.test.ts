import { describe, expect, it, vi } from 'vitest';
import { openEntries } from '../support/library.js';
import { beijing } from '../support/plans.js';

/** A plan whose text goes on for so many characters without a word, with what tells how often it is read whole. */
async function openPlan(further: number) {
  const plan = beijing();
  const outline = vi.fn(plan.outline);
  // In place, as its passages hold the document.
  Object.assign(plan.document, { text: plan.document.text + ' '.repeat(further) });
  const library = await openEntries([{ ...plan, outline }]);
  outline.mockClear();
  return { library, outline };
}

describe('what documents state', () => {
  it('is read ahead of the first check where they are short', async () => {
    const { library, outline } = await openPlan(1_000);
    await library.readAhead();
    expect(outline).toHaveBeenCalled();
  });

  it('is read of those near to a claim alone where they are long, however few, and decides it all the same', async () => {
    const { library, outline } = await openPlan(3_000_000);
    await library.readAhead();
    expect(outline).not.toHaveBeenCalled();
    const { findings } = await library.check('核心产业规模达到4000亿元。');
    expect(findings.map(({ verdict }) => verdict)).toEqual(['differs']);
  });
});
