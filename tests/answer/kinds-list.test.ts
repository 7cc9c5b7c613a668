import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 岚州市渔港停泊办法
type: law
---
第一章 停泊管理

第一条 停泊许可由市渔业局核发。

第二条 停泊许可按渔船长度核发。

第二章 附则

第三条 渔船的停泊许可类型分为以下三类：

（一）长期停泊；

（二）避风停泊；

（三）临时停泊。
`;
const CAMPAIGNS = `---
title: 岚州市渔港整治意见
type: plan
---
一、总体要求

全面整治渔港。

二、坚持标本兼治，开展攻坚行动，消除隐患

（一）开展废旧网具清理行动。清理岸边的废旧网具。

（二）开展无证渔船整改行动。整改无证渔船。

三、保障

落实经费。
`;
const BENEFIT = `---
title: 岚州市休渔补助问答
---
一、休渔补助能领多少钱？

休渔补助按上年渔获的一成计发。目前为每月660元。

二、休渔补助能领多久？

休渔满一个月的，领取期限为一个月。
`;
const { answer } = await openEntries([
  entryOf('rules.txt', RULES),
  entryOf('campaigns.txt', CAMPAIGNS),
  entryOf('benefit.txt', BENEFIT),
]);
const answersTo = async (question: string): Promise<string[]> => {
  const { status, quotes } = await answer(question);
  return [status, ...quotes.map((quote) => quote.text.slice(quote.answer.start, quote.answer.end))];
};

describe('a question how many kinds there are', () => {
  it('is answered by the kinds that a sentence announces, not by a chapter that is called alike', async () => {
    expect(await answersTo('渔船停泊许可分几类')).toEqual([
      'answered',
      '（一）长期停泊；',
      '（二）避风停泊；',
      '（三）临时停泊。',
    ]);
  });
});

describe('a question which ones of a name there are', () => {
  it('is answered by what stands under the heading with that name', async () => {
    const [status, first, second, ...more] = await answersTo('渔港整治要搞哪几个攻坚行动');
    expect([status, more]).toEqual(['answered', []]);
    expect(first).toContain('废旧网具清理行动');
    expect(second).toContain('无证渔船整改行动');
  });
});

describe('a question for a sum each month', () => {
  it('is answered by the sentence that goes on about it below a question', async () => {
    const [status, first] = await answersTo('休渔补助一个月多少钱');
    expect(status).toBe('answered');
    expect(first).toContain('每月660元');
  });
});
