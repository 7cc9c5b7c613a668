import { describe, expect, it } from 'vitest';
import { targetsOn } from '../../src/outline/same-subject.js';
import { slice } from '../../src/text/span.js';
import { allPlans } from '../support/plans.js';

const found = (subject: string): Record<string, string[]> =>
  Object.fromEntries(
    targetsOn(subject, allPlans()).map(({ entry: { document }, targets }) => [
      document.id,
      targets.map(({ amount }) => slice(document.text, amount!)),
    ]),
  );

describe('what plans want to reach of one subject', () => {
  it('is found in each plan that sets a target of it, in its own words', () => {
    const figures = found('核心产业规模');
    expect(figures['beijing-ai-2023']?.[0]).toContain('3000亿元');
    expect(figures['jiangzhou-ai']?.[0]).toContain('1500亿元');
    expect(figures['yunze-biomed']).toBeUndefined();
  });

  it('leaves out plans on another matter, where the subject names the matter', () => {
    expect(Object.keys(found('人工智能核心产业规模'))).toEqual(['beijing-ai-2023', 'jiangzhou-ai']);
  });

  it('is nothing where no plan has it', () => {
    expect(found('小麦产量')).toEqual({});
  });
});
