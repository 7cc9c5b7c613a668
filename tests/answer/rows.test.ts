import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `---
title: 江州市职业教育改革方案
---
一、主要任务
（一）课程更新工程。
1.修订教材。组织编写新教材，每三年修订一次。
2.建设课堂。推广项目教学，建设一批示范课堂。
（二）师资提升工程。
3.培训教师。每年组织教师到企业实践。
4.引进师傅。聘请能工巧匠到校任教。
二、努力方向
（一）努力在扩大招生上迈出新步子。扩大招生规模。
（二）努力在校企合作上取得新成效。共建实训基地。
（三）努力在对外交流上打开新局面。开展联合办学。
三、组织实施
第五条 学生入学登记后，学校应当自收到登记材料之日起三个工作日内审核，准予登记。
第六条 学生应当到学校办理入学登记。
个人办理登记的，应当提供下列材料：
（一）身份证明；
（二）毕业证书。
`;
const library = await openEntries([entryOf('plan.txt', PLAN)]);
const listed = async (question: string) => {
  const { kind, quotes } = await library.answer(question);
  return { kind, heads: quotes.map(({ text, answer }) => text.slice(answer.start, answer.end)), quotes };
};

describe('a question for a row of items', () => {
  it.each([
    ['江州职教改革方案 三大块是哪些', ['主要任务', '努力方向', '组织实施']],
    ['江州职教 个人办登记要啥材料', ['身份证明', '毕业证书']],
  ])('%s is answered by the items of that number or name', async (question, names) => {
    const { kind, heads } = await listed(question);
    expect(kind).toBe('list');
    expect(heads).toEqual(names.map((name) => expect.stringContaining(name)));
  });

  it('shows the first task of a group below the heading of it', async () => {
    const { quotes, heads } = await listed('江州职教方案的主要任务');
    expect(heads[0]).toMatch(/^1\.修订教材/u);
    expect(quotes[0]!.text).toMatch(/^（一）课程更新工程/u);
    expect(quotes[1]!.text).toMatch(/^2\.建设课堂/u);
  });

  it.each(['上海有哪些重点工程', '养老有哪些工程', '课程有哪些工程'])(
    'lists no row of another place or thing, or of one of its items: %s',
    async (question) => {
      const { status, kind } = await library.answer(question);
      expect([status, kind]).not.toEqual(['answered', 'list']);
    },
  );
});
