import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 云岭市老年驿站管理办法
type: law
publisher: 云岭市民政局
date: 2025-03-01
---
第一章 总则
第一条 为了规范老年驿站，根据《东山省驿站布局规划》（云民函〔2024〕16号），制定本办法。
第二条 驿站分为城区驿站、镇区驿站和村级驿站，收费价格由区民政部门核定。
第三条 完成北门驿站搬迁，为老年人提供照料。对驿站每人每次给予3元补助，补助期限不超过4年。
第四条 依据认定标准，对符合条件的星级驿站给予奖励。
第五条 区民政部门每年4月报送奖励资金使用情况，数据由街道汇总。
第六条 市民政部门每年9月编制下一年度奖励资金的预算。
第七条 驿站停办的，应当提前8个工作日公示。
弃养驿站设施的，处三百元以上五百元以下罚款，并注销《驿站登记证》。
驿站由街道办事处组织评估。符合条件的单位可以申请评估复核。
第八条 驿站采取下列方式提供服务：
（一）定点照料模式。在站内照料。
（二）上门照料模式。入户照料。
（三）流动照料模式。巡回照料。
`;
const REPORT = `---
title: 2026年青澜省政府工作报告
type: report
publisher: 青澜省人民政府
date: 2026-01-20
---
2026年青澜省政府工作报告
来源：青澜日报 时间：2026-02-03
青澜省省长 王明远
王明远作政府工作报告。
一、2025年工作回顾
2025年，全省茶叶产量增长近8%，农林牧渔业稳定发展，茶叶总产量达到60万吨。办好第9届省运会。
二、2026年工作
探索山区邮路新办法、河湖共管新机制、古镇修缮新标准等在全国领先的“三大突破”。强化“四个统一”，完善制度。
城镇失业率控制在5%左右，地区生产总值增长6%左右。流通费用与GDP的比率降至12%左右。
选拔一批茶叶示范项目，按照投入的30%给予最高80万元资金支持。（牵头部门：省农业厅、省财政厅）
对数据研发单位给予最高90万元补助。（责任单位：省商务厅）对茶农给予最高20万元补助。（责任单位：省数据局）
强化“六个拓宽”、改善服务、注重实效，提高“2+3+N”布局水平。
困难多挑战大，更须苦干。改造渔港码头，泊位总数达90个。
重点做好两个方面工作：
（一）努力在发展茶业上走在前列。推广良种。
（二）努力在保护河湖上展现新貌。清理岸线。
`;
const LOW = `---
title: 湖州市低空设施建设方案（2025—2027年）
publisher: 湖州市人民政府
date: 2025-02-01
---
一、目标
打响“湖州低空”品牌。到2027年，建成低空起降点300个以上。全部镇卫生院设置药膳馆，其中40%的药膳馆扩建。探索在12%的村卫生站设置药膳阁。
到2026年，新增航线投资20亿元以上。
二、任务
推动低空起降点与灯杆复合建设，低空起降点与通信设施同步设计。（责任单位：市数据局）
1.建立标准体系。制定标准规范。（市交通局、市公安局）
2.培育服务机构。助力湖州低空企业输出湖州标准。（市商务局、市国资委）
`;
const SCHOOLS = `---
title: 松原职业教育发展方案
type: plan
publisher: 松原市教育局
date: 2026-04-01
---
关于印发《松原职业教育发展方案》的通知
各学校：
现将《松原职业教育发展方案》印发给你们。
松原市教育局
2026年4月1日
一、提升教学
（一）修订教材。每4年修订一次教材，教材向社会公布。
（二）培训教师。培训教师。
（三）交流教师。交流教师。
二、改善条件
（四）建设专区。建成60个以上公共实训专区和共享平台。
三、保障措施
（一）加强领导。加强领导。
（二）加强宣传。加强宣传。
`;
const library = await openEntries([
  entryOf('schools.txt', SCHOOLS),
  entryOf('rules.txt', RULES),
  entryOf('report.txt', REPORT),
  entryOf('low.txt', LOW),
]);
const ask = async (question: string) => {
  const { status, kind, quotes } = await library.answer(question);
  const [first] = quotes;
  return {
    status,
    kind,
    answer: first ? first.text.slice(first.answer.start, first.answer.end) : '',
    marked: (first?.highlights ?? []).map(({ start, end }) => first!.text.slice(start, end)),
    heads: quotes.map(({ text, answer: { start, end } }) => text.slice(start, end)),
  };
};

describe('a question typed in a hurry', () => {
  it.each([
    ['the number of things by a sum of money', '云岭老年驿站有多少家'],
    ['when by how long', '云岭驿站补助什么时候申请'],
    ['when by the number of a letter', '云岭驿站什么时候出方案'],
    ['where by the name of an event', '青澜省运会在哪办'],
    ['which conditions by the mention of conditions', '云岭星级驿站认定条件'],
    ['which four by their number', '青澜四个统一是哪四个'],
    ['what is joined by another row of numbers', '3+2+N是什么'],
    ['when somebody makes a budget by when they report', '云岭奖励资金什么时候报预算'],
    ['a fee by a number of things', '云岭学费多少'],
    ['of no plan', '条件是什么'],
    ['an amount of no plan', '补贴多少'],
    ['a price by a fine', '云岭驿站登记证多少钱'],
    ['a year by the span of a plan', '湖州低空2025年投资多少'],
    ['the targets of a year that a plan only spans', '湖州低空2025目标'],
    ['a bare name with a year by the figure of another', '湖州航线投资2027'],
    ['how many by the day of a newspaper', 'How many newspapers does 青澜日报 print?'],
    ['which there are by their mention', '青澜困难挑战有哪些'],
    ['a number of things by that of others in its clause', '青澜渔港数量'],
    ['a role that no text names', '湖州低空领导小组组长'],
    ['who may by who does', '云岭驿站谁可以注销'],
    ['an amount of another thing that a department is called after', '湖州数据起降点多少个'],
  ])('is not answered: %s', async (_, question) => {
    expect((await ask(question)).status).not.toBe('answered');
  });

  it('is answered by the row that a sentence calls so', async () => {
    const { status, marked } = await ask('青澜三大突破是什么');
    expect(status).toBe('answered');
    expect(marked).toEqual(
      ['山区邮路新办法', '河湖共管新机制', '古镇修缮新标准'].map((name) => expect.stringMatching(`${name}$`)),
    );
  });

  it('gets no list that the sentence behind its answer announces', async () => {
    expect(await ask('青澜失业率目标')).toMatchObject({ kind: 'fact', marked: ['5%左右'] });
  });

  it('gets how much there is before how much more', async () => {
    expect((await ask('青澜茶叶产量')).marked).toEqual(['60万吨']);
  });

  it.each([
    ['the thing that it names before others with its name in theirs', '青澜2026年GDP目标', '6%左右'],
    ['the same in pinyin', 'gdp mubiao', '6%左右'],
    ['a sum, no number of those who get it', '青澜茶叶示范项目给多少钱', '80万元'],
    ['that of the thing, not of a department called so', '青澜数据补助最高多少', '90万元'],
    ['a figure of the year before in other words', '青澜去年茶叶产量多少', '60万吨'],
    ['days that the text counts as working days', '云岭驿站停办提前几天公示', '8个工作日'],
    ['what is said of a plan by its short name', '职教教材多久修订', '4年'],
    ['the day of a letter on a line of its own', '松原职业教育方案哪天印发的', '2026年4月1日'],
    ['a number beside a word that only ends as another begins', '松原实训专区建多少个', '60个以上'],
    ['that of a longer word of the text', '湖州药膳阁多少', '12%'],
    [
      'the bodies of the item, not of one that has the name of the plan',
      '湖州低空标准体系谁负责',
      '市交通局、市公安局',
    ],
    ['bodies, not the word for them', '青澜茶叶示范项目谁牵头', '省农业厅、省财政厅'],
  ])('gets %s', async (_, question, marked) => {
    expect(await ask(question)).toMatchObject({ status: 'answered', marked: marked.split('、') });
  });

  it('gets the figure of the plan whose place and theme it joins', async () => {
    expect(await ask('湖州低空起降点2027')).toMatchObject({ status: 'answered', marked: ['300个以上'] });
  });

  it.each([
    ['云岭驿站收费价格谁定', '民政部门核定'],
    ['青澜谁作的报告', '王明远作'],
  ])('%s is answered by the one who does it', async (question, words) => {
    const { status, answer } = await ask(question);
    expect(status).toBe('answered');
    expect(answer).toContain(words);
  });
});
