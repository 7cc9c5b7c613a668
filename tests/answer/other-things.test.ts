import { describe, expect, it } from 'vitest';
import { openEntries, openSeeds } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const CITY = `---
title: 江州市算力产业发展行动方案
---
一、总体要求
到2027年，江州市算力产业规模达到500亿元。
二、加快人才建设
加强算力人才培养与引进，壮大高水平工程师队伍，充分发挥骨干企业作用，联合建设实训基地。
三、建立企业引育机制
支持引进一批高水平算力企业，培育一批优势特色企业。
四、搭建平台
建一个县级电商公共服务中心和14个配送点，全县农产品年产量达到7000吨。
五、适用范围
本市公共租赁住房的申请、分配和管理，适用本方案。人才公寓的管理不适用本方案。
六、养老服务
培训养老护理员20万人次，对工作满5年的养老护理员给予6万元一次性奖补。养老护理员培训由市民政局组织。
`;
const PROVINCE = `---
title: 云川省算力产业发展实施方案
---
一、总体要求
到2030年，全省算力产业规模达到9000亿元，建成数据中心150座。
二、重点任务
支持江州市建设算力枢纽，江州市数据中心达到45座以上。
`;
const RULES = `---
title: 西川市托育服务管理办法
---
第一条 托育机构按实际入托人次享受运营补贴，补贴标准为每人每次8元。
第二条 市卫生健康局制定示范托育点标准，依规给予最高30万元支持。
第三条 婴幼儿入托可享受入托补贴。补贴标准为每人每月不超过200元。
第四条 市托育中心组织专家现场核实，经公示后，正式认定为示范托育点。
第五条 托育机构不少于60岁以下从业人员的家庭应当备案，服务费的70%用于从业人员薪酬。
`;
const library = await openEntries([
  entryOf('city.txt', CITY),
  entryOf('province.txt', PROVINCE),
  entryOf('rules.txt', RULES),
]);
const first = async (question: string) => {
  const { status, quotes } = await library.answer(question);
  const [{ text, answer, passage }] = [quotes[0]!];
  return { status, document: passage.section.document.id, part: text.slice(answer.start, answer.end) };
};

describe('an answer', () => {
  it('is no clause that leaves the thing out', async () => {
    expect((await first('江州人才公寓怎么申请')).status).toBe('related');
    expect((await first('人才公寓适用本方案吗')).status).toBe('answered');
  });

  it('holds what a short question is about, not only a figure of something else', async () => {
    const seeds = await openSeeds();
    expect((await seeds.library.answer('算力 规模')).status).toBe('related');
    expect((await seeds.library.answer('核心产业 规模')).status).toBe('answered');
  });

  it('states a wage where that is asked for, not a grant', async () => {
    expect((await first('江州养老护理员工资多少')).status).toBe('related');
    expect((await first('江州养老护理员奖补多少')).status).toBe('answered');
  });

  it.each(['江州电商公共服务中心建在哪里', '江州电商公共服务中心在哪'])(
    'names a place: %s',
    async (question) => {
      expect((await first(question)).status).toBe('related');
    },
  );

  it('knows the thing that a fact is asked of', async () => {
    expect((await first('江州算力高铁什么时候通')).status).not.toBe('answered');
  });
});

describe('a question that names the place of a plan', () => {
  it.each([
    ['云川省2030年要建多少座数据中心', 'province', '150座'],
    ['江州算力产业规模达到多少', 'city', '500亿元'],
  ])('is answered by that plan, not by one of another place: %s', async (question, document, figure) => {
    expect(await first(question)).toMatchObject({
      status: 'answered',
      document,
      part: expect.stringContaining(figure),
    });
  });

  it('is answered by another that names the place', async () => {
    expect(await first('江州市数据中心达到多少座')).toMatchObject({
      document: 'province',
      status: 'answered',
    });
  });

  it('has no answer where only a plan of another place says it', async () => {
    expect((await first('云川省养老护理员培训多少人次')).status).toBe('related');
  });

  it.each([
    ['西川运营补贴多少', '每人每次8元'],
    ['西川示范托育点谁认定', '市托育中心组织专家'],
    ['西川托育服务费几成用于薪酬', '70%'],
  ])('is on the very thing, and by whom that is done: %s', async (question, words) => {
    const { status, part } = await first(question);
    expect([status, part]).toEqual(['answered', expect.stringContaining(words)]);
  });

  it('is no grant of another kind to the same people', async () => {
    expect((await first('西川入托补贴多少')).status).not.toBe('answered');
  });

  it('counts no families by the age of their members', async () => {
    expect((await first('西川托育机构一共多少家')).status).not.toBe('answered');
  });

  it('is on a thing whose words stand apart, where the question cuts them', async () => {
    const text =
      '---\ntitle: 西川市助学办法\ntype: plan\ndate: 2026-01-10\n---\n一、标准\n对义务教育阶段的学生给予补贴，每人每年300元。\n二、发放\n教育补贴由市教育局发放。\n';
    const schools = await openEntries([entryOf('schools.txt', text)]);
    expect((await schools.answer('义务教育补贴是多少')).status).toBe('answered');
  });

  it('need not say the theme that the document names all the time', async () => {
    const about = (tasks: readonly string[]) =>
      `---\ntitle: 西川市护理方案\ntype: plan\ndate: 2026-01-10\n---\n一、要求\n护理员每年学习时间不少于40小时。\n二、任务\n${tasks.map((task) => `完善培训${task}。`).join('\n')}\n`;
    const statusIn = async (tasks: readonly string[]) => {
      const carers = await openEntries([entryOf('carers.txt', about(tasks))]);
      return (await carers.answer('护理员每年培训多少小时')).status;
    };
    expect(
      await statusIn([...'制度教师教材场地经费考核机构平台标准证书宣传监督'.matchAll(/../gu)].map(String)),
    ).toBe('answered');
    expect(await statusIn(['制度', '教师'])).toBe('related');
  });
});
