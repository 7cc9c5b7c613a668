import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `---
title: 沧州湾海洋产业行动计划（2026—2028年）
publisher: 沧州湾管理委员会
date: 2026-03-01
---
一、主要任务
（一）促进渔民收入增长。发展海水养殖，拓宽销售渠道，促进渔民收入增长。
（二）规范登记。完善渔船登记制度，规范渔船登记管理。支持渔业企业入驻海洋园区，给予租金减免。
（三）发放养殖补贴。符合条件的养殖户享受养殖补贴，由合作社申请养殖补贴。
（四）方便群众。群众对养殖污染可致电12345热线投诉。
（五）小程序。开发海洋旅游小程序，提供海洋旅游预约服务。
（六）近海治理。渔港改造费用由渔港企业承担。市海洋局牵头制定标准。
二、发展成效
过去三年，海洋旅游收入达到120亿元，渔民收入年均增长6%。
三、发展目标
到2028年，渔船卫星终端数量达到900台。
`;
const library = await openEntries([entryOf('plan.txt', PLAN)]);
const told = async (question: string) => {
  const { status, quotes } = await library.answer(question);
  const { text, answer } = quotes[0]!;
  return { status, part: text.slice(answer.start, answer.end) };
};

describe('a question for what is done', () => {
  it.each([
    ['怎么促进渔民收入增长', '拓宽销售渠道'],
    ['哪些措施促进渔民收入增长', '拓宽销售渠道'],
    ['促进渔民收入增长', '拓宽销售渠道'],
    ['渔民收入年均增长', '6%'],
    ['如何规范登记', '渔船登记制度'],
    ['怎么支持入驻', '租金减免'],
    ['海洋旅游小程序', '海洋旅游预约服务'],
  ])('wants neither a figure nor the steps of an office: %s', async (question, words) => {
    const { status, part } = await told(question);
    expect(status).toBe('answered');
    expect(part).toContain(words);
  });

  it('is told how to complain by a hotline, how to apply by steps alone', async () => {
    expect((await told('怎么投诉养殖污染')).status).toBe('answered');
    expect((await told('怎么申请养殖补贴')).status).not.toBe('answered');
    expect((await told('怎么去申请养殖补贴')).status).not.toBe('answered');
  });

  it.each(['养殖补贴谁享受', '养殖补贴谁申请', '渔港改造费用谁承担'])(
    'names whom it is for or who pays, who is no office: %s',
    async (question) => {
      expect((await told(question)).status).toBe('answered');
    },
  );
});

describe('a time or a deed that is asked about', () => {
  it.each(['未来三年海洋旅游收入', '这三年海洋旅游收入目标', '渔船卫星终端完成情况'])(
    'is not answered by the other one, done or to come: %s',
    async (question) => {
      expect((await told(question)).status).not.toBe('answered');
    },
  );

  it('is answered where it is past', async () => {
    expect(await told('过去三年海洋旅游收入')).toMatchObject({ status: 'answered' });
  });
});
