import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PILOT = `---
title: 青河市药房夜间服务试点方案
type: plan
---
一、总体要求
（一）目标任务。在部分街道开展夜间服务试点；方便居民夜间买药，减轻药房负担。
（二）基本原则。坚持自愿参加。
二、试点内容
（一）延长营业时间。参加试点的药房夜间营业。
（二）统一门头标识。标识由街道设计。
三、监督
街道把夜间营业情况纳入目标责任考核。
`;
const NOTICE = `---
title: 青河市校车停靠通知
---
一、停靠点
校车在学校东门停靠。
二、附件
考核的目标有安全、准点。
`;

async function ask(text: string, question: string) {
  const library = await openEntries([entryOf('plan.md', text)]);
  const { status, kind, quotes } = await library.answer(question);
  return { status, kind, parts: quotes.map(({ text, answer }) => text.slice(answer.start, answer.end)) };
}

describe('a question for the goals of a plan that sets none in figures', () => {
  it('gets what stands under the heading that names them', async () => {
    expect(await ask(PILOT, '目标有哪些')).toEqual({
      status: 'answered',
      kind: 'list',
      parts: ['在部分街道开展夜间服务试点', '方便居民夜间买药，减轻药房负担'],
    });
  });

  it('is not answered by a passage that has the word in passing', async () => {
    expect((await ask(NOTICE, '目标有哪些')).status).toBe('related');
  });
});
