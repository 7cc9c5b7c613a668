import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const CREW = `---
title: 岚州市渔船船员办法
type: law
---
第一条 年满十六周岁的，可以领取养殖津贴。养殖津贴由渔业局每年3月核定。

第二条 船上有三人以上的，为大型渔船。

第三条 渔船超额用冰的，按照下列标准加收冰费：

（一）一成以内的部分，加收一倍冰费；

（二）超过一成的部分，加收二倍冰费。渔船的冰费专户管理。

第四条 网具损坏的，给予最高300元补贴。

第五条 对以下渔船事故，船长应当立即向渔业局报告：

（一）船员落水的；

（二）渔船起火的。

第六条 对有下列情形之一的单位和个人，给予护渔奖励：

（一）救起船员的；

（二）清理废网的。

第七条 各有关部门应当协同实施本办法。市渔港事务机构负责组织、协调、指导渔船船员工作。

第八条 本办法由市渔业主管部门负责组织实施。

船长年龄在20至55周岁，并符合以下条件：

（一）持有船员证的；

（二）熟悉渔场的。
`;
const { answer } = await openEntries([entryOf('crew.txt', CREW)]);
const answersTo = async (question: string): Promise<string[]> => {
  const { status, quotes } = await answer(question);
  return [status, ...quotes.map((quote) => quote.text.slice(quote.answer.start, quote.answer.end))];
};

describe('a question in which words stand side by side that no text joins', () => {
  it.each([
    ['几岁才能领养殖津贴', '年满十六周岁'],
    ['船上有多少人算大型渔船', '三人以上'],
    ['网具损坏最高补多少', '最高300元'],
  ])('is answered by what says them apart: %s', async (question, words) => {
    expect((await answersTo(question)).slice(0, 2)).toEqual(['answered', expect.stringContaining(words)]);
  });
});

describe('a question how much is taken', () => {
  const rates = [
    '（一）一成以内的部分，加收一倍冰费；',
    '（二）超过一成的部分，加收二倍冰费。渔船的冰费专户管理。',
  ];

  it('is answered by the one that it tells from them', async () => {
    expect((await answersTo('一成以内的部分怎么加收冰费'))[1]).toBe(rates[0]);
    expect(await answersTo('冰费怎么专户管理')).not.toEqual(expect.arrayContaining(rates));
  });
});

describe('a question who carries out a document', () => {
  it('is answered by who does so for the whole', async () => {
    const [status, quote] = await answersTo('谁负责组织实施渔船船员办法');
    expect([status, quote]).toEqual(['answered', expect.stringMatching(/^第八条/u)]);
  });
});

describe('a question for a measure beside which a sentence announces more', () => {
  it('is answered by that sentence', async () => {
    const [, quote] = await answersTo('船长年龄要求');
    expect(quote).toContain('20至55周岁');
    expect((await answersTo('船长要符合哪些条件'))[1]).toBe('（一）持有船员证的；');
  });
});
