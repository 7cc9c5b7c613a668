import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/answer/library.js';
import type { Verdict } from '../../src/check/finding.js';
import type { Target } from '../../src/outline/types.js';
import { openAllPlans } from '../support/library.js';
import { entryOf } from '../support/plans.js';
import { BOUNDS, targetsOf } from './targets-of-plans.js';

const { library, corpus, words } = await openAllPlans();

const targets = targetsOf(library);

type Claim = { readonly bound?: string; readonly factor?: number; readonly year?: string | null };

/** Says of a target what it sets, or something else. */
function claimOf({ subject, value, to, unit, comparator, deadline }: Target, claim: Claim = {}): string {
  const { bound = '达到', factor = 1, year = deadline?.slice(0, 4) ?? null } = claim;
  const when = year === null ? '' : `到${year}年，`;
  if (comparator === 'x2') return `${when}${subject}${factor === 1 ? '翻一番' : '翻两番'}`;
  const range = to === null ? '' : `至${to * factor}`;
  return `${when}${subject}${bound}${value! * factor}${range}${unit ?? ''}`;
}

/** What each target finds when it is said so, in its own document and among all. */
async function verdictsOn(say: (target: Target) => string): Promise<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { matches: 0, differs: 0, absent: 0, unsure: 0 };
  for (const { document, target } of targets) {
    for (const scope of [document, undefined]) {
      const { findings } = await library.check(say(target), scope);
      expect(findings, say(target)).toHaveLength(1);
      counts[findings[0]!.verdict] += 1;
    }
  }
  return counts;
}

const all = 2 * targets.length;

describe('every target of every plan', { timeout: 60_000 }, () => {
  it('is found again by its own subject, number and year', async () => {
    const { matches, differs, absent } = await verdictsOn((target) =>
      claimOf(target, { bound: BOUNDS[target.comparator!] ?? '达到' }),
    );
    expect({ differs, absent }).toEqual({ differs: 0, absent: 0 });
    expect(matches / all).toBeGreaterThan(0.88);
  });

  it('is never denied when it is said to be reached, in any year or in none', async () => {
    for (const say of [claimOf, (target: Target) => claimOf(target, { year: null })]) {
      const { matches, differs, absent } = await verdictsOn(say);
      expect({ differs, absent }).toEqual({ differs: 0, absent: 0 });
      expect(matches / all).toBeGreaterThan(0.33);
    }
  });

  it('differs from twice its number', async () => {
    const { matches, differs } = await verdictsOn((target) => claimOf(target, { factor: 2 }));
    expect(matches).toBe(0);
    expect(differs / all).toBeGreaterThan(0.86);
  });

  it('differs from the same in another year', async () => {
    const { matches, differs } = await verdictsOn((target) => claimOf(target, { year: '2041' }));
    expect(matches).toBe(0);
    expect(differs / all).toBeGreaterThan(0.73);
  });
});

describe('what a target does not say', { timeout: 60_000 }, () => {
  const decided = async (claims: (target: Target) => readonly string[]): Promise<string[]> => {
    const all = targets.flatMap(({ document, target }) =>
      claims(target).map((claim) => ({ claim, document })),
    );
    const checked = all.map(async ({ claim, document }) => {
      const { findings } = await library.check(claim, document);
      return findings.some(({ verdict }) => verdict === 'matches' || verdict === 'differs') ? [claim] : [];
    });
    return (await Promise.all(checked)).flat();
  };

  it('is never taken for it where the claim is on another place', async () => {
    const places = ['上海市', '美国', '全球', '成都'];
    expect(
      await decided((target) =>
        places.map((place) => claimOf({ ...target, subject: place + target.subject })),
      ),
    ).toEqual([]);
  });

  it('is never taken for it where the claim is on another property of the thing', async () => {
    const properties = ['利润', '投资', '税收', '出口', '缺口'];
    expect(
      await decided((target) =>
        properties.map((property) => claimOf({ ...target, subject: target.subject + property })),
      ),
    ).toEqual([]);
  });

  it('is never taken for it where the claim is on a narrower thing', async () => {
    const kinds = ['半导体', '量子', '汽车'];
    expect(
      await decided((target) => kinds.map((kind) => claimOf({ ...target, subject: kind + target.subject }))),
    ).toEqual([]);
  });

  it('is never taken for it where the plan is another', async () => {
    const checks = targets.flatMap(({ document, target }) =>
      library.entries
        .filter((entry) => entry.document !== document)
        .map((entry) => library.check(claimOf(target), entry.document)),
    );
    const wrong = (await Promise.all(checks))
      .flatMap(({ findings }) => findings)
      .filter(({ verdict }) => verdict === 'matches');
    expect(wrong.map(({ sentence }) => sentence)).toEqual([]);
  });
});

