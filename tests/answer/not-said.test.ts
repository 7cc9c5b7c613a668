import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const CITY = `---
title: 江州市青年创业若干措施
publisher: 江州市人民政府
date: 2026-03-01
---
一、提供住房
为来江州创业的青年提供最长20天免费住宿。布局建设青年创业社区，为入驻企业提供低成本空间。
二、创业补贴
对初创企业给予最高5万元创业补贴。申请创业补贴的，应当向区人力社保局提交申请表，经审核后公示。
`;
const REPORT = `---
title: 2026年云川省政府工作报告
publisher: 云川省人民政府
date: 2026-01-20
---
一、工作回顾
2025年，高校毕业生留省就业12万人。推广5G网络，支持东湖区建设智能中枢2.0。
“十四五”时期，全省迈上新台阶。高校毕业生留省就业50万人。
二、“十五五”时期主要目标
地区生产总值年均增长6%，常住人口城镇化率达到70%。
三、2026年工作
地区生产总值增长5.5%。发展低空经济，产业规模突破80亿元。推动滑雪产业升级。（责任单位：省体育局）
开展云川省滑雪人才评估。（责任单位：省人才局）
`;
const library = await openEntries([entryOf('city.txt', CITY), entryOf('report.txt', REPORT)]);
const statusOf = async (question: string) => (await library.answer(question)).status;

describe('what a plan does not say', () => {
  it.each([
    '江州免费住宿怎么申请',
    '怎么入驻江州青年创业社区',
    '青年创业社区的入驻流程是怎样的',
    'How do I apply for the 免费住宿',
  ])('is no way to get what it only names: %s', async (question) => {
    expect(await statusOf(question)).not.toBe('answered');
  });

  it('tells the steps where the plan does', async () => {
    expect(await statusOf('江州创业补贴怎么申请')).toBe('answered');
  });

  it.each([
    '云川滑雪产业规模是多少',
    '云川滑雪产业规模',
    '云川东湖区产业规模是多少',
    'How many satellites will 云川 launch?',
  ])('is no amount of another thing, and no name with a digit: %s', async (question) => {
    expect(await statusOf(question)).not.toBe('answered');
  });

  it.each(['云川低空经济产业规模是多少', '云川低空经济产业规模'])(
    'is an amount behind the sentence on its thing: %s',
    async (question) => {
      expect(await statusOf(question)).toBe('answered');
    },
  );

  it('is of the five years that are asked for', async () => {
    const part = async (question: string) => (await library.answer(question)).quotes[0]?.text;
    expect(await part('云川十四五高校毕业生留省就业多少人')).toContain('50万人');
    expect(await part('云川十五五地区生产总值年均增长多少')).toContain('6%');
    expect(await statusOf('江州十五五创业目标是什么')).not.toBe('answered');
  });

  it.each(['云川工作报告由谁负责', 'Who coordinates the 云川 plan?', '云川体育馆坏了找谁'])(
    'names nobody for the whole of a plan: %s',
    async (question) => {
      expect(await statusOf(question)).not.toBe('answered');
    },
  );
});
