import { describe, expect, it } from 'vitest';
import { openSeeds } from '../../support/library.js';

const { library } = await openSeeds();

/** What is found, in a word a finding: the verdict, with its first reason where it has one. */
const verdicts = (claim: string): string =>
  library
    .check(claim)
    .findings.map(({ verdict, reasons }) => [verdict, ...reasons].join(' '))
    .join(' | ');

/** Claims on the plan of Beijing with what is to be found. */
const CLAIMS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'with the number of the plan matches': [
    ['北京提出2025年人工智能核心产业规模达到3000亿元', 'matches'],
    ['到2025年，北京市人工智能核心产业规模将达到三千亿元。', 'matches'],
    ['到 2025 年，北京 AI 核心产业规模达到 3,000 亿元', 'matches'],
    ['核心產業規模達到3000億元', 'matches'],
    ['核心产业规模达到３０００亿元', 'matches'],
    ['核心产业规模0.3万亿元', 'matches'],
    ['核心产业规模3000亿', 'matches'],
    ['人工智能核心产业规模目标是三千个亿', 'matches'],
    ['核心产业规模达到3000亿元人民币', 'matches'],
    ['核心产业规模不低于3000亿元', 'matches'],
    ['核心产业规模约3000亿元', 'matches'],
    ['2025年底核心产业规模要做到3000亿元吧', 'matches'],
    ['核心产业规模是3000亿元吗？', 'matches'],
    ['核心产业规模达到3000亿元（2025年）', 'matches'],
    ['二〇二五年核心产业规模达到3000亿元', 'matches'],
    ['“十四五”末核心产业规模达到3000亿元', 'matches'],
    ['核心产业规模保持10%以上增长', 'matches'],
    ['核心产业规模持续保持百分之十以上的增长', 'matches'],
    ['辐射产业规模超过1万亿元', 'matches'],
    ['辐射产业规模达到1万亿元', 'matches'],
    ['辐射产业规模破万亿', 'matches'],
    ['方案提出16项重点任务', 'matches'],
    ['方案提出十六项重点任务', 'matches'],
    ['《实施方案》部署了16条重点任务', 'matches'],
    ['方案提出4项保障措施', 'matches'],
    ['一共有四项保障措施', 'matches'],
    ['从五大方向推进', 'matches'],
    ['方案于2023年5月30日发布', 'matches'],
    ['方案是2023年5月发布的', 'matches'],
    ['方案2023-05-30印发', 'matches'],
    ['到2025年建成具有全球影响力的人工智能创新策源地', 'matches'],
    ['2023年北京提出核心产业规模达到3000亿元', 'matches'],
    ['据新华社报道，北京人工智能核心产业规模要达到3000亿元', 'matches'],
    ['核心产业规模达到3000亿元，持续保持10%以上增长', 'matches'],
    ['提出16项重点任务', 'matches'],
  ],
  'with another number differs': [
    ['北京提出2025年人工智能核心产业规模达到5000亿元', 'differs number'],
    ['核心產業規模達到5000億元', 'differs number'],
    ['核心产业规模达到300亿元', 'differs number'],
    ['核心产业规模达到3亿元', 'differs number'],
    ['北京AI核心产业规模目标为2千亿', 'differs number'],
    ['核心产业规模保持20%以上增长', 'differs number'],
    ['核心产业规模增长5%', 'differs number'],
    ['方案提出18项重点任务', 'differs number'],
    ['方案提出5项保障措施', 'differs number'],
    ['从六大方向推进', 'differs number'],
    ['核心产业规模大幅提升，到2025年达到5000亿元', 'differs number'],
  ],
  'with another unit, year or bound differs': [
    ['核心产业规模达到3000亿美元', 'differs unit'],
    ['2030年核心产业规模达到3000亿元', 'differs year'],
    ['到2035年，北京人工智能核心产业规模达到3000亿元', 'differs year'],
    ['核心产业规模达到3000亿元（2030年）', 'differs year'],
    ['到2030年核心产业规模达到1万亿元', 'differs number year'],
    ['方案于2024年5月30日发布', 'differs year'],
    ['到2030年，北京建成具有全球影响力的人工智能创新策源地', 'differs year'],
    ['辐射产业规模低于1万亿元', 'differs bound'],
    ['辐射产业规模不到1万亿元', 'differs bound'],
    ['辐射产业规模不超过1万亿元', 'differs bound'],
  ],
  'on another place or thing is absent': [
    ['北京将补贴每家企业100万元', 'absent subject'],
    ['上海人工智能核心产业规模达到3000亿元', 'absent name'],
    ['上海的人工智能核心产业规模达到5000亿元', 'absent name'],
    ['到2025年，北京和上海的核心产业规模共达到3000亿元', 'absent name'],
    ['核心产业规模达到3000亿元，这是深圳的目标', 'absent name'],
    ['《上海市人工智能规划》提出16项重点任务', 'absent name'],
    ['中国人工智能核心产业规模达到3000亿元', 'absent name'],
    ['上海市政府2023年5月30日发布方案', 'absent name'],
    ['半导体核心产业规模达到3000亿元', 'absent subject'],
    ['给予最高500万元补贴', 'absent subject'],
  ],
  'on something like it is unsure': [
    ['产业规模达到3000亿元', 'unsure subject'],
    ['产业规模超过1万亿元', 'unsure subject'],
    ['算力达到3000亿元', 'unsure subject'],
    ['核心产业增加值达到3000亿元', 'unsure subject'],
    ['海淀区核心产业规模达到3000亿元', 'unsure subject'],
    ['全球人工智能核心产业规模达到3000亿元', 'unsure subject'],
    ['大模型核心产业规模达到3000亿元', 'unsure subject'],
    ['核心产业企业达到3000家', 'unsure subject'],
    ['核心产业规模每年新增3000亿元', 'unsure subject'],
    ['辐射产业规模增长10%', 'unsure subject'],
    ['人才增长10%', 'unsure subject'],
    ['独角兽企业达到100家', 'unsure subject'],
    ['方案提出18项重点措施', 'unsure subject'],
    ['达到3000亿元', 'unsure subject'],
    ['算力方面提出16项重点任务', 'unsure subject'],
    ['核心产业规模由3000亿元增长到5000亿元', 'unsure subject'],
  ],
  'that cannot be compared is unsure': [
    ['核心产业规模超过3000亿元', 'unsure bound'],
    ['核心产业规模不超过3000亿元', 'unsure bound'],
    ['核心产业规模超过2000亿元', 'unsure bound'],
    ['核心产业规模达到3000亿元至5000亿元', 'unsure bound'],
    ['核心产业规模达到3000家', 'unsure unit'],
    ['核心产业规模不会达到3000亿元', 'unsure negated'],
    ['北京没有提出核心产业规模达到3000亿元', 'unsure negated'],
    ['核心产业规模达到3000亿元，但无法实现', 'unsure negated'],
    ['如果核心产业规模达到3000亿元', 'unsure negated'],
    ['核心产业规模达到5000亿元是谣言', 'unsure negated'],
    ['明年核心产业规模达到3000亿元', 'unsure year'],
    ['未来三年内核心产业规模达到3000亿元', 'unsure year'],
    ['2025年6月核心产业规模达到3000亿元', 'unsure year'],
    ['2022年北京提出核心产业规模达到3000亿元', 'unsure year'],
    ['2030年提出16项重点任务', 'unsure year'],
    ['核心产业规模已经达到3000亿元', 'unsure tense'],
    ['核心产业规模达到了3000亿元', 'unsure tense'],
  ],
  'with several numbers is checked number by number': [
    ['核心产业规模达到3000亿元，辐射产业规模超过5000亿元', 'matches | differs number'],
    ['核心产业规模和辐射产业规模分别达到3000亿元、1万亿元', 'matches | matches'],
    ['核心产业规模和辐射产业规模分别达到1万亿元、3000亿元', 'differs number | differs number'],
    ['方案提出五大方向、16项重点任务和5项保障措施', 'matches | matches | differs number'],
    ['核心产业规模不是5000亿元，而是3000亿元', 'unsure negated | matches'],
    ['核心产业规模达到3000亿元，到2030年，辐射产业规模超过1万亿元', 'matches | differs year'],
    ['核心产业规模3000亿元 辐射产业规模2万亿元', 'matches | differs number'],
  ],
  'in English is compared through the glossary': [
    ['Beijing targets a core AI industry of 300 billion yuan by 2025', 'matches'],
    ['Beijing targets a core AI industry of 500 billion yuan by 2025', 'differs number'],
    ['Beijing targets a core AI industry of 300 billion yuan by 2030', 'differs year'],
    ['Shanghai targets a core AI industry of 300 billion yuan by 2025', 'absent name'],
    ['The plan lists 16 tasks.', 'matches'],
    ['The plan lists eighteen tasks.', 'differs number'],
    ['The core AI industry will not reach RMB 300 billion.', 'unsure negated'],
    ["Beijing's core AI industry will grow by at least 10 percent", 'matches'],
    ['The plan was published on May 30, 2023.', 'matches'],
    ['Beijing will subsidize each company with 1 million yuan', 'absent subject'],
  ],
};

for (const [what, claims] of Object.entries(CLAIMS)) {
  describe(`a claim ${what}`, () => {
    it.each(claims)('%s', (claim, expected) => {
      expect(verdicts(claim)).toBe(expected);
    });
  });
}
