import { describe, expect, it } from 'vitest';
import { type Plan, readPlanText, wordsOf } from './read-plan.js';

const beginnings = (plan: Plan): string[] =>
  wordsOf(plan, plan.outline.tasks).map((words) => words.slice(0, 8));
const directions = ({ outline }: Plan): (string | null)[] => outline.tasks.map(({ direction }) => direction);
const safeguards = ({ outline }: Plan): string[] => outline.safeguards.map(({ name }) => name);

describe('tasks numbered on across their directions', () => {
  it('are all found, each under its direction', () => {
    const plan = readPlanText(
      '一、主要任务\n（一）攻关工程\n1.突破技术。攻关。\n2.完善产品。研制。\n（二）应用工程\n3.扩大应急。示范。\n4．深化物流。推广。',
    );
    expect(beginnings(plan)).toEqual([
      '1.突破技术。攻',
      '2.完善产品。研',
      '3.扩大应急。示',
      '4．深化物流。推',
    ]);
    expect(new Set(directions(plan))).toEqual(new Set(['（一）攻关工程', '（二）应用工程']));
  });
});

describe('tasks of which a copy has lost one', () => {
  it('are still those whose numbers run on', () => {
    const plan = readPlanText(
      '一、主要任务\n（一）研发\n加快研发。形成合力。\n1.攻关。做。\n2.研制。做。\n（二）应用\n扩大应用。形成规模。\n4.推广。做。\n5.示范。做。',
    );
    expect(beginnings(plan)).toEqual(['1.攻关。做。', '2.研制。做。', '4.推广。做。', '5.示范。做。']);
  });
});

describe('tasks whose numbers run on', () => {
  it('are found under directions that begin with words of their own, and where a direction has no parts', () => {
    const plan = readPlanText(
      '一、总体要求\n开放。\n二、促进恢复\n（一）商贸服务\n增强功能，着力提升。\n1.加快消费。推广。\n2.建设商圈。试点。\n三、壮大动能\n强化赋能。加快融合。\n3.推动融合。创建。\n4.促进集聚。建设。\n四、保障措施\n（一）加强领导。统筹。',
    );
    expect(beginnings(plan)).toEqual([
      '1.加快消费。推',
      '2.建设商圈。试',
      '3.推动融合。创',
      '4.促进集聚。建',
    ]);
  });
});

describe('items with a small stop after their numbers', () => {
  it('are items', () => {
    const plan = readPlanText(
      '一、财税支持\n1﹒落实优惠。减免。\n2﹒降低收费。清理。\n二、金融支持\n3﹒加大信贷。投放。',
      '若干措施',
    );
    expect(beginnings(plan)).toEqual(['1﹒落实优惠。减', '2﹒降低收费。清', '3﹒加大信贷。投']);
  });
});

describe('items numbered on from one part to the next', () => {
  it('are tasks of the parts after the one that names them too, but not the safeguards', () => {
    const plan = readPlanText(
      '一、建设任务\n（一）两大平台\n1.线上平台。完善。\n2.线下园区。打造。\n二、重点举措\n（一）主体引育\n3.集聚企业。引进。\n（二）基础夯实\n4.建设仓库。共建。\n三、保障措施\n（一）加强领导。统筹。\n5.落实责任。考核。',
    );
    expect(beginnings(plan)).toEqual([
      '1.线上平台。完',
      '2.线下园区。打',
      '3.集聚企业。引',
      '4.建设仓库。共',
    ]);
  });

  it('are tasks of the measures after that part too, though their numbers begin again', () => {
    const { outline } = readPlanText(
      '一、主要任务\n（一）修渠道。疏浚。\n（二）建泵站。扩容。\n二、重大举措\n（一）编方案。印发。\n三、环境影响分析\n（一）有利影响。改善。\n四、保障措施\n（一）加强领导。统筹。',
    );
    expect(outline.tasks).toHaveLength(3);
  });

  it('are tasks where no title and no heading says so', () => {
    const plan = readPlanText(
      '一、稳定生产\n（一）发展粮油。提产。\n（二）保护耕地。建设。\n二、促进增收\n（三）稳岗就业。培训。\n（四）壮大产业。统筹。',
      '江州市一号令',
    );
    expect(beginnings(plan)).toEqual([
      '（一）发展粮油。',
      '（二）保护耕地。',
      '（三）稳岗就业。',
      '（四）壮大产业。',
    ]);
  });
});

