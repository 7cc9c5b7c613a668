import { describe, expect, it } from 'vitest';
import { openSeeds } from '../support/library.js';

const { library } = await openSeeds();

const verdicts = async (claim: string): Promise<string[]> =>
  (await library.check(claim)).findings.map(({ verdict }) => verdict);

/** Claims that say what the plan of Beijing says. */
const MATCH: readonly string[] = [
  '北京提出2025年人工智能核心产业规模达到3000亿元',
  '到2025年，北京市人工智能核心产业规模将达到三千亿元。',
  '到 2025 年，北京 AI 核心产业规模达到 3,000 亿元',
  '核心產業規模達到3000億元',
  '核心产业规模达到３０００亿元',
  '核心产业规模0.3万亿元',
  '核心产业规模3000亿',
  '人工智能核心产业规模目标是三千个亿',
  '核心产业规模达到3000亿元人民币',
  '2025年底核心产业规模要做到3000亿元吧',
  '核心产业规模是3000亿元吗？',
  '核心产业规模达到3000亿元（2025年）',
  '二〇二五年核心产业规模达到3000亿元',
  '“十四五”末核心产业规模达到3000亿元',
  '核心产业规模保持10%以上增长',
  '核心产业规模持续保持百分之十以上的增长',
  '辐射产业规模超过1万亿元',
  '辐射产业规模破万亿',
  '方案提出16项重点任务',
  '方案提出十六项重点任务',
  '《实施方案》部署了16条重点任务',
  '方案提出4项保障措施',
  '一共有四项保障措施',
  '方案于2023年5月30日发布',
  '方案是2023年5月发布的',
  '方案2023-05-30印发',
  '2023年北京提出核心产业规模达到3000亿元',
  '提出16项重点任务',
  'AI核心产业规模¥3000亿元',
  '人民网北京5月30日电 核心产业规模达到3000亿元',
  '核心产业规模达到3000亿元（来源：央视网）',
  '核心产业规模达到3000亿元（来源：央视网2023年5月30日）',
  '核心产业规模达到3000亿元，来源：央视网',
  '从五大方向推进',
  'The plan was published on May 30, 2023.',
  'Beijing targets a core AI industry of 300 billion yuan by 2025',
  'The plan lists 16 tasks.',
  "Beijing's core AI industry will grow by at least 10 percent",
];

/** Claims of the same thing with another number, unit, year or bound. */
const DIFFER: readonly string[] = [
  '北京提出2025年人工智能核心产业规模达到5000亿元',
  '核心產業規模達到5000億元',
  '核心产业规模达到300亿元',
  '核心产业规模达到3亿元',
  '北京AI核心产业规模目标为2千亿',
  '核心产业规模保持20%以上增长',
  '方案提出18项重点任务',
  '方案提出5项保障措施',
  '核心产业规模达到3000亿美元',
  '2030年核心产业规模达到3000亿元',
  '到2035年，北京人工智能核心产业规模达到3000亿元',
  '核心产业规模达到3000亿元（2030年）',
  '方案于2024年5月30日发布',
  '辐射产业规模低于1万亿元',
  '辐射产业规模不到1万亿元',
  '辐射产业规模不超过1万亿元',
  '核心产业规模达到3000亿英镑',
  '核心产业规模达到3000亿日元',
  '从六大方向推进',
  '核心产业规模增长5%',
  'Beijing targets a core AI industry of 500 billion yuan by 2025',
  'Beijing targets a core AI industry of 300 billion yuan by 2030',
];

/** Claims of something else or something like it, and such that the plan's words do not decide. */
const OPEN: readonly string[] = [
  '核心产业规模不低于3000亿元',
  '核心产业规模约3000亿元',
  '辐射产业规模达到1万亿元',
  '到2025年建成具有全球影响力的人工智能创新策源地',
  '新华社2023年5月30日报道了核心产业规模达到3000亿元',
  '到2030年，北京建成具有全球影响力的人工智能创新策源地',
  '北京将补贴每家企业100万元',
  '上海人工智能核心产业规模达到3000亿元',
  '上海的人工智能核心产业规模达到5000亿元',
  '广东提出2025年核心产业规模达到3000亿元',
  '《上海市人工智能规划》提出16项重点任务',
  '中国人工智能核心产业规模达到3000亿元',
  '上海市政府2023年5月30日发布方案',
  '半导体核心产业规模达到3000亿元',
  '给予最高500万元补贴',
  '产业规模达到3000亿元',
  '产业规模超过1万亿元',
  '算力达到3000亿元',
  '核心产业增加值达到3000亿元',
  '海淀区核心产业规模达到3000亿元',
  '全球人工智能核心产业规模达到3000亿元',
  '大模型核心产业规模达到3000亿元',
  '核心产业企业达到3000家',
  '核心产业规模每年新增3000亿元',
  '辐射产业规模增长10%',
  '人才增长10%',
  '独角兽企业达到100家',
  '方案提出18项重点措施',
  '达到3000亿元',
  '算力方面提出16项重点任务',
  '核心产业规模的一半达到3000亿元',
  '半数核心产业规模达到3000亿元',
  '各区核心产业规模达到3000亿元',
  '全省核心产业规模达到3000亿元',
  '核心产业规模降至3000亿元',
  '核心产业规模控制在3000亿元',
  '核心产业规模多3000亿元',
  '核心产业规模三年增长10%以上',
  '核心产业规模累计增长10%以上',
  '核心产业规模每天增长10%以上',
  '核心产业规模增速提高10%以上',
  '核心产业规模超过3000亿元',
  '到2030年核心产业规模达到1万亿元',
  '到2025年，北京和上海的核心产业规模共达到3000亿元',
  '核心产业规模比2022年增长10%',
  '方案不是2023年5月30日发布的',
  '北京市2024年发布人工智能政策',
  '到2025年没有建成具有全球影响力的人工智能创新策源地',
  '核心产业规模不超过3000亿元',
  '核心产业规模超过2000亿元',
  '核心产业规模达到3000亿元至5000亿元',
  '核心产业规模达到3000家',
  '核心产业规模不会达到3000亿元',
  '北京没有提出核心产业规模达到3000亿元',
  '如果核心产业规模达到3000亿元',
  '核心产业规模达到5000亿元是谣言',
  '明年核心产业规模达到3000亿元',
  '2025年6月核心产业规模达到3000亿元',
  '2022年北京提出核心产业规模达到3000亿元',
  '2030年提出16项重点任务',
  '核心产业规模已经达到3000亿元',
  '核心产业规模达到了3000亿元',
  '核心产业规模近3000亿元',
  '辐射产业规模近万亿',
  '辐射产业规模约1万亿元',
  '核心产业规模达到上千亿元',
  '核心产业规模达到两三千亿元',
  '核心产业规模达到3000来亿元',
  '核心产业规模达到3000',
  '核心产业规模增长0.1以上',
  '核心产业规模难以达到3000亿元',
  '2025年第三季度核心产业规模达到3000亿元',
  '到2025年上半年核心产业规模达到3000亿元',
  '2025年初核心产业规模达到3000亿元',
  '2025年Q3核心产业规模达到3000亿元',
  '本世纪中叶核心产业规模达到3000亿元',
  'Shanghai targets a core AI industry of 300 billion yuan by 2025',
  'The core AI industry will not reach RMB 300 billion.',
  'Beijing will subsidize each company with 1 million yuan',
];

