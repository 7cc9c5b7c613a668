import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const REPORT = `---
title: 2026年岚州市政府工作报告
type: report
---
一、2025年工作回顾

渔业总产值增长3.8%，新增渔民0.4万人。

二、2026年重点工作

今年渔业发展主要预期目标是：渔业总产值增长6%左右；新增渔民0.5万人。

今年重点做好以下两方面工作：

（一）扩大渔港开放。加快建设第三条渔港公路。

（二）保障渔民生活。

让我们为实现今年渔业发展目标任务而奋斗！
`;
const RULES = `---
title: 岚州市渔船补贴办法
---
第一条　为规范渔船补贴，制定本办法。

第二条　渔民应当符合下列条件：

（一）具有本市户籍；

（二）持有捕捞证件。

第三条　符合第二条第二项规定的，每年补贴600元。

第四条　渔民不得转让渔船。

附件1　申请表

附件2　承诺书
`;
const PLAN = `---
title: 岚州市海洋牧场规划
---
一、发展目标

海洋牧场数量增长12%以上。专栏3 海洋牧场工程。

二、保障

一体推进不敢腐、不能腐。公布禁止事项清单。严禁洋垃圾入境。

本规划自印发之日起施行，有效期至2029年6月30日。
`;
const SIGNED = `---
title: 岚州市渔船更新措施
---
一、更新渔船。落实《中
共中央关于海洋工作的意见》。

二、加强服务。

岚州市渔业局

岚州市财政局

岚州市商务局

2026年3月5日
`;

const told = async (question: string, words: string): Promise<string[]> => {
  const { status, quotes } = await (await openEntries([entryOf('text.md', words)])).answer(question);
  const [quote] = quotes;
  return [
    status,
    quote ? quote.text.slice(quote.answer.start, quote.answer.end) : '',
    ...(quote?.highlights.map(({ start, end }) => quote.text.slice(start, end)) ?? []),
  ];
};

describe('a question that another answer stands near', () => {
  it.each([
    ['今年渔业总产值增长目标', '6%左右'],
    ['今年新增渔民目标', '0.5万人'],
  ])('is told by the figure, not by the list behind it: %s', async (question, figure) => {
    const [status, , ...marked] = await told(question, REPORT);
    expect([status, ...marked]).toEqual(['answered', figure]);
  });

  it('gets the goals of the year from the sentence that says them', async () => {
    const [status, words] = await told('今年的目标是什么', REPORT);
    expect(status).toBe('answered');
    expect(words).toContain('主要预期目标是');
    expect((await told('今年的目标是什么', REPORT.replace(/^今年渔业.*$/mu, '')))[0]).not.toBe('answered');
  });

  it.each([
    ['第二条第二项是什么', '（二）持有捕捞证件。'],
    ['第二条第（一）项', '（一）具有本市户籍；'],
    ['第四条第一款', '第四条　渔民不得转让渔船。'],
  ])('is told by the part of the article: %s', async (question, words) => {
    expect((await told(question, RULES)).slice(0, 2)).toEqual(['answered', words]);
  });

  it.each([
    ['第二条第五项是什么', RULES],
    ['第三条是什么', REPORT],
    ['有几个附件', RULES],
    ['有几个专栏', PLAN],
    ['不能做什么', PLAN],
    ['禁止什么', PLAN],
    ['海洋牧场不能干什么', PLAN],
    ['规划什么时候发布', PLAN],
    ['什么时候印发', PLAN],
  ])('is not answered by it: %s', async (question, words) => {
    expect((await told(question, words))[0]).not.toBe('answered');
  });

  it('is told by who is forbidden something', async () => {
    const [status, words] = await told('渔民不能做什么', RULES);
    expect([status, words]).toEqual(['answered', '第四条　渔民不得转让渔船。']);
  });

  it('names all who signed, and nobody whose name a line cuts', async () => {
    const [, , issuers = ''] = await told('哪些部门发布的', SIGNED);
    expect(issuers.split(/\s+/u)).toEqual(['岚州市渔业局', '岚州市财政局', '岚州市商务局']);
    const unsigned = SIGNED.slice(0, SIGNED.indexOf('岚州市渔业局'));
    expect((await told('谁发布的', unsigned)).at(-1)).not.toContain('共中央');
  });

  it('dates no document by the day on which it ends', () => {
    expect(entryOf('plan.md', PLAN).document.date).toBeNull();
  });
});
