import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 江州市电动车管理规定
type: law
date: 2024-03-01
---
第一条 为了规范电动车管理，贯彻国家《道路条例》，该条例自2024年1月1日起施行，制定本规定。
第二条 电动车应当登记。
第三条 电动车不得在楼道内充电。
`;
const PLAN = `---
title: 江州市公园方案
type: plan
date: 2024-03-01
---
一、项目
| 项目 | 投资 | 牵头单位 |
| --- | --- | --- |
| 湿地公园 | 3000万元 | 市林业局 |
| 口袋公园 | 500万元 | 市城管局 |
`;
const TASKS = `---
title: 岚州市渔港方案
date: 2026-03-02
---
一、任务
重点任务
责任单位
改造老旧渔港
市海洋局
二、加强组织领导机构和工作部门
渔港文化节每年举办
`;

const statusOf = async (text: string, question: string) =>
  (await (await openEntries([entryOf('plan.md', text)])).answer(question)).status;

describe('a question is not answered', () => {
  it.each([
    ['by the day on which another text takes effect', RULES, '本规定什么时候开始施行'],
    ['by single articles where its aspects are asked for', RULES, '江州市电动车管理规定有哪几个方面'],
    ['by the name of a row where a number is asked for', PLAN, '市林业局的项目有多少个'],
    ['by a heading that ends like a body', TASKS, '渔港文化节由谁负责'],
  ])('%s', async (_, text, question) => {
    expect(await statusOf(text, question)).not.toBe('answered');
  });

  it('but for what it asks', async () => {
    expect(await statusOf(TASKS, '改造老旧渔港由谁负责')).toBe('answered');
  });
});
