import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 岚州市渔民安居办法
type: law
date: 2026-01-10
---
各县人民政府：
现公布渔民安居房、困难渔户认定、渔船停泊、灯塔维护等标准，请遵照执行。
第一条　困难渔户认定标准按渔民人均收入的六成确定，为每人每月900元。
第二条　办理安居房登记，有关部门不得收取任何费用。
第三条　登记人员按照在本市缴纳渔业保险的时长排队。渔船停泊由县渔业局统一编号。
`;
const PLAN = `---
title: 岚州市渔港充电方案（2026—2028年）
type: plan
date: 2026-01-10
---
一、重点任务
（一）建设港区充电网络。在港区布局充电桩。（责任单位：市发改委、市渔业局）
（二）建设渔村充电网络。构建以渔镇为中心的渔村充电体系。〔责任单位：市发改委（数据局）、市农业局、市文旅局按职责分工负责〕
（三）完善政策。鼓励各县出台渔村地区充电桩建设运营网络的支持政策。（责任单位：市发改委、市商务局）
二、重点工程
加快实施“航道疏浚工程、码头改造工程、灯塔维护工程”等三方面重点工程建设项目；
重点实施“规划引领、标准支撑、人才培养”等三项重大非工程举措，提升渔港能力。
初步建成东港和西港2个渔港充电先行试点区，形成示范。
`;
const library = await openEntries([entryOf('rules.txt', RULES), entryOf('plan.txt', PLAN)]);
const first = async (question: string) => {
  const { status, quotes } = await library.answer(question);
  const { text, answer } = quotes[0]!;
  return [status, text.slice(answer.start, answer.end)];
};

describe('how something is settled', () => {
  it('is told by the rule, not by a row of names', async () => {
    expect(await first('困难渔户怎么认定')).toEqual(['answered', expect.stringContaining('六成确定')]);
    expect((await first('岚州灯塔维护标准怎么确定'))[0]).not.toBe('answered');
  });
});

describe('whether something costs anything', () => {
  it.each(['办安居房登记要不要交钱', '办安居房登记收费吗'])(
    'is told by what is charged: %s',
    async (question) => {
      expect(await first(question)).toEqual(['answered', expect.stringContaining('不得收取任何费用')]);
    },
  );

  it('is not told by another number or name', async () => {
    expect((await first('渔船停泊要交钱吗'))[0]).not.toBe('answered');
  });
});

describe('who is in charge', () => {
  it.each(['渔村充电网络哪些单位负责', '渔村充电网络归谁管'])(
    'is read from a bracket with another inside: %s',
    async (question) => {
      expect(await first(question)).toEqual(['answered', expect.stringContaining('市文旅局')]);
    },
  );
});

describe('which ones there are', () => {
  it.each([
    ['岚州三项重点工程有哪些', ['航道疏浚工程', '码头改造工程', '灯塔维护工程']],
    ['岚州充电先行试点区是哪两个地方', ['东港', '西港']],
  ])('are all that the sentence counts by that name: %s', async (question, items) => {
    const { kind, quotes } = await library.answer(question);
    expect([kind, ...quotes.map(({ text, answer }) => text.slice(answer.start, answer.end))]).toEqual([
      'list',
      ...items,
    ]);
  });
});
