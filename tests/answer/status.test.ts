import { describe, expect, it } from 'vitest';
import { ANSWERED_FROM, confidence, judge } from '../../src/answer/status.js';
import { prepareSearch } from '../../src/rank/search.js';
import { openEntries, openSeeds } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { corpus, words } = await openSeeds();
const { read, search } = await prepareSearch(corpus, words);
const statusOf = async (question: string) => judge(read(question), (await search(read(question), 1))[0]);

describe('a question is answered', () => {
  it.each([
    ['by an amount that the plan states', '核心产业规模达到3000亿元吗'],
    ['by one that it writes otherwise', '核心产业规模达到三千亿元吗'],
    ['by a percentage that it states', '核心产业规模增长10%吗'],
    ['by a year that it names', '到2025年的总体目标'],
    ['by a day that it names', '2023年5月30日发布了什么'],
    ['by a place that it names', '海淀区建设什么'],
    ['by a place within the one that it is on', '北京市海淀区建设什么'],
    ['by a figure of what is counted', '核心产业规模多少亿元'],
    ['by a figure of what is counted', '有多少项重点任务'],
    ['by a person or a body that it names', '方案是谁发布的'],
    ['by a point that it numbers', '第二是什么'],
    ['whoever is asked', '核心产业规模达到多少，老师'],
    ['by the plan that it names', '《实施方案》提出了哪些工作目标'],
    ['by the plan whose title it shortens', '《北京市加快建设人工智能创新策源地实施方案》的总体目标是什么'],
    ['by what it quotes, whole question as it is', '“核心产业规模要达到多少？”'],
  ])('%s: %s', async (_, question) => {
    expect(await statusOf(question)).toBe('answered');
  });
});

describe('a question is at most related', () => {
  it.each([
    ['an amount', '核心产业规模达到3000亿元吗', '核心产业规模达到5000亿元吗'],
    ['an amount of that size', '核心产业规模达到3000亿元吗', '核心产业规模达到3000万元吗'],
    ['an amount in that unit', '核心产业规模达到3000亿元吗', '核心产业规模达到3000亿美元吗'],
    ['a percentage', '核心产业规模增长10%吗', '核心产业规模增长20%吗'],
    ['a year', '到2025年的总体目标', '到2030年的总体目标'],
    ['a date of that year', '2023年5月30日发布了什么', '2022年5月30日发布了什么'],
    ['a date of that day', '2023年5月30日发布了什么', '2023年5月31日发布了什么'],
    ['a district', '海淀区建设城市大脑', '朝阳区建设城市大脑'],
    ['a city', '北京建设城市大脑', '上海建设城市大脑'],
    ['a name in Latin letters', '海淀区建设城市大脑', 'OpenAI建设城市大脑'],
    ['a version', '海淀区建设城市大脑2.0', '海淀区建设城市大脑4.0'],
    ['a figure that has to be there', '怎么培育独角兽企业', '培育多少家独角兽企业'],
    ['a price that has to be there', '怎么建设城市大脑', '建设城市大脑要多少钱'],
    ['a phone number that has to be there', '怎么建设公共算力中心', '公共算力中心的电话是多少'],
    ['a role', '谁建立市级工作专班', '市级工作专班的负责人是谁'],
    ['a thing whose number is asked', '提出多少项重点任务', '新建或改建多少栋教学楼'],
    ['a thing whose number is asked', '有多少项保障措施', '保障措施的床位有多少'],
    ['a title', '《实施方案》提出了哪些工作目标', '《上海市算力行动计划》提出了哪些工作目标'],
    ['a phrase between marks', '“算力伙伴计划”是什么', '“算力蓝鲸工程”是什么'],
    ['a role', '谁发布实施方案', '人工智能创新联合体的理事长是谁'],
    ['a point of that number', '第二是什么', '第六是什么'],
    ['a day on which it came out', '方案哪天发布', '算力伙伴计划哪天发布'],
  ])('where the plan lacks %s: %s, but %s', async (_, known, unknown) => {
    expect(await statusOf(known)).toBe('answered');
    expect(await statusOf(unknown)).not.toBe('answered');
    const [best] = await search(read(unknown), 1);
    if (best) expect(confidence(read(unknown), best)).toBe(0);
  });

  it.each([['企业补贴有多少'], ['算力补贴每家多少亿']])(
    'where the nearest passage holds a word of it, never none: %s',
    async (question) => {
      expect(await statusOf(question)).toBe('related');
    },
  );

  it('where it is one English word that only the dictionary translates', async () => {
    expect(read('test').terms[0]!.synonyms).not.toEqual([]);
    expect(await statusOf('test')).toBe('related');
    expect(await statusOf('computing')).toBe('answered');
  });

  it('where it is a number without a word', async () => {
    expect(await statusOf('2025')).toBe('related');
  });
});

describe('nothing answers a question and nothing is related', () => {
  it.each([['红烧肉'], ['谁是首席科学家'], ['请问是什么呀'], ['zzzz']])('to it: %s', async (question) => {
    expect(await statusOf(question)).toBe('none');
  });

  it('where nothing was found', () => {
    expect(judge(read('核心产业规模'), undefined)).toBe('none');
  });
});

