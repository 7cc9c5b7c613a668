import { type Kind, tryKinds } from './kinds.js';

/** What a clause goes on about, and a claim says in one clause. */
const KINDS: readonly Kind[] = [
  {
    kind: 'whom or what the first clause names, the next go on about',
    plan: '北山水库库容4亿立方米，工程造价9亿元，2028年开工。临江泵站2026年开工，2029年投用。节水工厂名录评定优秀的奖励6万元，良好的奖励4万元。',
    matches: [
      '北山水库工程造价9亿元',
      '北山水库2028年开工',
      '临江泵站2029年投用',
      '节水工厂名录评定良好的奖励4万元',
    ],
    differs: ['北山水库工程造价4亿元', '临江泵站2028年投用', '节水工厂名录评定良好的奖励6万元'],
    neither: ['南河水库工程造价9亿元', '工程造价北山水库9亿元'],
  },
  {
    kind: 'each clause of a row has a subject of its own',
    plan: '街道水站覆盖率90%，社区茶亭覆盖率70%。新建公办水厂8座、改建民办水厂6座，新增供水能力50万吨。用水总量下降，农村自来水普及率达到98%，管网漏损率控制在8%以内。',
    matches: ['社区茶亭覆盖率70%'],
    neither: ['街道茶亭覆盖率70%', '新建公办水厂新增供水能力50万吨', '农村自来水管网漏损率控制在8%以内'],
  },
  {
    kind: 'the case of a rule in the clause before it, in one clause',
    plan: '在学校周边300米范围内，禁止设置排污管。早高峰期间，灌溉水泵暂停使用。违反规定占用河道的，处300元罚款。新机手入职泵站，一次性给予入职补贴2万元。',
    matches: ['学校周边300米范围内不得设置排污管', '早高峰灌溉水泵暂停使用', '占用河道罚款300元'],
    neither: [
      '学校周边300米范围内可以设置排污管',
      '学校周边300米范围内不得设置水泵',
      '泵站给予新机手入职补贴2万元',
    ],
  },
  {
    kind: 'by whom one clause does a thing is not by whom the next does it',
    plan: '泵站用地由县住建局统一规划，由县水务局负责征收。拆除旧渠，每米补助200元。',
    neither: ['泵站用地由县住建局负责征收', '旧渠每米补助200元'],
  },
];

tryKinds(KINDS);
