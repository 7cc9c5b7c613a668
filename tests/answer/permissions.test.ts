import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 汐川市河道垂钓管理条例
type: law
date: 2024-03-02
---
第一条　水务部门应当组织开展文明垂钓宣传，并在汛期、休渔期加大宣传力度。

第二条　下列区域禁止垂钓：

（一）饮用水水源保护区；

（二）老城区滨河步道以南河段。

第三条　下列场所，禁止垂钓：

（一）码头；

（二）水文站。

第四条　下列时间内，禁止垂钓：

（一）汛期预警期间；

（二）市人民政府公布的其他时间。

第五条　休渔期内不得使用网具捕捞；持证渔民可以用一竿一钩垂钓。

第六条　水务部门应当在夜间巡查垂钓情况。
`;
const LICENCES = `---
title: 汐川市渔证管理办法
type: law
date: 2024-05-02
---
第一条　渔证的管理：

（一）按年审验渔证；

（二）伪造渔证的情形，由水务部门注销渔证。
`;
const PLAN = `---
title: 东湾市休闲渔业行动计划
type: plan
date: 2025-03-02
---
一、主要任务
（一）推动休闲渔船免费停靠码头。
（二）建设钓鱼平台，游客乘船前往平台。
`;

const library = await openEntries([entryOf('rules.txt', RULES)]);
const answerTo = async (question: string) => {
  const { status, kind, quotes } = await library.answer(question, { size: 9 });
  return { status, kind, parts: quotes.map(({ text, answer }) => text.slice(answer.start, answer.end)) };
};

describe('what a rule lists', () => {
  it.each([
    ['汐川哪些时间不能钓鱼垂钓', ['汛期预警', '其他时间']],
    ['汐川什么时候禁止垂钓', ['汛期预警', '其他时间']],
    ['汐川哪些场所禁止垂钓', ['码头', '水文站']],
    ['汐川哪些地方不准垂钓', ['饮用水', '老城区', '码头', '水文站']],
    ['汐川老城区哪个范围不准垂钓', ['饮用水', '老城区']],
  ])('answers a question for the times or places whole: %s', async (question, items) => {
    const { status, kind, parts } = await answerTo(question);
    expect([status, kind]).toEqual(['answered', 'list']);
    expect(parts).toEqual(items.map((item) => expect.stringContaining(item)));
  });
});

describe('an item alone', () => {
  it('does not answer for all circumstances', async () => {
    const licences = await openEntries([entryOf('licences.txt', LICENCES)]);
    expect((await licences.answer('哪些情形注销渔证')).status).toBe('related');
  });
});

describe('whether something is allowed', () => {
  it('is told by a plan that means to do all of it', async () => {
    const plan = await openEntries([entryOf('plan.txt', PLAN)]);
    expect((await plan.answer('东湾休闲渔船能免费停靠码头吗')).status).toBe('answered');
    expect((await plan.answer('东湾游客乘船前往平台可以带狗吗')).status).toBe('related');
  });

  it('is told by a sentence that bans or permits it, not by one that only mentions it', async () => {
    const { status, parts } = await answerTo('休渔期能垂钓吗');
    expect([status, parts[0]]).toEqual(['answered', expect.stringContaining('一竿一钩')]);
    expect((await answerTo('夜间可以垂钓吗')).status).toBe('related');
  });

  it('is not told by bans where it asks when', async () => {
    expect((await answerTo('汐川哪些时间可以垂钓')).status).toBe('related');
  });
});

describe('whether something has to be done', () => {
  const rules = openEntries([
    entryOf(
      'need.txt',
      `---
title: 云泽市湿地管理办法
type: law
---
第一条　进入核心区观鸟的，应当实名预约；在缓冲区观鸟的，无需预约。

第二条　在湿地周边养蜂的，按每箱三元缴纳清洁费。

第三条　已登记泊位的渔船、已缴纳停泊费的游船，列入湿地船舶名录。

第四条　游客不得携带犬只进入核心区。

第五条　入港的鱼苗检测前，抽样后即放行。
`,
    ),
  ]);
  const statusOf = async (question: string) => (await (await rules).answer(question)).status;

  it.each([
    '进核心区观鸟要不要预约',
    '在缓冲区观鸟还要预约吗',
    '周边养蜂用不用缴清洁费',
    '入港的鱼苗检测前能放行吗',
  ])('is told by a rule: %s', async (question) => {
    expect(await statusOf(question)).toBe('answered');
  });

  it.each(['游船要不要缴纳停泊费', '渔船需要登记泊位吗', '带犬只进入核心区要登记吗', '是否需要缴纳停泊费'])(
    'is not told by who did it, or by a rule on something else: %s',
    async (question) => {
      expect(await statusOf(question)).not.toBe('answered');
    },
  );
});