describe('among several plans', () => {
  it('of which there are many the right one is found', async () => {
    const others = Array.from({ length: 40 }, (_, at) =>
      entryOf(
        `plan-${at}.txt`,
        `---\ntitle: 某市第${at}号规划\n---\n到2027年，机器人产量达到${at + 10}万台，核心产业产值翻一番。\n`,
      ),
    );
    const many = await createLibrary(
      { entries: [...others, ...corpus.entries], glossary: corpus.glossary },
      words,
    );
    const [finding] = (await many.check('北京提出2025年人工智能核心产业规模达到5000亿元')).findings;
    expect(finding).toMatchObject({ verdict: 'differs', stated: { words: '3000亿元', year: '2025' } });
    expect((await many.check('2027年机器人产量达到31万台')).findings).toMatchObject([{ verdict: 'matches' }]);
  });

  it('the one that the claim agrees with is quoted', async () => {
    for (const [claim, document] of [
      ['核心产业规模达到3000亿元', 'beijing-ai-2023'],
      ['核心产业规模突破1500亿元', 'jiangzhou-ai'],
    ] as const) {
      const [finding] = (await library.check(claim)).findings;
      expect(finding).toMatchObject({ verdict: 'matches' });
      expect(finding!.quote!.passage.section.document.id).toBe(document);
    }
  });

  it('the one that the claim names is meant', async () => {
    const [finding] = (await library.check('江州市人工智能核心产业规模达到3000亿元')).findings;
    expect(finding).toMatchObject({ verdict: 'differs', reasons: ['number'] });
    expect(finding!.stated).toMatchObject({ words: '> 1500亿元', year: '2026' });
  });

  it('each that a sentence names has its own part of it, however often it is said', async () => {
    const claims = ['北京核心产业规模2025年达到3000亿元', '江州市核心产业规模2026年达到1000亿元'] as const;
    const on = async (claim: string) =>
      (await library.check(claim)).findings.map(({ verdict, quote }) => [
        verdict,
        quote!.passage.section.document.id,
      ]);
    const apart = [
      ['matches', 'beijing-ai-2023'],
      ['differs', 'jiangzhou-ai'],
    ];
    expect(await on(claims.join('，'))).toEqual(apart);
    expect(await on(claims.toReversed().join('，'))).toEqual(apart.toReversed());
    expect(await on(`${claims[0]}。${claims.join('；')}`)).toEqual([apart[0], ...apart]);
  });

  it('a result is not held against a target of the same thing', async () => {
    const on = async (claim: string) => (await library.check(claim)).findings.map(({ verdict }) => verdict);
    expect(await on('2023年江州市人工智能核心产业规模达到800亿元')).toEqual(['matches']);
    expect(await on('江州市计划人工智能核心产业规模达到800亿元')).not.toContain('matches');
    expect(await on('2026年江州市核心产业规模达到800亿元')).not.toContain('matches');
  });

  it('a unit is taken as another of its kind', async () => {
    const on = async (claim: string) => (await library.check(claim)).findings.map(({ verdict }) => verdict);
    expect(await on('到2026年，新型储能装机规模达到1.2GW')).toEqual(['matches']);
    expect(await on('到2026年，新型储能装机规模达到120万千瓦')).toEqual(['matches']);
    expect(await on('到2026年，新型储能装机规模达到12GW')).toEqual(['differs']);
  });
});
