import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const REPORT = `---
title: 2026年岚州市政府工作报告
publisher: 岚州市人民政府
date: 2026-01-20
---
一、工作回顾
“十四五”期间，地区生产总值达到5000亿元；“十五五”期间，地区生产总值达到7000亿元。
2021—2025年累计建成海水淡化厂12座。
建成医院（2023年2家、2024年3家和2025年5家）。
二、“十五五”时期目标
常住人口城镇化率达到70%。
`;
const PLAN = `---
title: 沧海市渔港振兴计划（2026—2030年）
publisher: 沧海市人民政府
date: 2026-01-20
---
一、目标
到2028年，建成充电桩2000个，培育海洋企业80家。到2030年，充电桩达到3000个。
人均地区生产总值达到9万元。
——到2029年，渔港管理更加智慧。港区道路全面升级，实现渔船进港“一次办”。冷链更加完备。
| 指标 | 2024年 | 2030年 |
| --- | --- | --- |
| 渔船泊位（个） | 57 | 73 |
| 灯塔（座） | 12 | 20 |
| 冷库（家） | 40 | 60 |
`;
const report = await openEntries([entryOf('report.txt', REPORT)]);
const plan = await openEntries([entryOf('plan.txt', PLAN)]);
const marked = async (library: typeof plan, question: string) => {
  const { status, quotes } = await library.answer(question);
  const { text, highlights } = quotes[0]!;
  return [status, ...highlights.map(({ start, end }) => text.slice(start, end))];
};

describe('a figure of the time that is asked for', () => {
  it.each([
    ['十五五地区生产总值', '7000亿元'],
    ['十四五地区生产总值', '5000亿元'],
    ['十四五海水淡化厂多少座', '12座'],
    ['十五五城镇化率', '70%'],
    ['医院 2025', '5家'],
    ['2024年医院多少家', '3家'],
  ])('is the one after the time that is named last before it: %s', async (question, amount) => {
    expect(await marked(report, question)).toEqual(['answered', amount]);
  });

  it.each(['十五五海水淡化厂多少座', '十四五城镇化率'])('is of no other time: %s', async (question) => {
    expect((await report.answer(question)).status).not.toBe('answered');
  });

  it('may lie before that of the plan, in the column of its year', async () => {
    expect(await marked(plan, '2024年渔船泊位多少个')).toEqual(['answered', '57']);
    expect(await marked(plan, '渔船泊位')).toEqual(['answered', '73']);
  });

  it('is none that another sentence of the item opens with', async () => {
    const text =
      '---\ntitle: 沧海市渔港计划\n---\n一、任务\n（一）做强渔港。2028年建成冷库。渔港码头加固。到2030年，水产品产量增长20%。\n';
    const ports = await openEntries([entryOf('ports.txt', text)]);
    expect(await marked(ports, '冷库什么时候建成')).toEqual(['answered', '2028年']);
    expect((await ports.answer('渔港码头什么时候加固')).status).not.toBe('answered');
  });

  it('is none of another deed than what follows', async () => {
    expect((await plan.answer('渔船进港一次办什么时候取消')).status).not.toBe('answered');
  });

  it.each(['充电桩 2028 2030', '充电桩2028年和2030年'])('is not one of two: %s', async (question) => {
    expect(await marked(plan, question)).toEqual(['answered']);
  });

  it('is not that of a number of things', async () => {
    expect(await marked(plan, '充电桩2000个 2028')).toEqual(['answered', '2000个']);
  });
});

describe('a bare name', () => {
  it.each([
    ['沧海人均GDP', '9万元'],
    ['沧海市海洋企业', '80家'],
  ])('is that of a figure: %s', async (question, amount) => {
    expect(await marked(plan, question)).toEqual(['answered', amount]);
  });
});
