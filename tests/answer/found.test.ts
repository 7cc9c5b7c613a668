import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `---
title: 江州市低空经济方案
publisher: 江州市人民政府
date: 2025-03-01
---
一、发展目标
到2027年，新增通航制造业投资200亿元以上，市场主体达到400家。到2030年，新增通航制造业投资500亿元以上。
二、工作回顾
截至2023年底，全市无人机企业86家。2024年，外贸进出口总额增长5.1%，人参产值增长30.5%。
三、主要任务
（一）推进智能交通。开展智能交通应用试点，建设车路云一体化平台。（牵头部门：市交通委、市邮政局）
（二）推进智慧水务。开展智慧水务应用试点，建设供水平台。（牵头部门：市城运中心、市水务局）
（三）壮大创新主体。支持OPC社区发展，推动“双师型”教师（同时具备理论教学和实践教学能力的教师）到企业实践。组建创新联盟。
（四）规范培训市场。区科技部门负责审核培训材料。推进智慧校园培训。（市教委、市科委负责）
四、保障措施
为此提出强化组织领导、推进机制创新2项保障措施。成立工作专班，每月调度。改革科研项目评审办法。
名词解释：OPC 工坊，是指一人公司共用的场所。
`;
const library = await openEntries([entryOf('low.txt', PLAN)]);

const partOf = ({ quotes }: Answer): string =>
  quotes[0]?.text.slice(quotes[0].answer.start, quotes[0].answer.end) ?? '';
const markedIn = ({ quotes }: Answer): string[] =>
  quotes
    .slice(0, 1)
    .flatMap(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end)));

describe('a question for the amount of a year', () => {
  it.each([
    ['2027年新增通航制造业投资目标是多少？', '200亿元以上'],
    ['2030年新增通航制造业投资目标是多少？', '500亿元以上'],
    ['2030年新增通航制造业投资目标', '500亿元以上'],
  ])('%s is answered by the fact of that year, with its amount marked', async (question, amount) => {
    const answer = await library.answer(question);
    expect([answer.status, answer.kind]).toEqual(['answered', 'fact']);
    expect(partOf(answer)).toContain(`新增通航制造业投资${amount}`);
    expect(markedIn(answer)).toEqual([amount]);
  });

  it.each([
    ['通航制造业投资 2030', '500亿元以上'],
    ['2027年通航制造业投资', '200亿元以上'],
    ['江州低空 通航製造業投資 2030年', '500亿元以上'],
  ])('%s, the mere name of a target and a year, is answered by its amount', async (question, amount) => {
    const answer = await library.answer(question);
    expect([answer.status, answer.kind]).toEqual(['answered', 'fact']);
    expect(markedIn(answer)).toEqual([amount]);
    expect(answer.quotes[0]!.labels.targets).toHaveLength(1);
  });

  it.each(['新增通航制造业投资', '新增通航制造业投资要达到多少', '通航制造业投资规模'])(
    '%s lists the target for each of its years, where no year is named',
    async (question) => {
      const { kind, quotes } = await library.answer(question);
      expect(kind).toBe('list');
      expect(quotes.map(({ labels }) => labels.targets.map(({ deadline }) => deadline))).toEqual([
        ['2027'],
        ['2030'],
      ]);
    },
  );

  it('is not called answered where the name is that of a target for other years', async () => {
    expect((await library.answer('通航制造业投资 2028')).status).not.toBe('answered');
    expect((await library.answer('通航制造业投资 十四五')).status).not.toBe('answered');
  });

  it('is answered for a bare name rather by how much there is to be than by how much it grew', async () => {
    const report = entryOf(
      'report.txt',
      '---\ntitle: 江州市政府工作报告\ndate: 2026-01-20\n---\n一、工作回顾\n粮食产量增长15%。\n二、今年目标\n粮食产量达到90亿斤以上。\n',
    );
    expect(markedIn(await (await openEntries([report])).answer('江州粮食'))).toEqual(['90亿斤以上']);
  });

  it('is answered by how much it grew where growth alone is named', async () => {
    expect(markedIn(await library.answer('人参产值增长'))).toEqual(['30.5%']);
    expect((await library.answer('市场主体增长')).status).not.toBe('answered');
  });

  it('is answered for a five-year plan by the amount for its last year', async () => {
    expect(markedIn(await library.answer('十五五新增通航制造业投资'))).toEqual(['500亿元以上']);
  });

  it('is answered by what was by the end of the year that is asked', async () => {
    expect((await library.answer('2023年无人机企业有多少家')).status).toBe('answered');
    expect((await library.answer('2022年无人机企业有多少家')).status).not.toBe('answered');
  });

  it.each([
    '2028年新增通航制造业投资目标',
    '2028年新增通航制造业投资目标是多少？',
    '2027年外贸进出口总额增长目标是多少？',
    '目前市场主体有多少家？',
  ])('is not called answered by a fact of another year or kind: %s', async (question) => {
    expect((await library.answer(question)).status).not.toBe('answered');
  });
});