describe('a plan whose headings do not say 任务', () => {
  it('has the items between its aims and its last part, which is a safeguard itself', () => {
    const plan = readPlanText(
      '一、总体要求\n坚持开放。\n二、健全功能\n（一）建设市场。推动交易。\n（二）完善规则。开市。\n三、促进参与\n（三）推动发电。进入。\n四、加强组织领导\n市有关部门要加强协同。',
    );
    expect(beginnings(plan)).toEqual(['（一）建设市场。', '（二）完善规则。', '（三）推动发电。']);
    expect(safeguards(plan)).toEqual(['加强组织领导']);
  });

  it('may have that safeguard right after its one part of tasks', () => {
    const plan = readPlanText(
      '一、主要任务\n（一）攻关。研发。\n（二）应用。推广。\n二、加强组织领导\n成立专班。',
    );
    expect(safeguards(plan)).toEqual(['加强组织领导']);
  });

  it('has all its parts as tasks where it is a list of measures, but not those of an annex', () => {
    const plan = readPlanText(
      '一、强化算力。建设平台。\n二、供给数据。夯实底座。\n三、营造氛围。举办大赛。\n附件\n社区建设指引\n一、工作目标\n建成社区。\n二、建设主体\n各区统筹。\n三、基本条件\n面积达标。',
      '支持创新若干措施',
    );
    expect(beginnings(plan)).toEqual(['一、强化算力。建', '二、供给数据。夯', '三、营造氛围。举']);
  });

  it('has what a part on how to carry it out demands as safeguards', () => {
    const plan = readPlanText(
      '一、总体要求\n坚持开放。\n二、补贴标准\n定额。\n三、操作流程\n申请。\n四、实施要求\n（一）加强领导，明确分工。建立机制。\n（二）公开信息，接受监督。公示。',
    );
    expect(safeguards(plan)).toEqual(['加强领导，明确分工', '公开信息，接受监督']);
  });

  it('may be called by how many measures it has', () => {
    const plan = readPlanText('第一条 提升服务。上线。\n第二条 公开事项。公示。', '优化能源营商环境三十条');
    expect(beginnings(plan)).toEqual(['第一条 提升服务', '第二条 公开事项']);
  });

  it('may be a notice on some work, after the part on why it matters', () => {
    const parts =
      '一、充分认识做好防汛排涝工作的重要意义\n防汛关系安全。\n二、备足物资\n清点补充。\n三、开展演练\n每月一次。';
    expect(beginnings(readPlanText(parts, '关于进一步做好2024年防汛工作的通知'))).toEqual([
      '二、备足物资\n清',
      '三、开展演练\n每',
    ]);
    expect(beginnings(readPlanText(parts, '关于开展示范单位申报工作的通知'))).toEqual([]);
    expect(beginnings(readPlanText(parts, '关于召开防汛工作会议的通知'))).toEqual([]);
  });

  it('is no plan where its title says that it only speaks of one', () => {
    const plan = readPlanText('一、政策依据\n依据意见。\n二、主要内容\n支持企业。', '行动方案解读');
    expect(plan.outline.tasks).toEqual([]);
  });
});

describe('a report on the work of a year', () => {
  it('has the parts of the year to come as tasks, and 一是…；二是… of the years after', () => {
    const plan = readPlanText(
      '一、2023年工作回顾\n（一）经济增长。\n（二）民生改善。\n二、2024年工作安排\n做好工作。\n（一）促进消费。扩大内需。\n（二）壮大实体。培育产业。\n三、“十五五”时期主要目标任务\n（一）发展目标。更高。\n（二）重点任务。主要包括：一是构建体系；二是扩大内需；三是提升效能。',
      '2024年政府工作报告',
    );
    expect(beginnings(plan)).toEqual([
      '（一）促进消费。',
      '（二）壮大实体。',
      '一是构建体系',
      '二是扩大内需',
      '三是提升效能。',
    ]);
  });
});

