import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 江州市邻里食堂管理办法
---
第一条 本办法所称邻里食堂是指街道设置的为居家老年人供餐的场所。
第二条 本办法所指共享灶台包括居民轮流使用的炉灶。邻里食堂应当支持OTC（即由个人创办的微型餐饮企业）入驻，聘用“多面手”教师（同时会烹饪和教学的教师）。
第三条 支持有条件的区县规划建设邻里食堂产业园，每年发布食堂认定通知。
第四条 邻里食堂提供午餐，每餐2种主食。
`;
const library = await openEntries([entryOf('rules.txt', RULES)]);

describe('a question for what something is', () => {
  it.each([
    ['江州邻里食堂是啥', '供餐的场所'],
    ['江州OTC是啥', '微型餐饮企业'],
    ['江州共享灶台是指什么', '轮流使用的炉灶'],
    ['江州办法里邻里食堂到底怎么定义的', '供餐的场所'],
    ['邻里食堂办法 多面手老师是啥意思', '同时会烹饪和教学'],
    ['What is a 邻里食堂 in Jiangzhou?', '供餐的场所'],
    ['What is an OTC?', '微型餐饮企业'],
  ])('is answered by its definition, in whatever words: %s', async (question, words) => {
    const { status, quotes } = await library.answer(question);
    expect([status, quotes[0]?.text]).toEqual(['answered', expect.stringContaining(words)]);
  });

  it('is not answered by a mere mention', async () => {
    expect((await library.answer('江州“食堂认定”是指哪两项')).status).not.toBe('answered');
  });

  it.each(['江州邻里食堂产业园在哪里', '江州邻里食堂认定需要多长时间', '江州邻里食堂午餐几节课'])(
    'is not answered where a plan names neither place, nor span, nor number: %s',
    async (question) => {
      expect((await library.answer(question)).status).not.toBe('answered');
    },
  );
});

describe('a question for what counts as something', () => {
  const rules = openEntries([
    entryOf(
      'wetland.txt',
      `---
title: 云泽市湿地保护条例
type: law
---
第一条　本条例所称小微湿地，是指面积在8公顷以下的池塘、沟渠和洼地。

本条例所称观鸟向导，是指年满18周岁并取得市林业部门培训合格证的人员。

本条例所称候鸟，是指随季节迁徙的鸟类。

第二条　护鸟联盟，具体是指渔民和学校联手护鸟。面积在5公顷以上的小微湿地，实行一级保护；小微湿地应当登记。

第三条　观鸟向导满30人的，可以成立协会。推广湿地驿站，2027年占比达到40%。
`,
    ),
  ]);
  const firstOf = async (question: string) => {
    const { status, quotes } = await (await rules).answer(question);
    return [status, quotes[0]?.text];
  };

  it.each([
    ['多大的池塘才能叫小微湿地', '8公顷以下'],
    ['多少公顷以下算小微湿地', '8公顷以下'],
    ['什么样的池塘才算小微湿地', '8公顷以下'],
    ['多少岁才算观鸟向导', '年满18周岁'],
    ['什么样的人算得上观鸟向导', '年满18周岁'],
    ['哪种鸟才能算候鸟', '随季节迁徙'],
    ['条例里说的小微湿地是啥意思', '8公顷以下'],
    ['条例里的小微湿地指什么', '8公顷以下'],
    ['护鸟联盟指什么', '具体是指'],
    ['云泽条例讲的观鸟向导到底是个什么意思', '年满18周岁'],
  ])('is answered by the definition: %s', async (question, words) => {
    expect(await firstOf(question)).toEqual(['answered', expect.stringContaining(words)]);
  });

  it.each([
    '多少年的鸟才算候鸟',
    '多大的湿地才叫大型湿地',
    '多大的船才算渔船',
    '什么样的人才算湿地管理员',
    '什么样的算湿地驿站',
  ])('is not where the definition sets no such amount, or is of another: %s', async (question) => {
    expect((await firstOf(question))[0]).not.toBe('answered');
  });
});

describe('an item asked for by its name', () => {
  const plan = `---
title: 江州市渔业振兴方案
type: plan
---
一、主要任务
（一）做强远洋渔业，拓展深蓝空间。新建远洋渔船20艘。建设海外补给基地3个。
（二）开展精准养护的渔港治理。清淤航道12公里。
（三）完善人才保障。渔业企业引进船长的，每人每月补贴3000元。职称评审由市人力资源和社会保障局组织。
`;

  it.each([
    ['做强远洋渔业具体指什么', '新建远洋渔船20艘'],
    ['开展精准养护的渔港治理具体指什么', '清淤航道12公里'],
    ['做强远洋渔业有哪些内容', '建设海外补给基地3个'],
  ])('is told by its own sentences: %s', async (question, words) => {
    const items = await openEntries([entryOf('plan.txt', plan)]);
    const { status, quotes } = await items.answer(question);
    expect([status, quotes[0]?.text]).toEqual(['answered', expect.stringContaining(words)]);
  });

  it('is nobody’s task where a body does something else in it', async () => {
    const items = await openEntries([entryOf('plan.txt', plan)]);
    expect((await items.answer('完善人才保障由谁负责')).status).not.toBe('answered');
  });
});

describe('what a law defines item by item', () => {
  const law = openEntries([
    entryOf(
      'boats.txt',
      `---
title: 澄海市小艇管理辦法
type: law
---
第一條 使用小艇，不得有下列行為：
一、夜間航行。
第二條 本辦法用詞，定義如下：
一、小艇：指長度未滿十二公尺之船舶。
二、小艇業者：指出租小艇之人。
三、遠端遙控水上載具系統，是指由岸上操作之無人船及其設備。
`,
    ),
  ]);

  it.each([
    ['什麼是小艇', '一、小艇：指長度'],
    ['小艇業者是什麼意思', '二、小艇業者：指'],
    ['遠端遙控水上載具是什麼意思', '三、遠端遙控水上載具系統，是指'],
  ])('is found behind its number, and by a name without its noun: %s', async (question, words) => {
    const { status, quotes } = await (await law).answer(question);
    expect([status, quotes[0]?.text]).toEqual(['answered', expect.stringContaining(words)]);
  });
});
