import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `一、发展目标
到2027年，机器人产业规模达到500亿元。
二、重点任务
（一）攻关核心部件。支持企业研发减速器。
（二）拓展应用场景。鼓励医院使用康复机器人。
（三）培育龙头企业。引导企业上市。
三、保障措施
（一）加强组织领导。建立工作机制。
（二）强化资金支持。设立产业基金。
`;

const findingsOn = async (publisher: string, claim: string): Promise<readonly Finding[]> => {
  const head = `---\ntitle: 江州市机器人产业发展方案\npublisher: ${publisher}\ndate: 2024-12-01\n---\n`;
  const library = await openEntries([entryOf('jiangzhou-robots.txt', head + PLAN)]);
  return (await library.check(claim)).findings;
};
const verdictsOn = async (publisher: string, claim: string): Promise<string[]> =>
  (await findingsOn(publisher, claim)).map(({ verdict }) => verdict);

describe('who issued a plan', () => {
  it('matches where it is who the document names', async () => {
    expect(await verdictsOn('江州市人民政府', '方案由江州市人民政府发布')).toEqual(['matches']);
  });

  it('matches where a day is beside, and nothing names the plan', async () => {
    expect(await verdictsOn('江州市人民政府', '江州市人民政府2024年12月1日发布')).toEqual(['matches']);
  });

  it('does not match another day', async () => {
    expect(await verdictsOn('江州市人民政府', '江州市人民政府2024年12月3日发布')).not.toContain('matches');
  });

  it.each([
    ['江州市人民政府', '方案由江州市政府办公室印发'],
    ['江州市人民政府', '方案由江州市工业和信息化局印发'],
    ['江州新闻网', '方案由江州市人民政府印发'],
  ])('is left open where the document names %s alone: %s', async (publisher, claim) => {
    expect(await verdictsOn(publisher, claim)).toEqual(['unsure']);
  });
});

describe('how many parts a plan has that does not count them itself', () => {
  it('matches where they are as many', async () => {
    expect(await verdictsOn('江州市人民政府', '方案提出3项重点任务')).toEqual(['matches']);
  });

  it('is left open where we count others, and is given no number of the plan', async () => {
    const [finding] = await findingsOn('江州市人民政府', '方案提出5项重点任务');
    expect(finding).toMatchObject({ verdict: 'unsure', reasons: ['number'], stated: null });
  });
});