describe('a question for who is responsible', () => {
  it('is answered by the bracket of that item, not of the next', async () => {
    const answer = await library.answer('智能交通应用由哪个部门牵头？');
    expect(answer.status).toBe('answered');
    expect(partOf(answer)).toBe('（牵头部门：市交通委、市邮政局）');
  });

  it('is answered by the bracket of the item that is on the matter, not by who is responsible for something else', async () => {
    const answer = await library.answer('智慧校园培训由哪个部门负责？');
    expect(answer.status).toBe('answered');
    expect(partOf(answer)).toBe('（市教委、市科委负责）');
  });

  it('is not called answered by one of several that are meant', async () => {
    expect((await library.answer('低空经济由哪个部门负责？')).status).not.toBe('answered');
  });

  it('is not called answered where the item names nobody', async () => {
    expect((await library.answer('组建创新联盟由哪个部门负责？')).status).not.toBe('answered');
  });
});

describe('a question for what a word means', () => {
  it.each(['枪口价什么意思', '那个解读里 枪口价是指啥'])(
    'is answered by the line of a glossary: %s',
    async (question) => {
      const glossed = await openEntries([
        entryOf(
          'gloss.txt',
          '---\ntitle: 氢能方案解读\n---\n2025年枪口价为每公斤38元。\n枪口价：加氢站向用户销售的价格。\n',
        ),
      ]);
      const answer = await glossed.answer(question);
      expect([answer.status, partOf(answer)]).toEqual(['answered', '枪口价：加氢站向用户销售的价格。']);
    },
  );

  it.each([
    ['什么是双师型教师？', '同时具备理论教学和实践教学能力的教师'],
    ['啥叫双师型教师', '同时具备理论教学和实践教学能力的教师'],
    ['什么是OPC工坊', '是指一人公司共用的场所'],
    ['OPC工坊是什么', '是指一人公司共用的场所'],
  ])(
    'is answered where the plan says it, whatever marks stand around the word: %s',
    async (question, words) => {
      const answer = await library.answer(question);
      expect(answer.status).toBe('answered');
      expect(partOf(answer)).toContain(words);
    },
  );

  it('is answered by what the safeguard of that name says', async () => {
    const answer = await library.answer('机制创新具体指什么');
    expect(answer.status).toBe('answered');
    expect(partOf(answer)).toBe('改革科研项目评审办法。');
  });

  it('is not called answered where the plan only uses the word', async () => {
    expect((await library.answer('什么是OPC社区？')).status).toBe('related');
    expect((await library.answer('OPC是什么')).status).toBe('related');
  });

  it('is looked for whatever marks stand in the word', async () => {
    for (const word of ['OPC,社区', 'OPC-社区', 'a.b*(c)[d]{e}|f^g$/h'])
      expect((await library.answer(`什么是${word}？`)).status, word).not.toBe('answered');
  });
});

describe('a question for the number of a thing', () => {
  it('is not called answered by a number of something else', async () => {
    expect((await library.answer('引进多少名院士？')).status).not.toBe('answered');
    expect((await library.answer('市场主体签约率')).status).not.toBe('answered');
  });
});

describe('a question for a number of a table', () => {
  const table = `---
title: 江州市数字经济计划
date: 2024-03-01
---
一、发展目标
| 指标 | 2023年 | 2027年 |
| --- | --- | --- |
| 5G基站数量（万个） | 1.2 | 3.5 |
| 数据交易额（亿元） | 12 | 100 |
| 数字人才总量（万人） | 8 | 20 |
`;

  it('is answered by one row, under the header that says which column is which', async () => {
    const tables = await openEntries([entryOf('table.md', table)]);
    const answer = await tables.answer('2027年数据交易额目标是多少？');
    expect(partOf(answer)).toBe('| 数据交易额（亿元） | 12 | 100 |');
    expect(markedIn(answer)).toEqual(['100']);
    expect(answer.quotes[0]!.header).toBe('| 指标 | 2023年 | 2027年 |');
    expect(answer.quotes[0]!.text.startsWith('| 指标 |')).toBe(true);
  });
});

describe('a question that names a number, or a piece of a word', () => {
  it.each([
    ['五百亿', '500亿元以上'],
    ['二零三零年的投资目标是多少', '500亿元以上'],
    ['百分之五点一', '5.1%'],
    ['OPC', '支持OPC社区发展'],
    ['参', '人参'],
  ])('%s finds what the plan writes', async (question, words) => {
    const { quotes } = await library.answer(question, { size: 3 });
    expect(quotes[0]?.text).toContain(words);
  });
});

describe('a heading alone', () => {
  const charter = `---
title: 江州市数据条例
---
目录

第一章　总则

第二章　权益保护

第一章　总则

第一条　本条例规范数据处理。

第二章　权益保护

第二条　自然人对其数据享有查阅权。
`;

  it.each([
    ['第二章', '自然人对其数据享有查阅权'],
    ['权益保护', '自然人对其数据享有查阅权'],
  ])('is no answer, but what stands under it: %s', async (question, words) => {
    const answer = await (await openEntries([entryOf('charter.txt', charter)])).answer(question);
    expect(partOf(answer)).toContain(words);
  });
});
