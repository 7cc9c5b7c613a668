import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 西川市信鸽管理办法
type: law
date: 2024-03-01
---
第一章  总则
第一条 为了规范信鸽饲养，制定本办法。
第二条 本市信鸽的饲养，适用本办法。
第三条 市体育局主管信鸽工作。
第二章  罚则
第四条 违反本办法第六条规定的，由市体育局处五百元罚款。
第五条 鸽舍占用楼道的，责令限期改正。
第六条 饲养信鸽的，应当登记。
`;
const rules = await openEntries([entryOf('rules.txt', RULES)]);

describe('a law whose headings are numbers', () => {
  it.each(['西川信鸽补贴多少', '西川多少只信鸽'])('lists no chapter for %s', async (question) => {
    const { status, kind } = await rules.answer(question);
    expect([status, kind]).not.toEqual(['answered', 'list']);
  });
});

describe('the parts of a question that one sentence answers', () => {
  it('are marked each', async () => {
    const text = '---\ntitle: 西川市渔港方案\ntype: plan\n---\n到2027年，建成渔港12座，培育养殖户500家。\n';
    const library = await openEntries([entryOf('plan.txt', text)]);
    const { quotes } = await library.answer('渔港建成多少座？养殖户培育多少家？');
    expect(
      quotes.flatMap((quote) => quote.highlights.map(({ start, end }) => quote.text.slice(start, end))),
    ).toEqual(['12座', '500家']);
  });
});

describe('the tasks of the year in a title', () => {
  it('are all that the plan has', async () => {
    const text = `---
title: 西川市2026年冷链工作要点
type: plan
---
一、主要任务
1.建设冷库。新建冷库3座。
2.更新车辆。更新冷藏车20辆。
`;
    const library = await openEntries([entryOf('plan.txt', text)]);
    const { kind, quotes } = await library.answer('2026年主要任务有哪些');
    expect([kind, quotes.length]).toEqual(['list', 2]);
  });
});

describe('the brackets that name who is responsible', () => {
  it('tell nothing of what their names hold', async () => {
    const text =
      '---\ntitle: 西川市驿站措施\ntype: plan\n---\n一、服务\n支持驿站开放场地。（责任单位：市财政局、市体育局）\n二、宣传\n宣传驿站。\n';
    const library = await openEntries([entryOf('plan.txt', text)]);
    expect((await library.answer('财政上有什么支持')).status).not.toBe('answered');
  });
});
