import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const NOTICE = `---
title: 汐川省关于推广改革举措的通知
type: plan
date: 2025-03-02
---
一、推广的举措
（一）港口方面2项：渔获质押贷款模式；船员流动诊疗机制。

附件

| 序号 | 改革举措 | 主要内容 | 指导部门 | 推广范围 |
| --- | --- | --- | --- | --- |
| 1 | 渔获质押贷款模式 | 以冷库里的渔获作抵押。银行每周查验一次。 | 省渔业局、省金融局 | 全省 |
| 2 | 船员流动诊疗机制 | 诊疗船按月靠泊各港。 | 省卫生委 | 东湾等3个市 |
`;

const PLAN = `---
title: 汐川市渔港建设规划（2026—2030年）
type: plan
date: 2026-03-02
---
一、目标
渔港更加现代。

| 序号 | 类别 | 主要指标 | 2024年现状 | 2028年目标 |
| --- | --- | --- | --- | --- |
| 1 | 安全 | 渔船定位覆盖率（%） | 61 | 97 |
| 2 | 安全 | 码头照明完好率（%） | 80 | 95 |

| 区域 | 县区 | 码头总数（座） | 2026年建码头数（座） | 2026年完成比例 | 总投资（万元） |
| --- | --- | --- | --- | --- | --- |
| 主城及东湾县 | 东湾县 | 47 | 19 | 40.4% | 880 |
| 主城及东湾县 | 北湾县 | 48 | 21 | 43.8% | 940 |

注：渔船定位覆盖率（%）=（装有定位的渔船/全部渔船）×100%。

| 序号 | 项目 | 计划开工时间 | 计划竣工时间 |
| --- | --- | --- | --- |
| 1 | 东湾灯塔改建工程 | 2026年6月 | 2027年9月 |
| 2 | 西湾灯塔改建工程 | 2026年8月 | 2028年1月 |
`;

const library = await openEntries([entryOf('notice.txt', NOTICE), entryOf('plan.txt', PLAN)]);
const answerTo = async (question: string) => {
  const { status, quotes } = await library.answer(question);
  return [status, ...quotes.map(({ text, answer }) => text.slice(answer.start, answer.end))];
};

describe('a question for one thing of a row', () => {
  it.each([
    ['汐川渔船定位覆盖率2028年要到多少', '| 1 | 安全 | 渔船定位覆盖率（%） | 61 | 97 |'],
    ['汐川2028年渔船定位覆盖率多少', '| 1 | 安全 | 渔船定位覆盖率（%） | 61 | 97 |'],
    ['东湾灯塔改建啥时候完工', '| 1 | 东湾灯塔改建工程 | 2026年6月 | 2027年9月 |'],
  ])('shows a figure in its row: %s', async (question, row) => {
    expect(await answerTo(question)).toEqual(['answered', row]);
  });

  it.each(['南湾县2026年建几座码头', '汐川渔船定位覆盖率2030年要到多少'])(
    'is not where no row or column is called so: %s',
    async (question) => {
      expect((await answerTo(question))[0]).not.toBe('answered');
    },
  );

  it('is not where it names a place that the row does not', async () => {
    expect(await answerTo('船员流动诊疗在北京哪里推广')).not.toContain('东湾等3个市');
  });
});

describe('a figure of a table that was copied a cell a line', () => {
  it('is shown with the name of its row', async () => {
    const cells = ['序号', '主要指标', '2024年现状', '2028年目标', '属性'];
    const rows = ['1', '堤防达标率（%）', '61', '97', '预期性', '2', '泵站完好率（%）', '80', '95', '预期性'];
    const plan = `---\ntitle: 江州市水务规划\ntype: plan\n---\n一、目标\n指标如下。\n${[...cells, ...rows].join('\n')}\n二、任务\n修好堤防。`;
    const { answer } = await openEntries([entryOf('water.txt', plan)]);
    const { status, quotes } = await answer('2028年堤防达标率要达到多少');
    const [{ text, answer: part, highlights }] = quotes as [(typeof quotes)[0]];
    expect(status).toBe('answered');
    expect(text.slice(part.start, part.end)).toContain('堤防达标率');
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['97']);
  });
});
