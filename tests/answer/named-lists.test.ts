import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/answer/answer.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 岚州市校车管理办法
type: law
date: 2025-03-02
---
第一章 总则
第一条　为了加强校车安全管理，制定本办法。
第二条　本办法适用于岚州市校车。校车津贴包括夜班津贴、山路津贴和冬季津贴。
第二章 校车
第三条　校车司机每人每次领取夜班津贴8元。
第四条　校车每季度至少检修一次。
第三章 附则
第五条　本办法自2025年5月1日起施行。
`;
const REPORT = `---
title: 2026年澜川省政府工作报告
type: report
date: 2026-01-20
---
一、2025年工作回顾
一年来，办成了20件民生实事，群众满意。重点抓好两个方面。
（一）抓项目。新开工20个。
（二）抓招商。引资30亿元。
二、“十五五”时期目标任务
（一）主要目标。到2030年，城镇化率达到70%。
（二）重点任务。主要包括：一是建设港口，发展航运；二是保护湿地，恢复植被；三是修复古城，发展旅游。
三、2026年工作安排
探索渔港共管新办法、海岛供电新方式和养殖保险新品种等在全国领先的“三大首创”。
重点做好三个方面工作。
（一）发展渔业。建设渔港12个。
（二）保护海岛。修复海岛5座。
（三）改善医疗。新建医院3家。
四、基本要求
1.统筹协调。加强部门协作。
2.稳步推进。分批实施项目。
3.首创探索。鼓励大胆尝试。
`;
const PLAN = `---
title: 西川市冷链发展行动方案（2025—2027年）
---
一、重点任务
推动企业与COLDNET交换数据，COLDNET定期公布数据。
到2027年，建成冷链运行监测系统（COLDNET），接入冷库60座，实时监测温度，完善预警、调度、追溯等功能，覆盖生产、储存、运输、销售全过程。（责任单位：市商务局、市数据局）
推广冷藏车共享。（责任单位：市交通局、市商务局）
购车补贴包括首购补贴、换购补贴和大户补贴。运费补贴分为短途补贴、长途补贴两类。
二、准入
（一）冷库面积不少于500平方米；
（二）配备专职人员。
三、基本条件
（一）在本市注册满2年；
（二）有冷藏车3辆以上。
四、重点发展货品
（一）海鲜。产地直发。
（二）果蔬。预先冷却。
五、统计
围绕重点发展货品开展统计。
`;
const TOWN = `---
title: 2026年泽口市政府工作报告
type: report
date: 2026-02-03
---
一、2025年工作回顾
（一）工业回升。产值增长8%。
（二）农业增产。建成粮仓9座。
二、2026年重点工作
（一）推进港城融合。完善规划。
（二）培育水产集群。新增企业30家。
三、全力抓好三项重点工作
（一）扩大消费需求。举办展会20场。
（二）深化数字改革。上线服务50项。
（三）改善城乡环境。绿化8000亩。
附件
2026年市级民生实事
1.新建公厕60座。
2.改造老楼90栋。
`;
const library = await openEntries([
  entryOf('town.txt', TOWN),
  entryOf('rules.txt', RULES),
  entryOf('report.txt', REPORT),
  entryOf('plan.txt', PLAN),
]);
const answerTo = async (question: string) => {
  const { status, kind, quotes } = await library.answer(question);
  return { status, kind, parts: quotes.map(({ text, answer }) => text.slice(answer.start, answer.end)) };
};
const listed = async (question: string) => {
  const { status, kind, parts } = await answerTo(question);
  return status === 'answered' && kind === 'list'
    ? parts.map((part) => part.replace(/^.*?(?=\p{Script=Han}{2})/su, ''))
    : status;
};

describe('a list', () => {
  it.each([
    ['西川运费补贴有哪几类', ['短途补贴', '长途补贴']],
    ['澜川三大首创是哪些', [/渔港共管新办法/, /海岛供电新方式/, /养殖保险新品种/]],
  ])('is the row of what a sentence calls so: %s', async (question, items) => {
    const [{ text, highlights }] = (await library.answer(question)).quotes as [Quote];
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(
      items.map((item) => (typeof item === 'string' ? item : expect.stringMatching(item))),
    );
  });

  it.each([
    ['澜川省 基本要求', ['统筹协调', '稳步推进', '首创探索']],
    ['西川冷链要符合什么基本条件', ['在本市注册', '有冷藏车']],
    ['西川冷链重点发展哪些货品', ['海鲜', '果蔬']],
    ['泽口市政府今年要抓的三项重点工作分别是什么', ['扩大消费', '深化数字', '改善城乡']],
    ['泽口2026年的两件民生实事都有啥', ['新建公厕', '改造老楼']],
    ['2026年泽口市级民生实事有哪些', ['新建公厕', '改造老楼']],
  ])('is that of the heading, time or number that is asked for: %s', async (question, items) => {
    expect(await listed(question)).toEqual(items.map((item) => expect.stringMatching(item)));
  });
});

describe('a list of another number than the question says', () => {
  it.each(['泽口四项重点工作分别是什么', '泽口三件民生实事有哪些', '澜川五项基本要求是哪些'])(
    'is no answer: %s',
    async (question) => {
      expect((await answerTo(question)).status).not.toBe('answered');
    },
  );
});

describe('a chapter or an article', () => {
  it.each([
    ['岚州校车 第二章', ['第三条', '第四条']],
    ['岚州校车 第2章内容', ['第三条', '第四条']],
    ['岚州校车第四条说了什么', ['第四条']],
  ])('is quoted by its number: %s', async (question, items) => {
    const { status, parts } = await answerTo(question);
    expect(status).toBe('answered');
    expect(parts).toEqual(items.map((item) => expect.stringContaining(item)));
  });
});

describe('an abbreviation', () => {
  it('is what stands before it in the text', async () => {
    const { status, parts } = await answerTo('西川 COLDNET是什么');
    expect(status).toBe('answered');
    expect(parts[0]).toContain('冷链运行监测系统');
  });
});

describe('those responsible for an item', () => {
  it('are none for a question that names no item', async () => {
    expect((await answerTo('西川冷链谁是责任单位')).status).not.toBe('answered');
    expect((await answerTo('西川冷藏车共享谁负责')).parts[0]).toContain('市交通局');
  });
});

describe('a row that is asked for by what its tasks are called, or as the steps of a heading', () => {
  const PLAN = `---
title: 滨海县全民阅读实施意见
type: plan
---
一、主要任务
（一）优化供给
1.实施书屋改造行动。书屋每周开放六天。
2.实施流动书车行动。书车开到村口。
（二）培育习惯
3.实施亲子共读行动。幼儿园每月举办一次。
二、申报程序
（一）提交材料。乡镇报送申请。
（二）专家评审。县里组织评审。
三、保障措施
落实经费。细化上述3个专项行动的分工。
`;

  it.each([
    ['全民阅读的3个专项行动有哪些', ['1.实施书屋', '2.实施流动', '3.实施亲子']],
    ['申报程序有哪些步骤', ['（一）提交材', '（二）专家评']],
  ])('is whole: %s', async (question, items) => {
    const { answer } = await openEntries([entryOf('reading.txt', PLAN)]);
    const { status, kind, quotes } = await answer(question);
    expect([status, kind]).toEqual(['answered', 'list']);
    expect(quotes.map(({ text, answer: { start } }) => text.slice(start, start + 6))).toEqual(items);
  });

  it('is none of another number', async () => {
    const { answer } = await openEntries([entryOf('reading.txt', PLAN)]);
    expect((await answer('全民阅读的5个专项行动有哪些')).kind).not.toBe('list');
  });
});
