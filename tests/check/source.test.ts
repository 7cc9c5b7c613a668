import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `---
title: 白鹭市航运发展行动计划（2026—2030年）
publisher: 白鹭市人民政府
date: 2026-02-01
---
# 白鹭市航运发展行动计划（2026—2030年）

到2030年，港口吞吐量突破9000万吨，内河航道达到640公里。力争2030年冷藏船有望达到30艘。
`;
const READING = `---
title: 江海日报解读《白鹭市航运发展行动计划》
publisher: 江海日报
date: 2026-02-09
type: reading
---
# 江海日报解读《白鹭市航运发展行动计划》

记者在码头看到，泊位正在扩建。专家认为，到2035年，船员总数将达到4万人。游轮航线将达到12条。
`;

const OTHER = `---
title: 黑鹳市航运发展行动计划
publisher: 黑鹳市人民政府
date: 2026-03-01
---
# 黑鹳市航运发展行动计划

到2030年，港口集装箱吞吐量突破4000万吨。
`;

const both = await openEntries([
  entryOf('plan.md', PLAN),
  entryOf('reading.md', READING),
  entryOf('other.md', OTHER),
]);

const verdictsOn = async (claim: string): Promise<string[]> => {
  const { findings, unchecked } = await both.check(claim);
  return [...findings.map(({ verdict }) => verdict), ...unchecked];
};

describe('who says what a claim says', () => {
  it.each([
    '计划提出，到2030年港口吞吐量突破9000万吨',
    '根据规划，到2030年港口吞吐量突破9000万吨',
    '按照《白鹭市航运发展行动计划（2026—2030年）》，港口吞吐量突破9000万吨',
    '《白鹭市航运发展行动计划（2026—2030年）》提出，到2030年港口吞吐量突破9000万吨',
    '白鹭市人民政府提出，到2030年港口吞吐量突破9000万吨',
    '到2030年，该市内河航道达到640公里',
    '江海日报解读称，游轮航线将达到12条',
    '专家认为，到2035年，船员总数将达到4万人',
    '江海日报报道，专家认为到2035年船员总数将达到4万人',
    '2030年冷藏船有望达到30艘',
    '力争2030年冷藏船达到30艘',
  ])('matches where that source says it: %s', async (claim) => {
    expect(await verdictsOn(claim)).toEqual(['matches']);
  });

  it('matches nothing by who says it alone', async () => {
    const { findings, unchecked } = await both.check('港口吞吐量突破9000万吨，白鹭市人民政府表示');
    expect(findings.map(({ verdict }) => verdict)).toEqual(['matches']);
    expect(unchecked).toEqual(['白鹭市人民政府表示']);
  });

  it.each([
    ['the reading of the plan does', '计划提出，游轮航线将达到12条'],
    ['only experts do', '计划提出，到2035年船员总数将达到4万人'],
    ['only experts do, and the claim does not say so', '到2035年，船员总数将达到4万人'],
    ['the plan does, and no expert', '专家认为，到2030年港口吞吐量突破9000万吨'],
    ['the plan does, and not its reading', '江海日报解读称，到2030年港口吞吐量突破9000万吨'],
    ['another paper does', '滨江晚报报道，游轮航线将达到12条'],
    ['another body does', '国家能源局提出，到2030年港口吞吐量突破9000万吨'],
    ['another body wants it', '根据国家能源局部署，到2030年港口吞吐量突破9000万吨'],
    ['another plan does', '《白鹭市渔业发展行动计划》提出，到2030年港口吞吐量突破9000万吨'],
    ['it is only hoped for', '2030年冷藏船达到30艘'],
    ['one plan has it of a part, and another another amount', '吞吐量突破9000万吨'],
    ['only its reading has a date', '白鹭市航运发展行动计划于2026年2月1日印发'],
  ])('is left open where %s', async (_, claim) => {
    const verdicts = await verdictsOn(claim);
    expect(verdicts).not.toContain('matches');
    expect(verdicts).not.toContain('differs');
  });
});
