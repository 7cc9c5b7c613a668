import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { answer } = await openEntries([
  entryOf(
    'fishing.txt',
    `---
title: 岚州市渔业发展规划
type: plan
---
一、渔港

全市率先建成智慧渔港5个。渔港工作效率提高20%。

二、渔工

渔工子女每人每年可以申领助学金2000元。渔船经营者每船可以获得燃油补贴800元。

车站旁支持学前教育的产业基金另行公布。
`,
  ),
]);

describe('a question for an amount of a thing', () => {
  it.each([
    ['渔工子女可申请多少助学金', '2000元'],
    ['渔工的子女可申请多少助学金', '2000元'],
    ['全市将率先建成多少个智慧渔港', '5个'],
    ['渔港的工作效率要提高多少', '20%'],
  ])('takes neither its verb for its name nor 率先 for a rate: %s', async (question, amount) => {
    const { status, quotes } = await answer(question);
    expect([status, quotes[0]?.text]).toEqual(['answered', expect.stringContaining(amount)]);
  });

  it.each([
    ['a part of a name', '全市将率先建成多少个智慧车站'],
    ['a word of several kinds', '渔工学前教育每人每年可以申领助学金多少元'],
    ['a measure that narrows it', '智慧产业基金渔港建成多少个'],
    ['a name between marks', '“学前教育”渔船经营者每船可以获得燃油补贴多少元'],
  ])('is not answered for another thing, told apart by %s', async (_, question) => {
    expect((await answer(question)).status).toBe('related');
  });

  it('is not answered by a notice on another thing either', async () => {
    const notice = await openEntries([
      entryOf(
        'notice.txt',
        '---\ntitle: 关于做好岚州市渔船检验工作的通知\n---\n一、受理\n\n申请检验证书的，海事处在七个工作日内答复。\n\n二、渔工\n\n渔工持居住证参加培训。\n',
      ),
    ]);
    expect((await notice.answer('检验证书在多少个工作日内答复')).status).toBe('answered');
    expect((await notice.answer('居住证在多少个工作日内答复')).status).toBe('related');
  });

  it('is not answered by another rate', async () => {
    expect((await answer('渔港的投诉率要提高多少')).status).toBe('related');
  });
});
