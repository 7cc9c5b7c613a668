import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `---
title: 江州市遥感产业发展行动计划（2024—2027年）
publisher: 江州市人民政府
date: 2024-03-01
---
一、发展目标
到2027年，推动遥感产业规模达到900亿元，其中遥感数据服务产业规模超过300亿元，培育60家优质企业。冰雪旅游持续升温，影响力不断扩大。
二、社区认定
（一）场地：遥感社区核心办公面积不少于2000平方米，每年为社区内企业提供不少于20个应用场景。
到2025年，建成5个遥感社区。
`;

const GROWING = `---
title: 沧海市渔港振兴计划（2026—2028年）
publisher: 沧海市人民政府
date: 2026-01-20
---
一、发展目标
到2028年，渔业企业数量增长20%，出口总额增长8%，就业人数提高5%，海产增加值增长9%，冷链产值达到80亿元。
`;

describe('a figure that is asked for without a year', () => {
  const plan = openEntries([entryOf('plan.txt', PLAN)]);
  const ask = async (question: string) => {
    const { status, quotes } = await (await plan).answer(question);
    const [{ text, highlights }] = quotes as [(typeof quotes)[0]];
    return [status, ...highlights.map(({ start, end }) => text.slice(start, end))];
  };

  it.each([
    ['遥感产业规模多少', '900亿元'],
    ['遥感数据服务产业规模有多大', '300亿元'],
    ['建多少个遥感社区', '5个'],
  ])('is the one of that subject, not of a part of it or another: %s', async (question, amount) => {
    expect(await ask(question)).toEqual(['answered', amount]);
  });

  it('may be asked for by the name of a size alone', async () => {
    expect(await ask('江州遥感产业规模')).toEqual(['answered', '900亿元']);
    expect(await ask('遥感社区面积要求')).toEqual(['answered', '2000平方米']);
  });

  it('is not answered by words without a figure', async () => {
    expect((await (await plan).answer('冰雪旅游规模')).status).not.toBe('answered');
  });

  it('is no share where a total is asked for', async () => {
    const growing = await openEntries([entryOf('plan.txt', GROWING)]);
    const statusOf = async (question: string) => (await growing.answer(question)).status;
    for (const question of ['渔业企业数量', '渔业企业有多少家', '出口总额是多少', '就业人数多少'])
      expect([question, await statusOf(question)]).toEqual([question, 'related']);
    for (const question of ['出口总额增长多少', '海产增加值增速', '冷链产值多少亿元'])
      expect([question, await statusOf(question)]).toEqual([question, 'answered']);
  });
});

describe('what is measured of a thing', () => {
  const CHAIN =
    '---\ntitle: 岚州市冷链产业方案\ntype: plan\n---\n一、目标\n到2028年，冷链产业营业收入达到300亿元，冷库达到60座。\n';

  it.each([
    ['岚州冷链产业营业收入', 'answered'],
    ['岚州冷链产业营收多少', 'answered'],
    ['岚州冷链产业产能', 'related'],
    ['岚州冷链产值达到多少', 'related'],
  ])('is no other measure of it: %s', async (question, status) => {
    const library = await openEntries([entryOf('plan.txt', CHAIN)]);
    expect((await library.answer(question)).status).toBe(status);
  });
});
