import { describe, expect, it } from 'vitest';
import { reword } from '../../src/check/wording.js';
import { type Kind, tryKinds, verdictsOn } from './kinds.js';

/** What each of several amounts is of, or for each of what. */
const KINDS: readonly Kind[] = [
  {
    kind: 'the clause before lists what each amount is of',
    plan: '对获评特级、一级节水工厂的，分别给予企业40万元、15万元奖励。新入选国家泵型目录和行业泵型目录的，分别奖励60万元和25万元。',
    neither: ['获评二级节水工厂奖励15万元', '获评一级节水小区奖励15万元', '一级奖励25万元'],
  },
  {
    kind: 'what each of several was and is to be',
    plan: '城乡供水补贴标准分别从2020年的60元、40元提高到2025年的90元、70元。渠首、渠尾水位分别由3米、2米提高到5米、4米。',
    matches: ['农村供水补贴标准2025年提高到70元', '渠尾水位提高到4米'],
    differs: ['农村供水补贴标准2025年提高到90元', '渠尾水位提高到5米'],
    neither: ['社区供水补贴标准2025年提高到70元'],
  },
  {
    kind: 'what each of several was and is to be, one after the other',
    plan: '明渠、暗渠完好率分别从80%提高到85%、从90%提高到95%。全市第一二产业用水量分别为3亿立方米和5亿立方米。',
    matches: ['明渠完好率提高到85%', '暗渠完好率提高到95%'],
    differs: ['明渠完好率提高到90%', '暗渠完好率提高到85%'],
    neither: ['箱涵完好率提高到85%'],
  },
  {
    kind: 'money for each of several',
    plan: '护理补助标准不超过90元/人/天，灌溉补贴为120元/亩。护工津贴标准从98元/月提高到178元/月。',
    matches: ['灌溉每亩补贴120元'],
    neither: ['灌溉每户补贴120元'],
  },
  {
    kind: 'a rule with room for exceptions',
    plan: '水闸检修原则上不超过5天。',
    differs: ['水闸检修不超过8天'],
    neither: ['水闸检修不超过5天'],
  },
  {
    kind: 'whom a rule gives its money need not be named twice',
    plan: '对节水工厂，给予企业30万元奖励。对绿色水厂，给予单位20万元奖励。',
    matches: ['节水工厂奖励30万元', '绿色水厂奖励20万元'],
    differs: ['绿色水厂奖励30万元'],
    neither: ['节水工厂给予职工30万元奖励'],
  },
  {
    kind: 'sectors that a list names by their numbers alone, and no other word within 其中',
    plan: '一二三产用水量分别下降3%、5%、2%。其中职工水费补贴每月30元。',
    matches: ['职工水费补贴每月30元'],
    differs: ['职工水费补贴每月50元'],
    neither: ['第四产业用水量下降2%'],
  },
];

tryKinds(KINDS);

describe('a clause of a claim that only names another', () => {
  const plan = '县城、乡镇居民用水价格分别为每吨3元、2元。';

  it.each(['县城居民用水价格每吨3元，乡镇5元', '县城居民用水价格每吨3元，社区2元'])(
    'does not match what the plan does not say: %s',
    async (claim) => {
      expect((await verdictsOn(plan, claim))[1]).not.toBe('matches');
    },
  );
});

describe('a claim in English', () => {
  const plan = '到2027年，新建5G基站300座。水表更换时间不超过6个月。';

  it.each(['Jiangzhou will build 300 new 5G base stations by 2027'])('matches: %s', async (claim) => {
    expect(await verdictsOn(plan, claim)).toEqual(['matches']);
  });

  it.each(['Jiangzhou will build 400 new 5G base stations by 2027'])('differs: %s', async (claim) => {
    expect(await verdictsOn(plan, claim)).toEqual(['differs']);
  });

  it('takes no more than for a most', async () => {
    expect(reword('for no more than 6 months')).toContain('不超过6个月');
  });

  it.each([
    ['本办法有效期3年。', 'The measures are valid for 3 years', 'matches'],
    ['本办法有效期3年。', 'The measures are valid for 5 years', 'differs'],
    ['规模以上工业增加值增长6%。', 'Industrial value added above designated size grew by 6%', 'matches'],
  ])('in words of its own: %s: %s', async (plan, claim, verdict) => {
    expect(await verdictsOn(plan, claim)).toEqual([verdict]);
  });

  it('is left open where one of its words may be of two amounts', async () => {
    const plan = '上市企业给予企业100万元奖励，挂牌企业给予企业30万元奖励。';
    expect(await verdictsOn(plan, 'Listed companies get 300,000 yuan')).toEqual(['unsure']);
  });

  it('says for each of what money is', () => {
    expect(reword('300 yuan per person per month')).toBe('每人每月300元');
  });

  it('parts words beside a year', async () => {
    expect(await verdictsOn('2026年全市GDP增长6%。', 'In 2026 Jiangzhou GDP grew by 6%')).toEqual([
      'matches',
    ]);
  });
});

it('reads the plots of a claim as no money', () => {
  expect(reword('拟调整地块3个')).toBe('拟调整地块3个');
});
