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
第一条　困难渔户认定标准按渔船上年产值的六成确定，为每艘每月900元。
第二条　办理安居房登记，有关部门不得收取任何费用。
第三条　登记人员按照在本市缴纳渔业保险的时长排队。渔船停泊由县渔业局统一编号。
`;
const PLAN = `---
title: 岚州市渔港供冰方案（2026—2028年）
type: plan
date: 2026-01-10
---
为贯彻落实《海洋强国纲要》，构建绿色港区，方便渔民出海，结合本市实际，制定本方案。
一、发展目标
到2028年，渔港供冰更加便捷。到2035年，渔港全面实现绿色出海。
二、重点任务
（一）建设港区供冰网络。在港区布局制冰机。（责任单位：市发改委、市渔业局）
（二）建设渔村供冰网络。构建以渔镇为中心的渔村供冰体系。〔责任单位：市渔业局（海洋局）、市水务局、市文旅局按职责分工负责〕
（三）完善政策。鼓励各县出台渔村地区制冰机建设运营网络的支持政策。（责任单位：市发改委、市商务局）
三、重点工程
加快实施“航道疏浚工程、码头改造工程、灯塔维护工程”等三方面重点工程建设项目；
重点实施“规划引领、标准支撑、人才培养”等三项重大非工程举措，提升渔港能力。
初步建成东港和西港2个渔港供冰样板区，形成示范。
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
  it.each(['渔村供冰网络哪些单位负责', '渔村供冰网络归谁管', '渔村供冰网络哪个部门管'])(
    'is read from a bracket with another inside: %s',
    async (question) => {
      expect(await first(question)).toEqual(['answered', expect.stringContaining('市文旅局')]);
    },
  );
});

describe('why a document was made', () => {
  it.each(['为什么要制定这个渔港供冰方案', '岚州为啥出台渔港供冰方案'])(
    'is told by the sentence that ends in making it: %s',
    async (question) => {
      expect(await first(question)).toEqual(['answered', expect.stringContaining('方便渔民出海')]);
    },
  );

  it('says nothing of why something in it is done', async () => {
    expect((await first('为什么要建设渔村供冰网络')).join(' ')).not.toContain('方便渔民出海');
  });
});

describe('a goal in words', () => {
  it('answers what is to be reached by its year', async () => {
    expect(await first('岚州到2035年渔港供冰目标')).toEqual([
      'answered',
      expect.stringContaining('全面实现绿色出海'),
    ]);
  });
});

describe('how many times as much one is as another', () => {
  it('is told only by a sentence on both', async () => {
    const text =
      '---\ntitle: 江州市渔业标准的通知\n---\n一、标准\n（一）渔船补助按燃油补助的1.5倍确定。\n（二）冷库补助按燃油补助的2.4倍确定。\n';
    const notice = await openEntries([entryOf('notice.txt', text)]);
    const { status, quotes } = await notice.answer('冷库补助是燃油补助的几倍');
    expect([status, quotes[0]!.text]).toEqual(['answered', expect.stringContaining('2.4倍')]);
    expect((await notice.answer('灯塔补助是燃油补助的几倍')).status).not.toBe('answered');
  });
});
