import { describe, expect, it } from 'vitest';
import { type Plan, readPlanText, wordsOf } from './read-plan.js';

const beginnings = (plan: Plan): string[] =>
  wordsOf(plan, plan.outline.tasks).map((words) => words.slice(0, 8));
const directions = ({ outline }: Plan): (string | null)[] => outline.tasks.map(({ direction }) => direction);
const safeguards = ({ outline }: Plan): string[] => outline.safeguards.map(({ name }) => name);

describe('chapters between the aims and the safeguards', () => {
  it('hold the tasks that the aims only name, each chapter under its title and a paragraph', () => {
    const plan = readPlanText(
      '# 扩大消费规划\n\n一、总体要求\n\n（一）指导思想。坚持开放。\n\n（二）重点任务\n\n挖掘潜力。形成市场。\n\n加快培育。完善体系。\n\n二、促进消费\n\n消费是动力。\n\n（三）提升传统消费。扩容。\n\n（四）发展服务消费。提质。\n\n三、优化投资\n\n投资是关键。\n\n（五）补短板。加快。\n\n（六）建网络。推进。\n\n四、实施保障\n\n（七）加强领导。统筹。',
      '扩大消费规划',
    );
    expect(beginnings(plan)).toEqual([
      '（三）提升传统消',
      '（四）发展服务消',
      '（五）补短板。加',
      '（六）建网络。推',
    ]);
  });

  it('keep an item whose words begin with a year', () => {
    const plan = readPlanText(
      '一、支持服务业\n1.扶持企业。补助。\n2.2023年4月1日起设立的旅行社可缓交。\n3.鼓励出行。',
      '支持服务业若干措施',
    );
    expect(plan.outline.tasks).toHaveLength(3);
  });
});

describe('a law', () => {
  const plan = readPlanText(
    '目录\n第一章 总则\n第二章 数据权益\n第三章 附则\n\n第一章 总则\n第一条 为了规范，制定本条例。\n第二章 数据权益\n第二条 自然人有查阅权。\n第二条之一 登记期限为三十日。\n第二条之二 备案。\n第三条 转让缴费。\n第三章 附则\n第四条 本条例自2024年6月1日起施行。',
    '数据条例',
  );

  it('sets no tasks by its articles, and misses none, nor a target', () => {
    expect(plan.outline.tasks).toEqual([]);
    expect(plan.outline.warnings).toEqual([]);
    const notice = readPlanText(
      '第一条 为规范停车，制定本办法。\n第二条 车位宽度不小于2米。\n第三条 收费公示。',
      '市政府关于发布停车管理办法的通知',
    );
    expect(notice.outline.tasks).toEqual([]);
    expect(notice.outline.warnings).toEqual([]);
  });

  it('has each chapter once though its contents name them before', () => {
    const chapters = plan.sections.filter(({ heading }) => heading !== null).map(({ path }) => path.at(-1));
    expect(chapters).toEqual(['第一章 总则', '第二章 数据权益', '第三章 附则']);
  });
});

describe('measures laid out in articles', () => {
  const measures = `第一章 总则
第一条 为了扶持，制定本办法。
第二章 数据权益
第二条 资助登记。
第二条之一 补贴租金。
第二条之二 备案。
第三条 奖励交易。
第三章 附则
第四条 自2024年6月1日起施行。`;

  it('have the articles between the first and the last chapter as tasks, those put in between too', () => {
    const plan = readPlanText(measures, '扶持数据企业办法');
    expect(beginnings(plan)).toEqual([
      '第二条 资助登记',
      '第二条之一 补贴',
      '第二条之二 备案',
      '第三条 奖励交易',
    ]);
    expect(directions(plan)[0]).toBe('第二章 数据权益');
  });

  it('have their articles also where an extract leaves some out, each with its words', () => {
    const extract = readPlanText(
      '第一章 总则\n第一条 为了规范，制定本政策。\n第三章 权益\n第十二条 支持查阅。\n第十二条之一 小微企业免费。',
      '数据政策（节选）',
    );
    expect(wordsOf(extract, extract.outline.tasks)).toEqual([
      '第十二条 支持查阅。',
      '第十二条之一 小微企业免费。',
    ]);
  });

  it('are framed by their first and last chapter also where the names are set wide', () => {
    const wide = readPlanText(
      '第一章 总 则\n第一条 本政策依据法律制定。\n第二条 坚持统筹。\n第二章 职 责\n第三条 科委负责规划。\n第四条 单位负责建设。\n第三章 附 则\n第五条 名称统一。',
      '实验室若干政策',
    );
    expect(beginnings(wide)).toEqual(['第三条 科委负责', '第四条 单位负责']);
  });
});

describe('an annex', () => {
  it('adds no safeguards by the table in it', () => {
    const plan = readPlanText(
      '一、主要任务\n（一）构建体系\n1．强化统筹。组建专班。\n二、保障措施\n（一）强化责任。压实。\n（二）强化安全。排查。\n附件：重点任务分工\n附件\n重点任务分工\n序号\n（一）构建体系\n1\n强化统筹\n（二）构建服务\n2\n建设站点',
    );
    expect(safeguards(plan)).toEqual(['强化责任', '强化安全']);
  });

  it('that is a plan of its own has its own tasks and safeguards', () => {
    const one =
      '一、总体要求\n开放。\n二、重点任务\n（一）甲。做甲。\n（二）乙。做乙。\n三、保障措施\n（一）加强领导。\n（二）加大投入。';
    const plan = readPlanText(`${one}\n附件2\n另一方案\n${one}`);
    expect(plan.outline.tasks).toHaveLength(4);
    expect(safeguards(plan)).toEqual(['加强领导', '加大投入', '加强领导', '加大投入']);
  });
});

describe('a plan that a letter sends', () => {
  it('has its parts as tasks, not the number in the title of the letter nor what closes it', () => {
    const plan = readPlanText(
      '1. 市政府关于印发政策举措的通知\n现予印发。\n一、加强信贷\n1.加大投放。安排再贷款。\n2.开发产品。支持各市。\n二、强化担保\n3.提高比例。\n三、强化落实\n各地要完善举措。',
      '稳经济政策举措',
    );
    expect(beginnings(plan)).toEqual(['1.加大投放。安', '2.开发产品。支', '3.提高比例。']);
    expect(safeguards(plan)).toEqual(['强化落实']);
  });

  it('has them too where it is an annex, or a heading without a number stands among them', () => {
    const annex = readPlanText(
      '# 关于印发实施方案的通知\n现予印发。\n# 附件\n一、工作目标\n形成体系。\n二、建设平台\n（一）功能定位。验证。\n（二）布局原则。统筹。\n三、开放协同\n（一）健全机制。共享。',
      '平台建设实施方案',
    );
    expect(annex.outline.tasks).toHaveLength(3);
    const mixed = readPlanText(
      '# 应急规划\n一、总体要求\n坚持。\n二、夯实基础\n（一）推进立法。修订。\n（二）严格执法。检查。\n三、提高能力\n（一）建强队伍。训练。\n四、组织实施\n（一）加强领导。统筹。\n## 评估\n开展评估。',
      '应急规划',
    );
    expect(mixed.outline.tasks).toHaveLength(3);
  });
});
