import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 岚州市渔工互助保险办法
type: law
---
第一条　渔工互助保险由市渔业局负责。
第二条　互助保险费按下列标准缴纳：
（一）未满30周岁的渔工个人不缴纳互助保险费；
（二）满30周岁至未满50周岁的渔工按工资的0.3%缴纳互助保险费。
第三条　担任渔船船长的，应当年满21周岁，不超过62周岁。
`;

const GUIDE = `---
title: 岚州船员落户指南
---
满足下列条件的船员可以落户：

| 船员等级 | 年龄要求 | 说明 |
| --- | --- | --- |
| 一级船员 | 55周岁以下 | 持一级证书 |
| 二级船员 | 48周岁以下 | 持二级证书 |
`;

const library = await openEntries([entryOf('rules.txt', RULES), entryOf('guide.txt', GUIDE)]);
const answerTo = async (question: string) => {
  const { status, quotes } = await library.answer(question);
  return [status, quotes[0]?.text.slice(quotes[0].answer.start, quotes[0].answer.end)];
};

describe("somebody's age", () => {
  it.each([['未满30岁渔工要缴纳互助保险费吗', '（一）未满30周岁的渔工个人不缴纳互助保险费；']])(
    'below a bound is none above it: %s',
    async (question, rule) => {
      expect(await answerTo(question)).toEqual(['answered', rule]);
    },
  );

  it('is not told by the points that are given for it', async () => {
    const scores = `---\ntitle: 岚州船员积分办法\ntype: law\n---\n第一条　船员积分落户的年龄指标：18—40周岁（含40周岁）（30分），40周岁以上的，每增加1岁少加2分。\n`;
    const rule = await openEntries([entryOf('scores.txt', scores)]);
    expect((await rule.answer('46岁还能积分落户吗')).status).not.toBe('answered');
  });

  it('is not told where no age is bounded', async () => {
    expect((await answerTo('65岁负责渔工互助保险吗'))[0]).not.toBe('answered');
  });
});
