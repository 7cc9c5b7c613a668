import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const SENTENCES = `---
title: 江州市算力方案
---
今年办好三件民生实事。

一、重点任务

本方案面向装备、纺织、医药3个行业。主要任务包括：一是建设算力中心；二是开放公共数据；三是培育骨干企业。

二、实事项目

1.扩大教育供给。新建小学3所。

2.优化公共交通。新增公交线路12条。

3.守护食品安全。抽检6批次。

三、资金安排

| 地区 | 金额 |
| --- | --- |
| 安平市 | 30 |
| 丰原市 | 27 |

四、实施步骤

坚持3个原则：公开、公正、平等。遵循5个方向。

五、保障措施

（一）加强领导。明确分工。

（二）落实资金。做好安排。

（三）培养人才。开展培训。

（四）做好宣传。总结经验。

（五）守牢底线。保证安全。

六、年度工作

今年重点做好以下三个方面工作：

（一）扩大消费。发放消费券。

（二）稳定外贸。开行班列。

（三）增加就业。举办招聘会。

附件：1.申报书
2.汇总表
`;
const sentences = await openEntries([entryOf('sentences.md', SENTENCES)]);
const partsOf = async (question: string): Promise<string[]> =>
  (await sentences.answer(question)).quotes.map(({ text, answer }) => text.slice(answer.start, answer.end));

describe('a question for what one sentence lists, or a table', () => {
  it.each([
    ['主要任务包括哪些', ['一是建设算力中心', '二是开放公共数据', '三是培育骨干企业。']],
    [
      '三件实事有哪些',
      ['1.扩大教育供给。新建小学3所。', '2.优化公共交通。新增公交线路12条。', '3.守护食品安全。抽检6批次。'],
    ],
    [
      '今年重点做好哪三个方面的工作',
      ['（一）扩大消费。发放消费券。', '（二）稳定外贸。开行班列。', '（三）增加就业。举办招聘会。'],
    ],
  ])('%s is answered by its items', async (question, parts) => {
    expect((await sentences.answer(question)).kind).toBe('list');
    expect(await partsOf(question)).toEqual(parts);
  });

  it.each([
    ['方案面向哪些行业', '本方案面向装备、纺织、医药3个行业。', ['装备', '纺织', '医药']],
    ['三个行业分别是什么', '本方案面向装备、纺织、医药3个行业。', ['装备', '纺织', '医药']],
    ['要坚持哪3个原则', '坚持3个原则：公开、公正、平等。', ['公开', '公正', '平等']],
  ])('%s is answered by the sentence that holds all, each marked', async (question, sentence, items) => {
    const { kind, quotes } = await sentences.answer(question);
    const [{ text, highlights }] = quotes as [(typeof quotes)[number]];
    expect([kind, (await partsOf(question))[0]]).toEqual(['fact', sentence]);
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(items);
  });

  it.each(['5个方向有哪些', '资金最少的有哪些地区', '丰原市有哪些地区'])(
    'is no list of others where what is asked is not listed: %s',
    async (question) => {
      expect((await sentences.answer(question)).kind).not.toBe('list');
    },
  );

  it('is no list where one of the items is asked for', async () => {
    expect((await sentences.answer('开放公共数据是第几项')).kind).not.toBe('list');
  });
});

describe('a question for what stands behind the clauses that a paragraph counts', () => {
  const READING = `---
title: 岚州市渔港污染治理方案答记者问
type: reading
---
1. 问：渔港污染治理方案的原则、目标和任务是什么？
答：方案按照统筹推进、分港治理的原则，一是深入治理港池污水，以油污和生活污水为重点，因地制宜建设收集设施；二是回收废旧网具，完善回收价格，建立押金制度；三是加强监测，建设监测站点，定期公布结果。到2027年，渔港污染得到初步控制。回收网点布局进一步优化，押金制度稳步推进，渔民参与率持续提高。试点渔港监测网络初步建成，回收标准和工作机制基本建立。到2032年，渔港污染负荷显著降低，渔港监测网络全面建立。
`;

  it('is answered by that alone', async () => {
    const { answer } = await openEntries([entryOf('reading.md', READING)]);
    const { kind, quotes } = await answer('2032年渔港污染目标');
    expect(kind).not.toBe('list');
    expect(quotes[0]?.text).toContain('显著降低');
  });
});

describe('a number that a plan states of what it does not list', () => {
  it('is told by the sentence that states it, not by the first one beside it', async () => {
    const text =
      '---\ntitle: 岚州市渔港方案\ntype: plan\n---\n一、下一步\n渔港要更加现代。全市提出12项重点任务。\n';
    const { answer } = await openEntries([entryOf('ports.txt', text)]);
    const { quotes } = await answer('岚州渔港方案有多少项重点任务');
    expect(quotes[0]?.text.slice(quotes[0].answer.start, quotes[0].answer.end)).toBe(
      '全市提出12项重点任务。',
    );
  });
});
