import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const MUTUAL = `---
title: 岚州市渔工医疗保险办法
type: law
---
（2020年1月2日发布，根据2023年5月6日市政府令第二次修订）

第一条 渔工互助金由渔业、养殖业从业人员按每月工资的2%缴存。

第二条 互助金支付下列费用：

（一）渔工的门诊费用；

（二）渔工的住院费用。

第三条 互助金不支付下列费用：

（一）镶牙费用；

（二）整容费用。

第四条 互助金按月与医院结算费用。

第五条 渔船单位不得有下列行为：

（一）转借互助卡；

（二）伪造票据。

第六条 本办法自 2024 年 3 月 1 日起施行。
`;
const LIABILITY = `---
title: 岚州市渔业保险问答
---
渔业保险由谁办理？

渔业保险由市渔业局办理。
`;
const { answer } = await openEntries([entryOf('mutual.txt', MUTUAL), entryOf('liability.txt', LIABILITY)]);
const answersTo = async (question: string): Promise<string[]> => {
  const { status, quotes } = await answer(question);
  return [status, ...quotes.map((quote) => quote.text.slice(quote.answer.start, quote.answer.end))];
};

describe('a question which things a rule pays for', () => {
  it.each([
    ['渔工互助金哪些费用不给报', ['（一）镶牙费用；', '（二）整容费用。']],
    ['渔船单位不能干哪些事', ['（一）转借互助卡；', '（二）伪造票据。']],
    ['渔工互助金能报哪些费用', ['（一）渔工的门诊费用；', '（二）渔工的住院费用。']],
  ])('is answered by those that it lists, or leaves out: %s', async (question, items) => {
    expect(await answersTo(question)).toEqual(['answered', ...items]);
  });
});

describe('a question when rules take effect', () => {
  it.each(['渔工医疗保险办法什么时候施行', '渔工医疗保险办法何时生效'])(
    'is answered by the day, also with spaces in it: %s',
    async (question) => {
      const day = '第六条 本办法自 2024 年 3 月 1 日起施行。';
      expect(await answersTo(question)).toEqual(['answered', day]);
    },
  );
});

describe('an article that others were put behind', () => {
  it('is one passage, and no list of one', async () => {
    const law = `---
title: 岚州市渔获条例
type: law
---
第一章 总则
第一条 为了规范渔获交易，制定本条例。
第二章 交易
第四条 渔船出售渔获应当缴纳百分之二的服务费。
第四条之一 小型渔船免缴服务费。
第五条 本条例自2024年6月1日起施行。
`;
    const library = await openEntries([entryOf('catch.txt', law)]);
    const { status, kind, quotes } = await library.answer('第4条');
    expect([status, kind, quotes.length]).toEqual(['answered', 'passage', 1]);
    expect(quotes[0]!.text).toContain('百分之二的服务费');
  });
});
