import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const partOf = ({ quotes }: Answer): string =>
  quotes[0]?.text.slice(quotes[0].answer.start, quotes[0].answer.end) ?? '';
describe('a question for what is forbidden, or not said', () => {
  const rules = `---
title: 江州市企业扶持条例
---
第一条　注册地在本市的科技企业可以申请补贴。

第二条　房地产企业不得申请补贴。

第三条　违反第二条的，处五万元以下罚款。

第四条　申请材料不真实的，取消资格。

第五条　开展氢能两轮车试点，试点区域为滨海新区，不在老城区投放。
`;

  it.each([
    ['哪些企业不能申请补贴', '房地产企业不得申请补贴。'],
    ['第三条讲什么', '处五万元以下罚款'],
    ['氢能两轮车试点区域不能投到哪里', '不在老城区投放'],
    ['哪些企业可以申请补贴', '注册地在本市的科技企业可以申请补贴。'],
    ['第3条的罚款是多少', '处五万元以下罚款'],
  ])('%s is answered by the sentence of that sense', async (question, words) => {
    const answer = await (await openEntries([entryOf('rules.txt', rules)])).answer(question);
    expect(answer.status).toBe('answered');
    expect(partOf(answer)).toContain(words);
  });

  it('is answered by the sentences that deny it alone, not by those around them', async () => {
    const rule = `---\ntitle: 江州市设备更新办法\n---\n企业购置国产机床的，按投资额的15%给予补贴，最高300万元。房地产企业、失信企业不得申请。个人不能申请购置补贴。申请于每年三月受理。\n`;
    const answer = await (await openEntries([entryOf('rule.txt', rule)])).answer('哪些企业不能申请购置补贴');
    expect(answer.status).toBe('answered');
    expect(partOf(answer)).toBe('房地产企业、失信企业不得申请。个人不能申请购置补贴。');
  });

  it('is not answered by a clause that only begins like a negation', async () => {
    const plain = `---\ntitle: 江州市企业扶持条例\n---\n第一条　企业可以申请贷款，不断完善服务。\n`;
    const answer = await (await openEntries([entryOf('plain.txt', plain)])).answer('企业不可以申请什么贷款');
    expect(answer.status).not.toBe('answered');
  });

  it('takes the items of an article for no articles', async () => {
    const law = `---
title: 江州市湿地监测条例
---
第一条　为保护湿地，制定本条例。

第二条　湿地监测包括下列内容：

一、水质状况，由市水务局监测。

二、鸟类状况，由市林业局监测。

三、土壤状况，由市农业局监测。

第三条　违反本条例的，处一千元罚款。
`;
    const answer = await (await openEntries([entryOf('law.txt', law)])).answer('第三条土壤状况由谁监测');
    expect(answer.status).not.toBe('answered');
  });

  it('is not answered by another denial than the one that is asked for', async () => {
    const homes = `---\ntitle: 江州市养老服务条例\n---\n第一条　社会力量不得未经备案开办养老院。\n\n第二条　支持社会力量开办养老院。\n`;
    const answer = await (await openEntries([entryOf('homes.txt', homes)])).answer('不支持哪些养老院');
    expect(answer.status).not.toBe('answered');
  });

  it.each(['没有提到哪些企业', '第四条的罚款是多少'])(
    'is not answered where nothing says it: %s',
    async (question) => {
      const answer = await (await openEntries([entryOf('rules.txt', rules)])).answer(question);
      expect(answer.status).not.toBe('answered');
    },
  );
});
