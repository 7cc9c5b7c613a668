import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

describe('a question about a year after which a text names another to compare with', () => {
  it('is answered by the amount of that year', async () => {
    const review = await openEntries([
      entryOf(
        'review.txt',
        `---
title: 江州市渔港发展回顾
---
2022年，渔港货运量比2015年增长5%；渔港绿化面积达到20万平方米。

2024年，渔港货运量比2018年增长30%；渔港绿化面积达到35万平方米。
`,
      ),
    ]);
    const { status, quotes } = await review.answer('2024年渔港绿化面积达到多少');
    const [{ text, highlights }] = quotes as [(typeof quotes)[0]];
    expect([status, ...highlights.map(({ start, end }) => text.slice(start, end))]).toEqual([
      'answered',
      '35万平方米',
    ]);
  });
});

describe('a question to a report of one year about the year before, or the one to come', () => {
  const REPORT = `---
title: 2026年江州市政府工作报告
publisher: 江州市人民政府
date: 2026-01-20
---
一、工作回顾
2025年是不平凡的一年。全市上下团结奋斗，粮食总产量增长4%，高新技术企业由86家增至112家，地区生产总值增长6.1%。
一是稳住产业。规上企业达到320家。
这五年，全市面貌一新。建成口袋公园85个。粮食总产量达到96万吨，粮食总产量增长19%。
二、2026年工作安排
今年主要预期目标是：粮食总产量增长5%左右，高新技术企业达到150家，地区生产总值增长6.5%左右；单位GDP能耗下降3%。
`;
  const report = openEntries([entryOf('report.txt', REPORT)]);

  it.each([
    ['去年粮食总产量增长多少', '4%'],
    ['江州市2025年粮食总产量增长多少', '4%'],
    ['去年高新技术企业有多少家', '112家'],
    ['去年规上企业有多少家', '320家'],
    ['江州市2025年规上企业有多少家', '320家'],
    ['今年粮食总产量增长目标', '5%左右'],
    ['今年高新技术企业要达到多少家', '150家'],
    ['2026年要有几家高新技术企业', '150家'],
    ['江州市今年GDP目标是多少', '6.5%左右'],
    ['去年gdp增长多少', '6.1%'],
  ])('%s is answered by the amount of that year', async (question, amount) => {
    const answer = await (await report).answer(question);
    expect(answer.status).toBe('answered');
    const [{ text, highlights }] = answer.quotes as [(typeof answer.quotes)[0]];
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual([amount]);
  });

  it.each(['江州市2024年规上企业有多少家', '去年建成口袋公园多少个'])(
    '%s is not answered by that of another time',
    async (question) => {
      expect((await (await report).answer(question)).status).not.toBe('answered');
    },
  );

  it.each(['江州地区生产总值增长多少', '江州高新技术企业多少家'])(
    'is answered by the goal and then by what was reached where it says no time: %s',
    async (question) => {
      const { status, kind, quotes } = await (await report).answer(question);
      expect([status, kind]).toEqual(['answered', 'list']);
      expect(quotes.map(({ labels }) => [labels.group, labels.targets.length])).toEqual([
        ['二、2026年工作安排', 1],
        ['一、工作回顾', 0],
      ]);
      expect(quotes.map(({ text, highlights: [one] }) => text.slice(one!.start, one!.end))).toEqual(
        question.includes('企业') ? ['150家', '112家'] : ['6.5%左右', '6.1%'],
      );
    },
  );

  it('is answered in both where it goes on to the other year', async () => {
    const { parts, quotes } = await (await report).answer('去年粮食总产量增长多少，今年目标呢');
    expect(parts.map(({ isAnswered }) => isAnswered)).toEqual([true, true]);
    expect(quotes.map(({ text, answer }) => text.slice(answer.start, answer.end)).join()).toMatch(
      /增长4%.*增长5%左右/su,
    );
  });
});

describe('a question to a report of a year and of five about the year', () => {
  const REPORT = `---
title: 2026年岚州市政府工作报告
date: 2026-01-20
---
一、2025年和“十四五”时期工作回顾
过去一年是岚州风浪很大的一年。全市地区生产总值增长3.7%，渔港货物吞吐量增长6.2%。
各位代表！“十四五”以来，面对多次台风，GDP年均增长5.6%，渔港货物吞吐量跨上2亿吨台阶。
渔港水质年均达标率81.5%、同比提高2个百分点。
五年来，渔业对经济增长贡献率超30%。
二、2026年工作安排
全市抓好各项工作。
`;
  const report = openEntries([entryOf('report.txt', REPORT)]);
  const marked = async (question: string): Promise<unknown[]> => {
    const { status, quotes } = await (await report).answer(question);
    const { text, highlights } = quotes[0]!;
    return [status, ...highlights.map(({ start, end }) => text.slice(start, end))];
  };

  it.each(['岚州去年gdp增长多少', '岚州2025年GDP增速'])(
    'is answered by that of the year, not by the yearly growth of the five: %s',
    async (question) => {
      expect(await marked(question)).toEqual(['answered', '3.7%']);
    },
  );

  it('is answered by an average level of the year', async () => {
    expect(await marked('岚州2025年渔港水质年均达标率是多少')).toEqual(['answered', '81.5%']);
  });

  it('is answered by that growth where it is asked for', async () => {
    expect(await marked('岚州十四五gdp年均增长多少')).toEqual(['answered', '5.6%']);
  });

  it('is not answered by a share of the growth over five years', async () => {
    expect((await marked('岚州去年经济涨了多少'))[0]).not.toBe('answered');
  });
});

describe('a question for the work that a report of a year counts', () => {
  const report = openEntries([
    entryOf(
      'report.txt',
      `---
title: 2026年岚州市政府工作报告
date: 2026-01-20
---
一、2025年工作回顾
一年来，主要做了四个方面工作：渔港通车，码头扩容，航道疏浚，渔村亮灯。
二、2026年重点工作
今年要重点做好三个方面工作：
（一）扩建渔港
新建泊位，更新设备。
（二）整治航道
清除沉船，增设航标。
（三）培训渔民
开办夜校，发放证书。
`,
    ),
  ]);

  it.each([
    '请列出岚州市2026年要重点做好的各方面工作',
    '岚州今年要做好哪几个方面的工作',
    '岚州2026年要抓好哪些工作',
    '岚州今年重点工作有哪些',
  ])('lists it: %s', async (question) => {
    const { status, kind, quotes } = await (await report).answer(question);
    expect([status, kind, quotes.length]).toEqual(['answered', 'list', 3]);
  });

  it('is answered by the sentence that counts it', async () => {
    const { status, quotes } = await (await report).answer('岚州2026年重点工作一共几个方面');
    const [{ text, answer }] = quotes as [(typeof quotes)[0]];
    expect([status, text.slice(answer.start, answer.end)]).toEqual([
      'answered',
      '今年要重点做好三个方面工作：',
    ]);
  });
});
