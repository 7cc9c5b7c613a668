import { describe, expect, it } from 'vitest';
import { type Kind, tryKinds, verdictsOn } from './kinds.js';

const KINDS: readonly Kind[] = [
  {
    kind: 'a share is of the amount right before it',
    plan: '“十五五”期间灌溉新增取水量30万吨，占新增取水总量的25%，新增用电量6万千瓦时，占新增电量的22%。',
    neither: ['灌溉新增取水量占新增用电总量的25%'],
  },
  {
    kind: 'a five-year plan is a time without 期间',
    plan: '“十五五”期间，培训河长600名，改造泵站30座。',
    neither: ['十五五规划培训河长600人次'],
  },
  {
    kind: 'what comes in each time may stand before or behind',
    plan: '食堂日均用水30吨。\n\n| 序号 | 指标 | 单位 | 2028年目标 |\n| --- | --- | --- | --- |\n| 1 | 柳溪水厂供水能力 | 万m³/小时 | 15 |',
    matches: ['柳溪水厂供水能力2028年达到每小时15万立方米', '食堂每天平均用水30吨'],
    neither: ['柳溪水厂供水能力达到每年15万立方米', '柳溪水厂供水能力达到15万立方米', '食堂每月平均用水30吨'],
  },
  {
    kind: 'each of a list has as many',
    plan: '到2028年，建成水文站3座以上。到2028年，建成节水基地3座以上。',
    neither: ['到2028年建成水文站和节水基地共3座以上'],
  },
  {
    kind: 'what a sentence says beside a target is due with it',
    plan: '## 一、发展目标\n\n到2027年，供水安全水平明显提升。新建水厂4座，实现供水“镇镇通”。\n\n到2029年，供水能力全面增强。新建水厂9座，实现供水“村村通”。',
    matches: ['2027年供水“镇镇通”'],
    differs: ['2027年实现供水“村村通”'],
    neither: ['2029年供水“户户通”', '2028年供水“镇镇通”得到巩固'],
  },
  {
    kind: 'a column says what its dates and sums are of',
    plan: `| 序号 | 项目名称 | 计划开工时间 | 计划竣工时间 | 总投资（万元） |
| --- | --- | --- | --- | --- |
| 1 | 青石220千伏变电站扩建工程 | 2026年6月 | 2027年3月 | 5200 |
| 2 | 白沙110千伏变电站扩建工程 | 2026年9月 | 2027年12月 | 3100 |`,
    neither: ['青石220千伏变电站扩建2026年6月投产'],
  },
  {
    kind: 'a topic needs no naming',
    plan: '供水管网方面：目前江州共有加压泵站7座，蓄水池12座。',
    matches: ['江州有加压泵站7座'],
    differs: ['江州有加压泵站9座'],
    neither: ['排水管网方面，江州有加压泵站7座', '江州新建加压泵站7座'],
  },
  {
    kind: 'a list is parted so that it has as many names as amounts',
    plan: '2025年，取水量、供水和排水服务收入分别增长3.6%、5.4%。',
    matches: ['2025年供水和排水服务收入增长5.4%'],
    differs: ['2025年供水和排水服务收入增长3.6%'],
    neither: ['2025年供水服务收入增长5.4%'],
  },
  {
    kind: 'each of a list in the plan has as many, and not all together',
    plan: '到2028年，建成泵站和水闸各4座。',
    matches: ['到2028年建成泵站4座', '到2028年建成水闸4座'],
    differs: ['到2028年建成水闸8座'],
    neither: ['到2028年建成泵站和水闸共4座', '到2028年建成泵站和水闸共8座'],
  },
  {
    kind: 'some tens are open in figures too',
    plan: '到2028年，引进节水企业数10家。',
    neither: ['到2028年引进节水企业10家'],
  },
  {
    kind: 'what ends in 数 is no open number',
    plan: '2025年，供水达标天数281天、比2020年增加36天。',
    matches: ['2025年供水达标天数281天', '2025年供水达标天数比2020年增加36天'],
    differs: ['2025年供水达标天数291天'],
    neither: ['2025年供水达标天数比2024年增加46天'],
  },
  {
    kind: 'amounts may change places with their nouns',
    plan: '连续巡河满五年的河长，每月发放巡河津贴300元。',
    matches: ['连续巡河满五年的河长每月有300元巡河津贴'],
    differs: ['连续巡河满三年的河长每月有300元巡河津贴'],
    neither: ['连续巡河满五年的河长每月可有300元交通津贴'],
  },
];

tryKinds(KINDS);

describe('each of a list', () => {
  const PLAN = '到2028年，建成水文站3座以上。到2028年，建成节水基地3座以上。';

  it('has as many', async () => {
    expect(await verdictsOn(PLAN, '到2028年建成水文站和节水基地各3座以上')).toEqual(['matches', 'matches']);
  });

  it('may not be in the plan', async () => {
    expect(await verdictsOn(PLAN, '到2028年建成水文站和水质站各3座以上')).toEqual(['matches', 'absent']);
  });
});

describe('goals in one clause', () => {
  it('may stand apart in the plan', async () => {
    const plan = '到2028年，供水企业超过10家；集聚节水人才500人；孵化节水企业40家。';
    expect(await verdictsOn(plan, '到2028年孵化节水企业40家、集聚节水人才500人')).toEqual([
      'matches',
      'matches',
    ]);
  });
});
