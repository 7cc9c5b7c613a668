import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const NOTICE = `---
title: 岚州市渔村民宿星级评定公告
---
现面向全市受理渔村民宿星级评定申请，有关事项公告如下：

一、评定范围

本市依法登记的渔村民宿。参加过上一批评定的，应在期满后30日内提出复评申请。

二、申请时间

申请时间：2025年3月3日至3月14日。

三、申报方式

登录“渔家乐”小程序填写表格，上传民宿照片。

四、收费

星级评定每家收取300元（不含制牌费）。

五、基本原则

——自愿申报。由民宿自己提出，任何单位不得强制。
`;
const { answer } = await openEntries([entryOf('stars.txt', NOTICE)]);
const answerTo = async (question: string): Promise<[string, string]> => {
  const { status, quotes } = await answer(question);
  const [quote] = quotes;
  return [status, quote ? quote.text.slice(quote.answer.start, quote.answer.end) : ''];
};

describe('a question for what a notice tells under a label', () => {
  it.each(['渔村民宿星级评定结果什么时候申请公开', '渔村民宿复评什么时候截止申请'])(
    'is not, where it asks for another thing: %s',
    async (question) => {
      expect(await answerTo(question)).not.toEqual(['answered', '申请时间：2025年3月3日至3月14日。']);
    },
  );
});

describe('a label', () => {
  it('tells nothing of what shares but a part of its name', async () => {
    const text = '---\ntitle: 岚州市渔业企业扶持公告\n---\n一、申报时间\n\n2025年4月1日至4月9日。\n';
    const { answer: ask } = await openEntries([entryOf('firms.txt', text)]);
    expect((await ask('渔业企业什么时候申报')).status).toBe('answered');
    expect((await ask('高新企业什么时候申报')).status).not.toBe('answered');
  });
});

describe('a question for a sum', () => {
  it('is not answered by one that leaves out what is asked about', async () => {
    expect((await answerTo('渔村民宿星级评定制牌费多少钱'))[0]).toBe('related');
  });
});
