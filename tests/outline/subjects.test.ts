import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText } from './read-plan.js';

const goals = (words: string): string[] => numericRows(readPlanText(`一、发展目标\n${words}`).outline);

describe('the subject of a target', () => {
  it.each([
    ['到2026年，船舶产量突破50艘，年均增长20%左右。', ['船舶产量 > 50 艘 2026', '船舶产量 ~ 20 % 2026']],
    [
      '到2026年，本地配套率提高到70%，比2020年提高15个百分点。',
      ['本地配套率 = 70 % 2026', '本地配套率 = 15 个百分点 2026'],
    ],
    ['海铁班列2026年开行100列以上。', ['海铁班列 >= 100 列 2026']],
    ['到2026年，每年遴选项目20个，三年累计培育60个。', ['项目 = 20 个 2026', '项目 = 60 个 2026']],
    ['到2026年，三年内引进人才200名。', ['人才 = 200 名 2026']],
    [
      '2025年、2026年分别盘活厂房5万平方米、6万平方米。',
      ['厂房 = 50000 平方米 2025', '厂房 = 60000 平方米 2026'],
    ],
    [
      '到2026年，改造供热、燃气、排水管网80公里、60公里、30公里。',
      ['供热 = 80 公里 2026', '燃气 = 60 公里 2026', '排水管网 = 30 公里 2026'],
    ],
    [
      '到2026年，主导或参与制定国际标准2项，培育主导产业10个。',
      ['国际标准 = 2 项 2026', '主导产业 = 10 个 2026'],
    ],
    ['到2026年，新（改）建厕所30座，启动示范项目10个。', ['厕所 = 30 座 2026', '示范项目 = 10 个 2026']],
    ['到2026年，新开工600个亿元以上项目。', ['亿元以上项目 = 600 个 2026']],
    ['到2026年，推进甲、乙等300个项目建设。', ['项目建设 = 300 个 2026']],
    ['到2026年，企业上云占比超过四成，覆盖八成以上人口。', ['企业上云占比 > 40 % 2026', '人口 >= 80 % 2026']],
  ])('%s', (words, rows) => {
    expect(goals(words)).toEqual(rows);
  });
});

describe('a task that sets what nothing dates', () => {
  const tasks = (words: string): string[] =>
    numericRows(readPlanText(`一、重点任务\n（一）甲。${words}\n（二）乙。办好论坛。`).outline);

  it.each([
    ['研发投入不低于上年营业收入的5%。', ['研发投入 >= 5 % -']],
    ['补助资金用于产业发展的比重提高到60%以上。', ['补助资金用于产业发展的比重 >= 60 % -']],
    ['统筹使用补助资金和结余资金，开展培训3万人次以上。', ['培训 >= 30000 人次 -']],
    ['资助博士后100名。资助项目100万元。', ['博士后 = 100 名 -']],
    ['设立总规模100亿元的产业基金。', ['产业基金 = 10000000000 元 -']],
  ])('%s', (words, rows) => {
    expect(tasks(words)).toEqual(rows);
  });
});

describe('a goal without a number', () => {
  it('is about what is to be reached, not about a verb or the number of its clause', () => {
    const { outline } = readPlanText(
      '一、发展目标\n到2030年，建设成效显现。一是推动全面提升，二是城乡融合明显加快，三是深度融入大局。数字基础设施广泛融入生活。',
    );
    expect(outline.targets.map(({ subject }) => subject)).toEqual(['建设成效', '城乡融合', '数字基础设施']);
  });
});

describe('a part on a process that is to change', () => {
  it('sets targets, other than one on how to apply', () => {
    const { outline } = readPlanText(
      '一、审批全流程再优化\n网办率达到96%以上。\n二、申报流程\n材料齐全率达到96%以上。\n三、实施流程再造行动\n办结率达到98%以上。',
      '江州市优化营商环境若干措施',
    );
    expect(numericRows(outline)).toEqual(['网办率 >= 96 % -', '办结率 >= 98 % -']);
  });
});
