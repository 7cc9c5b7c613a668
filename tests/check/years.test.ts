import { describe, expect, it } from 'vitest';
import { reword } from '../../src/check/wording.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const verdictsOn = async (plan: string, claim: string): Promise<string[]> => {
  const text = `---\ntitle: 江州市消费品工业发展方案\ndate: 2024-12-01\n---\n${plan}\n`;
  const library = await openEntries([entryOf('jiangzhou-goods.txt', text)]);
  return (await library.check(claim)).findings.map(({ verdict }) => verdict);
};

const GROWTH = '一、发展基础\n消费品出口额占比从2021年的10%提高到2024年的12%。';
const OPENING =
  '一、发展目标\n到2027年，城乡居民收入达到5万元。\n2020年，老年人口1286万人。养老床位41.2万张。\n护理员达到3万人。';
const SIZE = '一、发展目标\n到2028年，营业收入10亿元以上企业达到15家。';

describe('the year of an amount', () => {
  it('is that of the plan where both are', async () => {
    expect(await verdictsOn(GROWTH, '消费品出口额占比从2021年的10%提高到2024年的12%')).toEqual(['matches']);
  });

  it.each(['从2018年的10%提高到2024年的12%', '从2021年的10%提高到2023年的12%'])(
    'never matches where either is another: 消费品出口额占比%s',
    async (words) => {
      expect(await verdictsOn(GROWTH, `消费品出口额占比${words}`)).not.toContain('matches');
    },
  );

  it('is that of the last amount where it only says which ones are meant', async () => {
    expect(await verdictsOn(SIZE, '到2028年，营业收入10亿元以上企业达到15家')).toEqual(['matches']);
    expect(await verdictsOn(SIZE, '营业收入10亿元以上企业2028年达到15家')).toEqual(['matches']);
    expect(await verdictsOn(SIZE, '到2030年，营业收入10亿元以上企业达到15家')).toEqual(['differs']);
  });

  it('is that with which its paragraph opens, before a deadline of the paragraphs before', async () => {
    expect(await verdictsOn(OPENING, '2020年养老床位41.2万张')).toEqual(['matches']);
    expect(await verdictsOn(OPENING, '到2027年，养老床位41.2万张')).not.toContain('matches');
  });

  it('is again that deadline in the paragraph after', async () => {
    expect(await verdictsOn(OPENING, '到2027年，护理员达到3万人')).toEqual(['matches']);
    expect(await verdictsOn(OPENING, '2020年护理员达到3万人')).not.toContain('matches');
  });

  it('stands apart from a place behind it that no dictionary has', async () => {
    const plan = '---\ntitle: 云溪市渔港发展方案\n---\n到2028年，渔港吞吐量达到520万吨。\n';
    const { check } = await openEntries([entryOf('port.txt', plan)]);
    const verdictOn = async (claim: string) => (await check(claim)).findings.map(({ verdict }) => verdict);
    expect(await verdictOn('到2028年云溪市渔港吞吐量达到520万吨')).toEqual(['matches']);
    expect(await verdictOn('到2028年云溪市渔港吞吐量达到600万吨')).toEqual(['differs']);
  });

  it('reads a month by its whole name alone', () => {
    expect(reword('by March 2026')).toBe('by 2026年3月');
    expect(reword('12 Sept. 2026')).toBe('2026年9月12日');
    for (const words of ['the market 2026', 'a decision 2026', 'Junction 12, 2026'])
      expect(reword(words)).not.toContain('月');
  });
});