/** Claims of several parts, with the verdict on each, and the parts that are not checked. */
const PARTS: readonly [claim: string, verdicts: readonly string[], left?: string][] = [
  ['据新华社报道，北京人工智能核心产业规模要达到3000亿元', ['unsure']],
  ['核心产业规模达到3000亿元，持续保持10%以上增长', ['matches', 'matches']],
  ['核心产业规模大幅提升，到2025年达到5000亿元', ['unsure'], '核心产业规模大幅提升'],
  ['核心产业规模由3000亿元增长到5000亿元', ['unsure', 'differs']],
  ['到2025年，人工智能核心产业规模由900亿元增长到3000亿元', ['unsure', 'matches']],
  ['资金来源：财政投入3000亿元', ['unsure']],
  ['若干企业支撑，核心产业规模达到3000亿元', ['matches'], '若干企业支撑'],
  ['核心产业规模达到3000亿元，由中央财政出资', ['matches'], '由中央财政出资'],
  ['核心产业规模达到3000亿元，居全国第一', ['matches'], '居全国第一'],
  ['方案提出16项任务，已全部完成', ['unsure'], '已全部完成'],
  ['核心产业规模达到3000亿元，这是深圳的目标', ['unsure', 'unsure']],
  ['核心产业规模达到3000亿元，但无法实现', ['unsure'], '但无法实现'],
  ['未来三年内核心产业规模达到3000亿元', ['unsure']],
  ['若核心产业规模达到3000亿元，则企业受益', ['unsure'], '则企业受益'],
  ['一旦核心产业规模达到3000亿元，房价就涨', ['unsure'], '房价就涨'],
  ['核心产业规模达到3000亿元，辐射产业规模超过5000亿元', ['matches', 'differs']],
  ['核心产业规模和辐射产业规模分别达到3000亿元、1万亿元', ['matches', 'unsure']],
  ['核心产业规模和辐射产业规模分别达到1万亿元、3000亿元', ['differs', 'differs']],
  ['方案提出五大方向、16项重点任务和5项保障措施', ['matches', 'matches', 'differs']],
  ['核心产业规模不是5000亿元，而是3000亿元', ['unsure', 'unsure']],
  ['核心产业规模达到3000亿元，到2030年，辐射产业规模超过1万亿元', ['matches', 'differs']],
  ['广东提出核心产业规模超过3000亿元，北京也提出达到3000亿元', ['unsure', 'unsure']],
  ['2025年和2030年核心产业规模分别达到3000亿元和5000亿元', ['matches', 'unsure']],
  ['预计2025年核心产业规模3000亿元，2030年5000亿元', ['matches', 'unsure']],
  ['核心产业规模3000亿元 辐射产业规模2万亿元', ['matches', 'differs']],
];

describe('a claim on the plan', () => {
  it.each(MATCH)('that says the same matches: %s', async (claim) => {
    expect(await verdicts(claim)).toEqual(['matches']);
  });

  it.each(DIFFER)('that says another figure of the same differs: %s', async (claim) => {
    expect(await verdicts(claim)).toEqual(['differs']);
  });

  it.each(OPEN)('that the plan does not decide is not decided: %s', async (claim) => {
    expect(await verdicts(claim)).not.toContain('matches');
    expect(await verdicts(claim)).not.toContain('differs');
  });

  it.each(PARTS)('is judged part by part: %s', async (claim, expected, left?: string) => {
    const { findings, unchecked } = await library.check(claim);
    const found = findings.map(({ verdict }) => (verdict === 'absent' ? 'unsure' : verdict));
    expect([found, unchecked]).toEqual([expected, left === undefined ? [] : [left]]);
  });
});
