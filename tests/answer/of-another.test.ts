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

const PRINCIPLES = `---
title: 岚州市渔船管理方案
type: plan
date: 2024-03-01
---
一、基本原则
（一）安全第一。出海先检查。
（二）方便渔民。证件当场发放。
二、重点任务
（一）更新渔船。
`;
const LICENCES = `---
title: 岚州市渔船管理办法
type: law
date: 2024-03-01
---
第一条 为了管理渔船，制定本办法。
第二条 申请认定船员实训基地，应当符合下列条件：
（一）有三艘以上的渔船；
（二）有五名以上的船长。
`;
const EVENTS = `---
title: 岚州市渔业演出指导意见
type: plan
date: 2024-03-01
---
一、发展目标
到2025年，渔业竞赛演出产业总规模达到2万亿元，体系完善。
二、重点任务
壮大渔业产业。支持渔业企业租用冷库，鼓励高等院校使用渔业企业建设的码头。
`;

const HOTELS = `---
title: 岚州市渔村方案
type: plan
date: 2024-03-01
---
一、新建
新建五星级渔家体验酒店5家。
二、扩容
增加五星级饭店床位。
`;

const statusOf = async (text: string, question: string) =>
  (await (await openEntries([entryOf('plan.md', text)])).answer(question)).status;

describe('a question is not answered', () => {
  it.each([
    ['by the day on which another text takes effect', RULES, '本规定什么时候开始施行'],
    ['by single articles where its aspects are asked for', RULES, '江州市电动车管理规定有哪几个方面'],
    ['by the name of a row where a number is asked for', PLAN, '市林业局的项目有多少个'],
    ['by a heading that ends like a body', TASKS, '渔港文化节由谁负责'],
    ['by the conditions of something else', LICENCES, '低保户要符合哪些条件'],
    ['by the conditions of a like thing', LICENCES, '拍摄基地要符合哪些条件'],
    ['by the principles of something else', PRINCIPLES, '基本原则有哪些 垃圾分类'],
    ['by the figure of a part of it', EVENTS, '渔业产业2025年总规模要达到多少'],
    ['by the figure of a part of what the text calls otherwise', HOTELS, '新建几家五星级酒店'],
    ['by a permit for something else', EVENTS.replace('type: plan', 'type: law'), '渔业企业能不能办大学'],
  ])('%s', async (_, text, question) => {
    expect(await statusOf(text, question)).not.toBe('answered');
  });

  it('but for what it asks', async () => {
    expect(await statusOf(EVENTS, '渔业竞赛演出产业2025年总规模要达到多少')).toBe('answered');
    expect(await statusOf(EVENTS, '渔业企业能不能租用冷库')).toBe('answered');
    expect(await statusOf(TASKS, '改造老旧渔港由谁负责')).toBe('answered');
    expect(await statusOf(LICENCES, '船员实训基地要符合哪些条件')).toBe('answered');
    expect(await statusOf(PRINCIPLES, '写作业要用，基本原则有哪些')).toBe('answered');
  });
});