describe('an amount that stands further on in the section than the words asked for', () => {
  const filler =
    '市有关部门按照职责分工负责审批监管和服务，定期通报进展，及时协调解决困难问题，确保工作落到实处。';
  const plan = `---\ntitle: 江州市低空经济行动方案\n---\n一、建设通用机场\n江州市通用机场由市交通委建设和运营，跑道按照二类标准设计，服务应急救援和短途运输。${filler.repeat(6)}总投资1200万元。\n二、培育低空企业\n支持低空企业扩大规模。`;

  it.each([
    ['is held to be stated', '1200万元的通用机场由谁建设和运营', 'answered'],
    ['but not another', '3400万元的通用机场由谁建设和运营', 'related'],
  ])('%s', async (_, question, status) => {
    const library = await openEntries([entryOf('airport.txt', plan)]);
    const answer = await library.answer(question);
    expect(answer.status).toBe(status);
  });
});

describe('a number that a question says', () => {
  const plan = `---
title: 江州市旅游方案
publisher: 江州市人民政府
---
江旅发〔2026〕4号
现将旅游方案印发给你们。
一、景区
全市有5A级景区1家、4A级景区13家。
二、收入
2025年，全市景区门票收入达到21亿元。
`;

  it('stands in what answers, not just anywhere', async () => {
    const library = await openEntries([entryOf('tour.txt', plan)]);
    expect((await library.answer('2025年景区门票收入多少')).status).toBe('answered');
    expect((await library.answer('2025年4A级景区门票收入多少')).status).not.toBe('answered');
  });
});

describe('the bound', () => {
  it('decides where the plan lacks nothing that was asked for', async () => {
    for (const question of ['核心产业规模', '怎么支持独角兽', '伦理审查', '养老院食堂建设']) {
      const [best] = await search(read(question), 1);
      const isSure = confidence(read(question), best!) >= ANSWERED_FROM;
      expect(judge(read(question), best) === 'answered').toBe(isSure);
    }
  });
});

const CHARGING = `---
title: 江州市充电方案
date: 2025-03-01
---
为解决老旧小区充电难的问题，制定本方案。

一、主要任务

建设车网互动示范站10座，大功率快充桩占比达到40%。到2027年，建设充电站420座，其中公共充电桩2万个。

县级充电服务网络2026年覆盖率达到95%。产业营业收入突破5000亿元，建成高等级实验室2座。2026年开展中期评估。以提升运维水平为重点，更新检修规程。

二、保障措施

智能充电成为能源消费转型的关键赛道。鼓励高校与充电企业联合培养运维人才。江州大学开设充电运维课程。

不合格设施处置率100%。（牵头单位：区市场监督管理局）

开放实验室仪器，以满足中小企业测试需求。
`;
const charging = await openEntries([entryOf('charging.md', CHARGING)]);

describe('a thing that is mentioned answers no question for what is not said of it', () => {
  it.each([
    ['where it is', '车网互动示范站有多少座', '车网互动示范站建在哪些小区'],
    ['in which of several', '县级充电服务网络覆盖率是多少', '哪个县的充电服务网络覆盖率最低'],
    ['how much it measures', '大功率快充桩占比是多少', '大功率快充桩功率是多少'],
    ['what it costs', '高等级实验室有多少座', '高等级实验室计划投资多少'],
    ['how many there are by now', '要建设多少座充电站', '现在有多少座充电站'],
    ['what came of it', '什么时候开展中期评估', '2026年中期评估的结果如何'],
    ['which school, but for a name', '哪些大学开设充电运维课程', '哪些高校与充电企业联合培养运维人才'],
    ['who does it, but for a name', '不合格设施由谁牵头', '进度由谁监督'],
  ])('%s: %s, but %s', async (_, known, unknown) => {
    expect((await charging.answer(known)).status).toBe('answered');
    expect((await charging.answer(unknown)).status).not.toBe('answered');
  });

  it('nor does an English one for an amount', async () => {
    expect((await charging.answer('What is the total cost of the evaluation?')).status).not.toBe('answered');
  });
});

describe('a question for a reason or an aim', () => {
  it.each([
    ['by the words of the plan that give it', '为什么制定充电方案'],
    ['by these, whatever stands before', '制定充电方案的目的是什么'],
  ])('is answered %s: %s', async (_, question) => {
    const { status, quotes } = await charging.answer(question);
    expect(status).toBe('answered');
    expect(quotes[0]?.text).toContain('为解决老旧小区充电难');
  });

  it('is not answered by a report that does not say it happened', async () => {
    expect(await statusOf('算力伙伴计划为什么停止')).toBe('related');
  });

  it('is answered by the aim of what is done, not by what that puts first', async () => {
    expect((await charging.answer('为什么开放实验室仪器')).status).toBe('answered');
    expect((await charging.answer('为什么更新检修规程')).status).not.toBe('answered');
  });

  it('is answered by what the matter has become', async () => {
    const { status, quotes } = await charging.answer('为什么要智能充电');
    expect([status, quotes[0]?.text]).toEqual(['answered', expect.stringContaining('关键赛道')]);
  });

  it.each([
    '为什么建设充电站',
    '建设充电站，为什么',
    '老旧小区充电为什么被拆除',
    'Why will charging stations be built?',
  ])('is not answered by the fact alone: %s', async (question) => {
    expect((await charging.answer(question)).status).not.toBe('answered');
  });
});
