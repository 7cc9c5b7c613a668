import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const of = (title: string, text: string): string =>
  `---\ntitle: ${title}\npublisher: 江州市人民政府\ndate: 2024-03-01\n---\n${text}\n`;
const RULES = of(
  '江州市渡口管理条例',
  `第一条 本条例适用于本市的渡口。
第二条 本条例自2024年5月1日起施行。
第三条 未取得资格的船员不得驾驶渡船。
第四条 新建客运渡口的岸线不得小于二百米，候船率不得低于百分之四十。`,
);
const PLAN = of(
  '江州市航道规划',
  '一、目标\n到2027年，更新趸船30艘。\n二、附则\n本规划自印发之日起实施，有效期至2029年6月30日。',
);
const REPORT = `# 江州市政府工作报告

## 一、工作回顾
去年承诺的12件渡运实事全部完成。
更新渡船60台，新建渡口7家。
## 二、今年渡运实事
1.建设码头20个。
2.新增泊位500个。
`;
const library = await openEntries([
  entryOf('rules.txt', RULES),
  entryOf('plan.txt', PLAN),
  entryOf('report.txt', REPORT),
]);
const verdictsOn = async (claim: string): Promise<string[]> =>
  (await library.check(claim)).findings.map(({ verdict }) => verdict);

describe('what a claim is on', () => {
  it.each([
    ['a document of another kind', '规划2024年5月1日起施行'],
    ['another kind that calls itself so', '本办法自2024年5月1日起施行'],
    ['another kind with what it is for', '行动计划自2024年5月1日起施行'],
    ['the end of a document of another kind', '条例有效期至2029年6月30日'],
    ['whom a document of another kind is for', '本方案适用于本市的渡口'],
    ['a start where the document has its end', '江州市航道规划自2024年5月1日起施行'],
    ['another day where no document is of its kind', '方案自2024年7月1日起施行'],
    ['those whom a rule leaves out', '取得资格的船员不得驾驶渡船'],
    ['all of which the clause before names a kind', '渡口的候船率不得低于40%'],
    ['this year where the document tells of the last', '今年渡运实事2件'],
    ['no year where the document tells of the last', '承诺的渡运实事9件'],
  ])('is left open for %s: %s', async (_, claim) => {
    const verdicts = await verdictsOn(claim);
    expect(verdicts).not.toContain('matches');
    expect(verdicts).not.toContain('differs');
  });

  it.each([
    ['its own kind', '条例自2024年5月1日起施行', 'matches'],
    ['its own kind until then', '本规划有效期至2029年6月30日', 'matches'],
    ['another measure word', '更新渡船60部', 'matches'],
    ['another measure word for what is built', '新建渡口7所', 'matches'],
    ['a verb that is a kind too', '计划于2027年更新趸船30艘', 'matches'],
    ['its own kind from another day', '条例自2024年7月1日起施行', 'differs'],
    ['those whom a rule is for', '未取得资格的船员可以驾驶渡船', 'differs'],
    ['the year that the document tells of', '去年承诺的12件渡运实事全部完成', 'matches'],
  ])('is decided for %s: %s', async (_, claim, verdict) => {
    expect(await verdictsOn(claim)).toEqual([verdict]);
  });
});
