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
  it.each(['临湖片区政策分哪几个方面', '临湖片区意见包括哪些方面', '临湖片区意见涉及哪几个方面'])(
    'are its chapters: %s',
    async (question) => {
      expect(await listed(question)).toEqual(['一、下放审批权限', '二、增加土地供应', '三、吸引各类人才']);
    },
  );
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
  it('are the paragraphs behind it, whatever period stands before their number', async () => {
    expect(await listed('岚原十五五三个方面重点任务是哪些')).toEqual([
      '一是综合实力显著',
      '二是生态质量显著',
      '三是生活品质显著',
    ]);
  });
  it('are none where they are not as many', async () => {
    expect(await listed('岚原十五五四个方面重点任务是哪些')).toEqual([]);
  });
});