describe('paragraphs that each part counts out', () => {
  it('are the tasks, under the part as their direction', () => {
    const plan = readPlanText(
      '一、2023年工作回顾\n很好。\n二、2024年工作\n做好工作。\n（一）提质增效。坚持创新。\n一是扩大内需。促进消费。\n二是壮大产业。培育集群。\n（二）深化改革。坚持开放。\n一是完善机制。试点。\n二是优化环境。简化。',
      '2024年政府工作报告',
    );
    expect(beginnings(plan)).toEqual([
      '一是扩大内需。促',
      '二是壮大产业。培',
      '一是完善机制。试',
      '二是优化环境。简',
    ]);
    expect(new Set(directions(plan))).toEqual(new Set(['（一）提质增效', '（二）深化改革']));
  });
});

describe('chapters that open with a paragraph of introduction', () => {
  it('group the items below them', () => {
    const plan = readPlanText(
      '一、总体目标\n建成一流医院。\n二、提高质量\n质量是医院的生命。要常抓不懈。\n（一）完善制度。修订。\n（二）强化培训。考核。\n三、加强护理\n护理很重要。抓好落实。\n（一）优质护理。推广。\n（二）安全管理。检查。\n四、保障措施\n（一）加强领导。统筹。',
      '江州市医院发展方案',
    );
    expect(beginnings(plan)).toEqual([
      '（一）完善制度。',
      '（二）强化培训。',
      '（一）优质护理。',
      '（二）安全管理。',
    ]);
    expect(new Set(directions(plan))).toEqual(new Set(['二、提高质量', '三、加强护理']));
  });
});

describe('chapters of which one has no items', () => {
  it('group the items of the others, and the one is a task itself', () => {
    const plan = readPlanText(
      '一、总体要求\n开放。\n二、明确职责\n市办公室主管工作。各县负责落实。\n三、建强功能\n（一）公开政策。解读。\n（二）办理事项。上线。\n四、规范运行\n（一）整合账号。关停。\n（二）审核内容。发布。\n五、保障措施\n（一）加强领导。统筹。',
    );
    expect(beginnings(plan)).toEqual([
      '二、明确职责\n市',
      '（一）公开政策。',
      '（二）办理事项。',
      '（一）整合账号。',
      '（二）审核内容。',
    ]);
  });
});

describe('a report on how things stand', () => {
  it('has what it says is to come next as tasks', () => {
    const plan = readPlanText(
      '一、主要工作情况\n（一）建成网络。\n（二）壮大产业。\n二、下一步工作安排\n（一）攻关技术。研发。\n（二）建设平台。开放。',
      '关于数字产业发展情况的报告',
    );
    expect(beginnings(plan)).toEqual(['（一）攻关技术。', '（二）建设平台。']);
  });
});

describe('the last task', () => {
  it('ends before the paragraph that says when the text comes into force and what is attached', () => {
    const plan = readPlanText(
      '一、支持算力。\n发放算力券。\n提供服务。\n二、营造氛围。\n举办大赛。\n本措施自2024年3月18日起施行。\n附件：指引',
      '支持创业若干措施',
    );
    expect(wordsOf(plan, plan.outline.tasks).at(-1)).toBe('二、营造氛围。\n举办大赛。');
  });
});

describe('a plan whose parts are fields and measures', () => {
  const fields = '二、重点领域\n1.机器人。做强整机。\n2.脑机接口。做强接口。\n';

  it('has tasks in both', () => {
    const plan = readPlanText(
      `一、总体要求\n开放。\n${fields}三、政策措施\n（一）投入。安排资金。\n（二）平台。布局平台。`,
    );
    expect(beginnings(plan)).toEqual([
      '1.机器人。做强',
      '2.脑机接口。做',
      '（一）投入。安排',
      '（二）平台。布局',
    ]);
  });

  it('has them in its tasks alone, where a part is called so', () => {
    const plan = readPlanText(
      `一、总体要求\n开放。\n${fields}三、重点任务\n（一）投入。安排资金。\n（二）平台。布局平台。`,
    );
    expect(beginnings(plan)).toEqual(['（一）投入。安排', '（二）平台。布局']);
  });
});
