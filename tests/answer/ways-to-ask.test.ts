import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const MEASURES = `---
title: 江州市公共租赁住房管理办法
type: law
date: 2026-01-10
---
第一章 总则
第一条　本办法所称小户型，一般指建筑面积60平方米以下的住房。
第二条　坚持“三租三定”，逐项细化措施。“三租三定”是指以租定建、以租定补、以租定管。
第二章 申请
第三条　申请人应当同时符合下列条件：
（一）具有本市户籍满3年；
（二）家庭财产不超过25万元。
第四条　申请家庭有下列情形之一的，不予受理：
（一）拥有2辆以上机动车的；
（二）正在享受其他住房保障政策的。
第五条　特困人员租金按租金标准的10%缴纳。
`;
const REPORT = `---
title: 江州市2025年政府工作报告
type: report
date: 2026-01-16
---
一、2025年工作回顾
2025年进出口总额4120亿元，下降3.3%；城镇新增就业61.2万人。
5．壮大“水乡四品”。全产业链产值达到520亿元，其中蔬菜210亿元、茶叶95亿元、柑橘120亿元、小龙虾95亿元。
二、主要指标
| 指标 | 2025年 | 2030年 |
| --- | --- | --- |
| 养老机构护理型床位占比（%） | 57.9 | 73 |
三、其他
养老院护理型床位占比达到80%以上的，给予奖励。
`;
const BOATS = `---
title: 江州市渔船管理办法
type: law
date: 2026-01-10
---
第一条　渔船有下列情形之一的，准予出港：
（一）证书齐全的；
（二）船员持证上岗的。
第二条　渔船有下列情形之一的，不准出港：
（一）超过核定载重的；
（二）未装救生设备的。
第三条　渔船有下列情形之一的，减收停泊费：
（一）参加海上搜救的；
（二）停泊不足一天的。
第四条　渔船有下列情形之一的，加收停泊费：
（一）占用航道的；
（二）逾期不离港的。
`;
const CONTEST = `---
title: 江州市龙舟比赛管理办法
type: law
date: 2026-01-10
---
第一条　龙舟比赛选手应当同时符合以下条件：
（一）年满18周岁；
（二）持有救生证。
`;
const library = await openEntries([
  entryOf('contest.txt', CONTEST),
  entryOf('measures.txt', MEASURES),
  entryOf('report.txt', REPORT),
  entryOf('boats.txt', BOATS),
]);
const answerTo = async (question: string) => {
  const { status, kind, quotes } = await library.answer(question);
  return { status, kind, parts: quotes.map(({ text, answer }) => text.slice(answer.start, answer.end)) };
};

describe('a question for circumstances or conditions', () => {
  it.each([
    ['公租房哪些情况不受理', ['2辆以上机动车', '其他住房保障政策']],
    ['江州市公共租赁住房管理办法规定哪些情况不予受理', ['2辆以上机动车', '其他住房保障政策']],
    ['渔船什么情况能出港', ['证书齐全', '持证上岗']],
    ['渔船什么情况不能出港', ['核定载重', '救生设备']],
    ['申请公租房要符合什么条件', ['户籍满3年', '不超过25万元']],
  ])('lists those after the sentence that announces them: %s', async (question, items) => {
    const { status, kind, parts } = await answerTo(question);
    expect([status, kind]).toEqual(['answered', 'list']);
    expect(parts).toEqual(items.map((item) => expect.stringContaining(item)));
  });

  it.each(['公租房什么情况要退房', '渔船什么情况停泊费有变', '渔船更换发动机和螺旋桨什么情况准予'])(
    'lists no others: %s',
    async (question) => expect((await answerTo(question)).kind).not.toBe('list'),
  );
});

describe('an answer in figures', () => {
  it.each([
    ['江州25年进出口是涨了还是跌了', '下降3.3%'],
    ['水乡四品 菜茶橘虾 各多少亿', '柑橘120亿元'],
    ['特困人员租金打几折', '10%'],
    ['江州2030年护理型床位占比要到百分之几', '| 73 |'],
  ])('is found however it is asked for: %s', async (question, figure) => {
    const { status, parts } = await answerTo(question);
    expect(status).toBe('answered');
    expect(parts[0]).toContain(figure);
  });
});

describe('a doctrine or a name', () => {
  it.each([
    ['三租三定是哪三个', '以租定建'],
    ['多少平方米以下算小户型', '建筑面积60平方米以下'],
  ])('is answered by the sentence that spells it out: %s', async (question, words) => {
    const { status, parts } = await answerTo(question);
    expect(status).toBe('answered');
    expect(parts[0]).toContain(words);
  });
});
