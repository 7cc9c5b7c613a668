import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const REPORT = `---
title: 2026年岚州市政府工作报告
type: report
---
2026年岚州市政府工作报告

一、2025年工作回顾

规上工业增加值年均增长6.5%，渔港吞吐量增长3.1%。

二、“十五五”时期主要目标任务

到2030年，全市渔业总产值年均增长7%左右、迈上500亿元台阶。

三、2026年工作安排

主要预期目标是：渔业总产值增长6%左右；渔民收入增长与经济增长同步；规模以上工业增加值增长5.5%左右。

四、补贴

第一条 渔港食堂按实际就餐人次享受运营补贴，补贴标准为每人每次4元。

第二条 船员在渔港食堂可享受就餐补贴，补贴标准为每人每次2元。
`;
const { answer } = await openEntries([entryOf('report.txt', REPORT)]);
const told = async (question: string): Promise<string[]> => {
  const { status, quotes } = await answer(question);
  const [quote] = quotes;
  return [status, ...(quote?.highlights.map(({ start, end }) => quote.text.slice(start, end)) ?? [])];
};

describe('a question on a goal of a report', () => {
  it.each([
    ['今年渔业总产值增长目标多少', '6%左右'],
    ['今年规上工业增加值预期增长多少', '5.5%左右'],
    ['渔民收入增长目标', '与经济增长同步'],
  ])('is answered by that of its year and thing: %s', async (question, figure) => {
    expect(await told(question)).toEqual(['answered', figure]);
  });
});

describe('a question that calls a thing as people do', () => {
  it('is answered by no other of its kind', async () => {
    const { status, quotes } = await answer('渔港食堂吃饭补贴多少钱');
    const isOther = quotes[0]?.text.slice(quotes[0].answer.start, quotes[0].answer.end).includes('运营补贴');
    expect(status === 'answered' && isOther).toBe(false);
  });
});
