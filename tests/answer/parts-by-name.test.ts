import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `---
title: 澄海市渔光互补发展方案
type: plan
---
# 澄海市渔光互补发展方案

一、总体要求
（一）工作原则
坚持生态优先，守住水面红线。不占航道。
坚持渔民自愿，收益共享。
坚持由点到面，有序推开。
（二）出台亮点
一是把握新路子。水上发电，水下养鱼。
二是突出共同受益。村集体入股。
二、重点任务
方案从建设电站、改造鱼塘两大方向，提出4项重点任务。
一是加快建设光伏电站，增加绿电供给。在北湾布设光伏板。配套修建储能站。
二是改造标准化鱼塘，稳住养殖面积。清理淤泥。添置增氧设备。
三、保障措施
（一）强化组织协调。成立工作专班。
（二）强化用地保障。优先安排用海指标。
（三）强化宣传引导。开放日接待渔民。
附件
渔光互补电站建设要求
一、选址
避开航道。
二、验收
由市能源局组织。
`;
const PROSE = `---
title: 澄海市渡轮更新计划
type: plan
---
一、总体要求
遵循安全为先、分批更新的基本原则，三年内更新渡轮。
二、更新安排
每条航线原则上更新1艘。经费按照谁受益、谁承担的原则分摊。码头环境是本市的亮点。
`;
const NONE = `---
title: 澄海市码头停车办法
type: plan
---
一、停车位
每个码头停车位原则上不少于30个，按照就近停放的原则安排，制修订消防审查指导原则，以节约用地为基本原则。停车楼是码头的一大亮点。
二、收费
每小时收费2元。单位应当公布停车位目录。
`;
const MEASURES = `---
title: 澄海市支持海鲜冷链若干措施
type: plan
---
一、支持建设冷库。新建冷库的，每座补助20万元。补助分两年发放。
二、支持购置冷藏车。每辆补助3万元。
附件
冷库认定指引
一、认定条件
容积在500立方米以上。
二、认定流程
由市商务局受理。
`;
const LAW = `---
title: 澄海市鸟类保护条例
type: law
---
第一章 总则
第一条　为了保护鸟类，制定本条例。
第六条　任何人不得惊扰鸟类。
第六条之一　观鸟应当保持距离。
第二章 罚则
第九条　违反第六条规定的，处二百元罚款。违反第六条之一规定的，予以劝诫。
`;

async function ask(text: string, question: string) {
  const library = await openEntries([entryOf('plan.md', text)]);
  const { status, kind, quotes } = await library.answer(question);
  return { status, kind, parts: quotes.map(({ text, answer }) => text.slice(answer.start, answer.end)) };
}

describe('a part of a plan asked for by its name', () => {
  it.each(['基本原则是什么', '基本原则有哪些', '遵循什么原则', 'What are the principles?'])(
    '%s gets the principles one by one, whatever their heading calls them',
    async (question) => {
      const { kind, parts } = await ask(PLAN, question);
      expect([kind, parts.map((part) => part.slice(0, 4))]).toEqual([
        'list',
        ['坚持生态', '坚持渔民', '坚持由点'],
      ]);
    },
  );

  it.each(['亮点是什么', '两大亮点', '有哪些亮点', '亮点有哪两个'])(
    '%s gets the highlights',
    async (question) => {
      const { kind, parts } = await ask(PLAN, question);
      expect([kind, parts.length]).toEqual(['list', 2]);
    },
  );

  it('is the sentence that says it where no heading names it', async () => {
    const { status, parts } = await ask(PROSE, '基本原则是什么');
    expect([status, parts[0]]).toEqual(['answered', '遵循安全为先、分批更新的基本原则，三年内更新渡轮。']);
  });

  it.each(['基本原则是什么', '基本原则有哪些', '坚持哪些原则', '有哪些亮点', '亮点是什么'])(
    'is not told by the word in another use: %s',
    async (question) => {
      expect((await ask(NONE, question)).status).toBe('related');
    },
  );
});

describe('the chapters of a text', () => {
  it.each(['全文分为哪几个部分', '这个方案分几章，都是什么', '目录', '有哪些章节'])(
    '%s gets those below the title, without those of its annex',
    async (question) => {
      expect((await ask(PLAN, question)).parts).toEqual(['一、总体要求', '二、重点任务', '三、保障措施']);
    },
  );

  it('are no list of other things', async () => {
    const { kind, parts } = await ask(NONE, '停车位目录');
    expect([kind, parts[0]]).toEqual(['passage', expect.stringContaining('停车位目录')]);
  });
});

describe('the tasks of one direction', () => {
  it.each(['改造鱼塘包括哪些任务', '改造标准化鱼塘有哪些任务', '第二个方向', '第二个方向的内容'])(
    'are those that stand under it: %s',
    async (question) => {
      const { kind, parts } = await ask(PLAN, question);
      expect([kind, parts]).toEqual(['list', ['清理淤泥。', '添置增氧设备。']]);
    },
  );

  it('are none of a group that is called otherwise', async () => {
    const { kind } = await ask(PLAN, '第二个工程有哪些任务');
    expect(kind).not.toBe('list');
  });

  it.each(['分为几个方向', 'What are the two directions?', '有几个方向'])(
    '%s gets the directions',
    async (question) => {
      const { kind, parts } = await ask(PLAN, question);
      expect([kind, parts.length]).toEqual(['list', 2]);
    },
  );

  it('are counted by what the plan says of them', async () => {
    expect((await ask(PLAN, '任务数量是多少')).parts).toEqual([expect.stringContaining('提出4项重点任务')]);
  });
});

describe('an item by its number', () => {
  it.each(['第二条保障措施是什么', '第二条保障措施', '保障措施第二条', '保障措施的第2条是什么'])(
    '%s is a safeguard, and no article',
    async (question) => {
      const { status, parts } = await ask(PLAN, question);
      expect([status, parts]).toEqual(['answered', ['（二）强化用地保障。优先安排用海指标。']]);
    },
  );

  it.each(['第二条是什么', '第2条说了什么'])(
    '%s is one of the measures, and of no annex',
    async (question) => {
      expect((await ask(MEASURES, question)).parts).toEqual(['二、支持购置冷藏车。每辆补助3万元。']);
    },
  );

  it('is an article whole, and none that was put in behind it or refers to it', async () => {
    expect((await ask(MEASURES, '第一条')).parts).toEqual([
      '一、支持建设冷库。新建冷库的，每座补助20万元。补助分两年发放。',
    ]);
    expect((await ask(LAW, '第六條')).parts).toEqual(['第六条　任何人不得惊扰鸟类。']);
    expect((await ask(LAW, '第六条之一')).parts).toEqual(['第六条之一　观鸟应当保持距离。']);
  });
});
