import { describe, expect, it } from 'vitest';
import sources from '../../commands/sources.js';
import { inAllPlans, inPlan, shownBy, textsOf } from './plan.js';

describe('/sources', () => {
  it('names the document with its publisher, its date, what it is and a link', () => {
    const reply = sources.run({}, inPlan());
    expect(shownBy(reply)).toContain(
      '《北京市加快建设具有全球影响力的人工智能创新策源地实施方案（2023-2025年）》\n央视网 · 2023-05-30 · 解读',
    );
    expect(textsOf(reply).join('\n')).toContain(
      '](https://news.cctv.com/2023/05/30/ARTIqZMT00HieFhqBGLdFwv3230530.shtml)',
    );
  });

  it('counts what was found in it', () => {
    expect(shownBy(sources.run({}, inPlan('en')))).toMatch(
      /17 ?passages|passages 17.+Targets 9 · Tasks 16 · Safeguards 4/u,
    );
  });

  it('lists every document', () => {
    const context = inAllPlans();
    const shown = shownBy(sources.run({}, context));
    for (const { document } of context.entries) expect(shown).toContain(document.title);
  });
});
