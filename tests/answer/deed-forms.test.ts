import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const GUIDE = `---
title: 岚州市渔船补贴申领指南
type: plan
---
岚州市渔船补贴申领指南说明申领条件、申领渠道和办理流程。

一、申领渠道

1.“岚州渔业”微信公众号：点击“渔船补贴”后登录。

2.岚州政务服务网：搜索“渔船补贴”。

二、办理流程

（一）渔船补贴每月发放一次，每月800元，于次月10日前发到银行卡。

（二）渔船补贴的申报于5月20日下午4时截止。

（三）渔船所有人可以到渔港管理站窗口领取灯牌。

三、责任

（一）渔船修造企业主管单位牵头负责渔船补贴核查，落实巡查责任。

（二）渔船修造企业承担船体质量责任。
`;
const { answer } = await openEntries([entryOf('guide.txt', GUIDE)]);
const answersTo = async (question: string): Promise<string[]> => {
  const { status, quotes } = await answer(question);
  return [status, ...quotes.map((quote) => quote.text.slice(quote.answer.start, quote.answer.end))];
};

describe('a question where to apply', () => {
  it('is answered by the place of the deed', async () => {
    expect((await answersTo('渔船灯牌去哪领')).slice(0, 2)).toEqual([
      'answered',
      '（三）渔船所有人可以到渔港管理站窗口领取灯牌。',
    ]);
  });
});

describe('a question where to apply, of which a text tells the papers alone', () => {
  it.each([
    ['申领冷库补贴的企业，提交创新孵化平台证明。', 'related'],
    ['申领冷库补贴的企业，通过渔业服务平台提交证明。', 'answered'],
  ])('is answered only where it says where: %s %s', async (rule, status) => {
    const cold = await openEntries([
      entryOf('cold.txt', `---\ntitle: 岚州市冷库补贴办法\ntype: law\n---\n第一条　${rule}\n`),
    ]);
    expect((await cold.answer('冷库补贴在哪申领')).status).toBe(status);
  });
});

describe('a question for a part of a date', () => {
  it.each([
    ['渔船补贴每个月几号前发', '次月10日前'],
    ['渔船补贴申报几点截止', '下午4时'],
  ])('is answered by that part, not by a sum for each month: %s', async (question, time) => {
    const [status, first] = await answersTo(question);
    expect(status).toBe('answered');
    expect(first).toContain(time);
  });

  it('is not answered by another', async () => {
    expect((await answersTo('渔船灯牌几点领取'))[0]).not.toBe('answered');
  });
});

describe('a question for the duties of somebody', () => {
  it('is not answered by those of others whose name goes on', async () => {
    expect((await answersTo('渔船修造企业要承担什么责任')).slice(0, 2)).toEqual([
      'answered',
      '（二）渔船修造企业承担船体质量责任。',
    ]);
  });
});

describe('a question whose words only look like a way to ask', () => {
  const rules = openEntries([
    entryOf(
      'rules.txt',
      '---\ntitle: 岚州市渔港管理条例\ntype: law\n---\n第一条 渔船修造单位未按时缴纳港务费的，应当承担赔偿责任。\n' +
        '第二条 渔港管理站应当自收到泊位申请之日起15个工作日内办结。\n第三条 每年三月申报渔船检验。\n' +
        '第四条 本条例自二〇二六年七月一日起施行。\n第五条 渔港每日八时开放。\n',
    ),
  ]);

  it.each([
    ['不交港务费要承担什么责任', '赔偿责任'],
    ['泊位申请几日内办结', '15个工作日'],
    ['渔船检验在哪个月申报', '三月'],
    ['渔港条例几号起施行', '七月一日'],
    ['渔港几点开放', '八时'],
  ])('is answered as one that asks for a time or for any duty: %s', async (question, words) => {
    const { status, quotes } = await (await rules).answer(question);
    expect([status, quotes[0]?.text]).toEqual(['answered', expect.stringContaining(words)]);
  });
});
