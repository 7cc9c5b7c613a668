import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const OPINIONS = `---
title: 汐川市关于支持临湖片区发展的若干意见
type: plan
date: 2025-03-02
---
为支持临湖片区发展，提出以下意见。
一、下放审批权限
（一）下放审批事项。凡能承接的审批事项全部下放。
（二）建立网上大厅。
二、增加土地供应
（三）保障用地指标。
（四）试点综合用地。
三、吸引各类人才
（五）发放人才津贴。
（六）建设人才公寓。
`;
const REPORT = `---
title: 2026年岚原省政府工作报告
type: report
date: 2026-01-20
---
一、“十五五”时期目标任务
“十五五”时期，要建设美丽岚原。今后五年，将着力推进三个方面重点任务。

一是综合实力显著提升。建设港口，发展航运。

二是生态质量显著提升。保护湿地，恢复植被。

三是生活品质显著提升。修复古城，发展旅游。

二、2026年工作安排
新建医院3家。
`;

const library = await openEntries([entryOf('opinions', OPINIONS), entryOf('report', REPORT)]);

const listed = async (question: string): Promise<string[]> => {
  const { kind, quotes } = await library.answer(question, { size: 9 });
  return kind === 'list' ? quotes.map(({ text }) => text.slice(0, 8)) : [];
};

describe('the aspects of a whole plan', () => {
  it('are no articles', async () => {
    const rules =
      '---\ntitle: 岭西市停车条例\ntype: law\n---\n第一条　本市停车适用本条例。\n\n第二条　停车场应当登记。\n';
    const { kind } = await (await openEntries([entryOf('rules', rules)])).answer(
      '岭西停车条例包括哪几个方面',
    );
    expect(kind).not.toBe('list');
  });
  it('are not those of a thing in it', async () => {
    expect(await listed('临湖片区人才津贴包括哪些方面')).not.toHaveLength(3);
  });
});

describe('tasks that a sentence only counts', () => {
  it('are none where they are not as many', async () => {
    expect(await listed('岚原十五五四个方面重点任务是哪些')).toEqual([]);
  });
});

describe('what a law lists under articles on lines of their own', () => {
  const law = openEntries([
    entryOf(
      'boats.txt',
      `---
title: 濕地船舶管理辦法
type: law
---
濕地船舶管理辦法

第 一 章 總則

第1條

濕地內捕撈，不得使用下列漁具：

一、電網。

二、刺網。

三、滾鉤。

前項漁具之規格，由主管機關定之。

第 1-1 條

船舶出港應攜帶下列物品：

一、救生衣。

二、無線電。

船主有下列情形之一者，得申請停泊補助：

一、船齡未滿十年。

二、設籍本縣滿三年。

第 二 章之一 罰則

第 2 條

違反前條規定者，處新臺幣一萬元罰鍰。
`,
    ),
  ]);

  it.each([
    ['濕地捕撈哪些漁具是禁止的', ['一、電網。', '二、刺網。', '三、滾鉤。']],
    ['船舶出港應攜帶哪些物品', ['一、救生衣。', '二、無線電。']],
    ['哪些情形可以申請停泊補助', ['一、船齡未滿十年。', '二、設籍本縣滿三年。']],
  ])('ends where an article or another list begins: %s', async (question, items) => {
    const { status, kind, quotes } = await (await law).answer(question, { size: 9 });
    const parts = quotes.map(({ text, answer }) => text.slice(answer.start, answer.end));
    expect([status, kind, parts]).toEqual(['answered', 'list', items]);
  });

  it('is shown whole also where it is only the nearest', async () => {
    const { status, kind, quotes } = await (await law).answer('其他濕地哪些電網和滾鉤可以用', { size: 9 });
    expect([status, kind, quotes.length]).toEqual(['related', 'list', 3]);
  });
});
