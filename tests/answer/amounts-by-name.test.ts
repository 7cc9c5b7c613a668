import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const REPORT = `---
title: 西川市2026年政府工作报告
type: report
date: 2026-01-20
---
一、2025年工作回顾
2025年，地区生产总值达到3200亿元，增长6.1%，社会消费品零售总额增长5.2%，人均地区生产总值达到8万元。
二、2026年工作
主要预期目标是：地区生产总值增长6%左右，社会消费品零售总额增长5.5%，固定资产投资增长8%，人均地区生产总值达到9万元。
做好招商，确保招商项目完成固定资产投资220亿元。
到2026年底，建成渔港码头12座，其中二级渔港5座；建成冷链起降点30个，渔港专用道里程达到300公里；培训渔业人才2000人。
渔业企业达到600家，渔业自动化率达到45%，渔业合作项目达到20个。
主城防洪标准达到100年一遇。
`;
const library = await openEntries([entryOf('report.txt', REPORT)]);
const ask = async (question: string) => {
  const { status, quotes } = await library.answer(question);
  const { text, highlights } = quotes[0]!;
  return { status, marked: highlights.map(({ start, end }) => text.slice(start, end)) };
};

describe('an amount asked for by its name', () => {
  it.each([
    ['渔港专用道里程是多少', '300公里'],
    ['主城防洪标准是多少', '100年'],
    ['渔业人才要培训多少', '2000人'],
    ['冷链起降点有几个', '30个'],
    ['冷链起降点什么时候建成30个', '2026年底'],
    ['二级渔港什么时候建成5座', '2026年底'],
    ['社会消费品零售总额目标', '5.5%'],
    ['地区生产总值目标是什么', '6%左右'],
    ['固定资产投资要达到多少', '8%'],
  ])('is marked for %s', async (question, amount) => {
    expect(await ask(question)).toEqual({ status: 'answered', marked: [amount] });
  });

  it.each([
    '人均渔港码头是多少',
    '外资渔业企业有多少家',
    '新增渔业企业是多少',
    '渔港码头的质保期多久',
    '渔港码头的平均工资是多少',
    '渔港码头的联系电话是多少',
    '冷链起降点由哪家公司承建',
    '渔业投诉率是多少',
  ])('is none of another part or attribute of it: %s', async (question) => {
    expect((await ask(question)).status).not.toBe('answered');
  });

  it.each(['社会消费品零售总额要达到多少亿元'])(
    'is neither its growth nor that of a part: %s',
    async (question) => {
      expect((await ask(question)).status).not.toBe('answered');
    },
  );
});
