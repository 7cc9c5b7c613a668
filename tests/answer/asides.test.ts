import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const NOTICE = `---
title: 江州市推动冷链物流高质量发展行动方案（2024—2027年）
publisher: 江州市人民政府办公厅
date: 2024-09-21
---
江州市人民政府办公厅
关于印发《江州市推动冷链物流
高质量发展行动方案（2024—2027年）》的通知
江府办发〔2024〕74号
各区县人民政府，市政府有关部门，有关单位：
《江州市推动冷链物流高质量发展行动方案（2024—2027年）》已经市政府同意，现印发给你们，请认真贯彻执行。
江州市人民政府办公厅
2024年9月21日
一、发展目标
到2025年，冷链物流示范园区达到5个。
到2027年，冷库容量达到300万吨，冷藏车保有量达到8000辆。
二、主要任务
1．完善冷链物流网络。在农产品主产区布局产地冷库，推动冷链物流进乡村。
附件
重点任务分工
1
完善冷链物流网络
市商务委、市交通运输委
2
发展冷链物流装备
市经济信息委
3
培育冷链物流企业
市商务委、市市场监管局，各区县政府
`;

describe('the letter before a plan, and the cells of its annex', () => {
  const notice = openEntries([entryOf('notice.txt', NOTICE)]);
  const ask = async (question: string) => {
    const { status, quotes } = await (await notice).answer(question);
    const [{ text, answer }] = quotes as [(typeof quotes)[0]];
    return { status, part: text.slice(answer.start, answer.end) };
  };

  it.each(['江州冷链物流', '江州冷链物流网络'])(
    'answer nothing for repeating what the plan is called: %s',
    async (question) => {
      expect((await ask(question)).part).toContain('主产区布局产地冷库');
    },
  );

  it('end at once where only short lines follow', async () => {
    const lines = '甲\n  乙\n'.repeat(60);
    const library = openEntries([
      entryOf('lines.txt', NOTICE.replace('2024年9月21日\n一、', `${lines}一、`)),
    ]);
    expect((await (await library).answer('江州冷链物流')).quotes).not.toHaveLength(0);
  });

  it.each(['江州冷链物流方案什么时候印发的', '江州冷链物流方案是哪天印发的', '江州冷链物流方案谁发的'])(
    'answer what only they tell: %s',
    async (question) => {
      expect((await ask(question)).part).toMatch(/印发|2024年9月21日/u);
    },
  );
});

describe('a name for the goals of a plan alone', () => {
  it.each([
    ['江州冷链物流到2027年目标', ['300万吨', '8000辆']],
    ['江州2025年目标', ['5个']],
  ])('asks for the list of them: %s', async (question, amounts) => {
    const { kind, quotes } = await (await openEntries([entryOf('notice.txt', NOTICE)])).answer(question);
    expect(kind).toBe('list');
    expect(quotes.map(({ text, highlights: [one] }) => text.slice(one!.start, one!.end))).toEqual(amounts);
  });
});

describe('the lines that open a document', () => {
  const faq = openEntries([
    entryOf(
      'faq.txt',
      `---
title: 问答实录：《江州市渔业企业若干措施》相关情况
---
问答实录：《江州市渔业企业若干措施》相关情况

江州社：江州市渔业企业发展的整体情况怎么样？渔业企业在推进措施方面有什么考虑？

李雷：全市渔业平稳增长，渔港建设提速，先后建成冷库二十座、码头十二个，远洋船队规模居全省前列，渔民收入连续五年增长，渔业企业数量稳步增加。近年来，我们聚焦优化营商环境，深化行政审批改革，完善事中事后监管，着力保障公平竞争。

渔业企业仍面临融资难的问题。
`,
    ),
  ]);

  it('come after what answers, with the question below them', async () => {
    const { quotes } = await (await faq).answer('江州市渔业企业相关情况');
    const [{ text, answer }] = quotes as [(typeof quotes)[0]];
    expect(text.slice(answer.start, answer.end)).not.toContain('问答实录');
  });
});
