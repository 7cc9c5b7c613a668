import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText, wordsOf } from './read-plan.js';

describe('rules laid out in articles', () => {
  const rules = `第一章 总则
第一条 为加快发展绿色建筑，制定本规定。
第二章 工作目标
第二条 2028年年底前，完成老旧小区改造九百个，惠及居民30万户；2030年6月底前，单位面积能耗再降5个百分点。
第三章 主要任务及分工
第三条 推广绿色建材。政府采购项目绿色建材应用比例不低于40%。
第四条 完善标准体系。修订地方标准不少于12项。
第四章 附则
第五条 本规定自2026年1月1日起施行，有效期5年。
`;
  const plan = readPlanText(rules, '江州市绿色建筑规定');

  it('have the articles of the chapter on tasks as tasks, and no safeguards', () => {
    expect(wordsOf(plan, plan.outline.tasks).map((words) => words.slice(0, 10))).toEqual([
      '第三条 推广绿色建材',
      '第四条 完善标准体系',
    ]);
    expect(plan.outline.safeguards).toEqual([]);
  });

  it('have only the amounts of their aims as targets', () => {
    expect(numericRows(plan.outline)).toEqual([
      '老旧小区改造 = 900 个 2028',
      '居民 = 300000 户 2028',
      '单位面积能耗 = 5 个百分点 2030-06',
    ]);
  });

  it('set targets in their articles too where they are measures, not law', () => {
    const { outline } = readPlanText(rules, '江州市推广绿色建筑若干措施');
    expect(numericRows(outline).slice(3)).toEqual([
      '政府采购项目绿色建材应用比例 >= 40 % -',
      '地方标准 >= 12 项 -',
    ]);
  });
});

describe('articles numbered in figures', () => {
  it('are the tasks, also where their digits stand apart', () => {
    const articles = Array.from('123456789', (digit) => `第 ${digit} 条 培育第${digit}批企业。给予支持。`);
    const plan = readPlanText(
      `一、支持范围\n${[...articles, '第 1 0 条 引进人才。第1条线路开通。', '第11条 盘活厂房。'].join('\n')}`,
      '江州市支持重点产业的实施意见',
    );
    expect(wordsOf(plan, plan.outline.tasks).slice(8)).toEqual([
      '第 9 条 培育第9批企业。给予支持。',
      '第 1 0 条 引进人才。第1条线路开通。',
      '第11条 盘活厂房。',
    ]);
  });
});
