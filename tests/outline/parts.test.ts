import { describe, expect, it } from 'vitest';
import { type Plan, readPlanText, wordsOf } from './read-plan.js';

const beginnings = (plan: Plan): string[] =>
  wordsOf(plan, plan.outline.tasks).map((words) => words.slice(0, 8));
const directions = ({ outline }: Plan): (string | null)[] => outline.tasks.map(({ direction }) => direction);
const safeguards = ({ outline }: Plan): string[] => outline.safeguards.map(({ name }) => name);

describe('a list of work whose headings have no numbers of their own', () => {
  const plan = readPlanText(
    `### 建设绿色港口
打造示范码头
#### 1. 改造岸电
更新设备。
责任单位：市港务局
#### 2. 清洁装卸
封闭皮带。
责任单位：市港务局
#### 6. 处理污水
建设管网。
责任单位：市港务局
### 优化发展环境
加强统筹
#### 7. 强化统筹协调
建立专班。
责任单位：市政府办
#### 8. 加强资金保障
安排资金。
责任单位：市财政局`,
    '绿色港口2026年工作要点',
  );

  it('has the numbered items as tasks, under lines between, also where a copy lost some', () => {
    expect(beginnings(plan).map((words) => words.slice(0, 5))).toEqual([
      '1. 改造',
      '2. 清洁',
      '6. 处理',
      '7. 强化',
      '8. 加强',
    ]);
    expect(directions(plan)[0]).toBe('建设绿色港口');
  });

  it('has no safeguards where the numbers run on to the end', () => {
    expect(safeguards(plan)).toEqual([]);
  });
});

describe('a part between aims and safeguards', () => {
  const planOf = (part: string): Plan =>
    readPlanText(
      `一、总体要求\n便民惠民。\n二、${part}\n三、改造车站\n（一）候车。扩容。\n（二）检票。提速。\n四、保障措施\n（一）加强领导。成立专班。`,
      '客运提升意见',
    );

  it.each([
    '明确职责\n本意见所称客运站，是指长途汽车站。交通部门主管客运。',
    '实施步骤\n（一）启动。印发方案。\n（二）总结。推广经验。',
    '组织机构\n成立领导小组。',
    '空间布局\n一主两副。',
    '市域客运空间结构\n一主两副。',
    '功能定位\n（一）枢纽。做强。\n（二）窗口。做优。',
    '规划范围\n全市各县。',
    '“十五五”发展要求及趋势挑战\n（一）要求。提速。\n（二）趋势。转型。',
  ])('is no task where it says what is meant, when, where or by whom: %s', (part) => {
    expect(beginnings(planOf(part))).toEqual(['（一）候车。扩容', '（二）检票。提速']);
  });

  it('is one where it improves these', () => {
    expect(planOf('优化空间布局\n（一）主站。迁址。').outline.tasks).toHaveLength(3);
  });
});

describe('a part whose heading names the tasks with their years', () => {
  it.each(['“十五五”主要任务', '“十五五”时期的重点任务', '十五五期间主要任务与重大项目'])(
    'holds them alone: %s',
    (heading) => {
      const plan = readPlanText(
        `一、总体要求\n便民惠民。\n二、客流预测\n（一）干线。增长。\n（二）支线。平稳。\n三、${heading}\n（一）候车。扩容。\n（二）检票。提速。\n四、保障措施\n（一）加强领导。成立专班。`,
        '客运“十五五”规划',
      );
      expect(beginnings(plan)).toEqual(['（一）候车。扩容', '（二）检票。提速']);
    },
  );
});

describe('a part of measures', () => {
  it('is followed by others with such items, up to one on how the work is organised', () => {
    const plan = readPlanText(
      '一、总体要求\n减轻负担。\n二、试点范围\n（一）企业。本市企业。\n三、具体措施\n（一）以量换价。招标。\n（二）保证质量。抽检。\n四、政策衔接\n（一）协同支付。结算。\n五、组织形式\n（一）成立小组。办公。',
      '器材采购试点方案',
    );
    expect(beginnings(plan)).toEqual(['（一）以量换价。', '（二）保证质量。', '（一）协同支付。']);
  });

  it('is not followed by 一是…, which counts what a text says', () => {
    const plan = readPlanText(
      '一、主要举措\n一是建站。选址。\n二是修路。拓宽。\n二、文件特点\n一是务实。具体。\n二是系统。全面。',
      '交通方案解读',
    );
    expect(plan.outline.tasks).toHaveLength(2);
  });
});

describe('the last parts of a plan that secure it beside what else they do', () => {
  const opening = '一、总体要求\n振兴渔业。\n二、建设渔港\n（一）扩建码头。清淤。\n（二）改造渔船。换装。\n';
  const closing =
    '三、拓宽渠道，强化渔业投入保障\n（一）增加投入。列入预算。\n（二）发行债券。支持渔港。\n四、坚持和加强党对渔业工作的领导\n（一）完善机制。分级负责。\n（二）建强队伍。培训干部。';

  it('hold its safeguards', () => {
    const { outline } = readPlanText(opening + closing, '渔业振兴意见');
    expect(outline.safeguards.map(({ name }) => name)).toEqual([
      '增加投入',
      '发行债券',
      '完善机制',
      '建强队伍',
    ]);
    expect(outline.tasks).toHaveLength(2);
  });

  it('hold tasks too where the numbers of its one list run on', () => {
    const { outline } = readPlanText(
      '一、建设渔港\n（一）扩建码头。清淤。\n（二）改造渔船。换装。\n二、强化政策保障和机制创新\n（三）增加投入。列入预算。\n（四）深化改革。确权颁证。',
      '渔业工作意见',
    );
    expect(outline.safeguards.map(({ name }) => name)).toEqual(['增加投入', '深化改革']);
    expect(outline.tasks).toHaveLength(4);
  });

  it('hold tasks alone where others follow', () => {
    const { outline } = readPlanText(
      `${opening}三、强化渔业投入保障\n（一）增加投入。列入预算。\n四、繁荣渔村\n（一）修路。硬化。\n（二）改厕。普及。`,
      '渔业振兴意见',
    );
    expect(outline.safeguards).toEqual([]);
    expect(outline.tasks).toHaveLength(5);
  });
});

describe('headings emphasised as wikis do', () => {
  it('are headings', () => {
    const plan = readPlanText(
      "'''一、总体要求'''\n便民。\n'''二、主要任务'''\n（一）建平台。统建。\n（二）定规范。统一。\n'''三、保障措施'''\n（一）加强领导。专班。",
    );
    expect(beginnings(plan)).toEqual(['（一）建平台。统', '（二）定规范。统']);
    expect(safeguards(plan)).toEqual(['加强领导']);
  });
});

describe('the policy of a government in Taiwan', () => {
  it('is a plan by its title', () => {
    const plan = readPlanText(
      '一、工商類：\n(一)推動招商業務。\n(二)輔導傳統產業發展。\n二、觀光類：\n(一)辦理觀光宣傳活動。\n(二)規劃風景區發展計畫。',
      '某縣政府施政目標與重點',
    );
    expect(plan.outline.tasks).toHaveLength(4);
  });
});

describe('a copy that has lost the heading of a part', () => {
  it('has what stands below the aims as tasks, whether another part follows or none', () => {
    const stray =
      '一、发展方针\n二、“十五五”时期全市水务事业发展指导思想和主要目标\n（一）指导思想。开放。\n（二）规划目标。建成水厂2座。\n（三）保护水源\n1.划定红线。立碑。\n2.清理排口。封堵。\n（四）节约用水\n1.改造管网。换管。\n2.推广器具。补贴。';
    const tasks = ['1.划定红线。立', '2.清理排口。封', '1.改造管网。换', '2.推广器具。补'];
    expect(beginnings(readPlanText(stray, '水务规划'))).toEqual(tasks);
    const closing = '\n四、重点工程\n建设水厂。\n五、保障措施\n（一）加强领导。专班。';
    expect(beginnings(readPlanText(stray + closing, '水务规划'))).toEqual(tasks);
  });

  it('has none there where no number is missing', () => {
    const plan = readPlanText(
      '一、总体要求\n（一）目标。建成水厂。\n（二）布局\n1.东区。建站。\n2.西区。建站。\n二、工作重点\n（一）保护水源。立碑。\n（二）节约用水。换管。\n三、保障措施\n（一）加强领导。专班。',
      '水务规划',
    );
    expect(beginnings(plan)).toEqual(['（一）保护水源。', '（二）节约用水。']);
  });
});

describe('a part that holds far more items than there are parts', () => {
  it('only groups them, beside others that hold none', () => {
    const items = ['一', '二', '三', '四', '五', '六', '七'].map((at) => `（${at}）奖励一项。给予补助。`);
    const plan = readPlanText(
      `一、财政支持\n设立资金。\n二、支持范围\n${items.join('\n')}\n三、政策兑现\n年底申报。\n四、其他规定\n从高不重复。`,
      '重点产业实施意见',
    );
    expect(plan.outline.tasks).toHaveLength(8);
  });
});

describe('a notice of old', () => {
  it('has tasks beside its principles, its steps and who leads it', () => {
    const plan = readPlanText(
      '一、充分认识清理整顿社会团体工作的重大而深远的意义\n关系稳定。\n二、清理整顿的原则\n（一）从严。取缔。\n（二）归口。登记。\n三、清理整顿的内容\n（一）审查章程。备案。\n（二）核对账目。审计。\n四、清理整顿的方法、步骤\n（一）自查。上报。\n五、清理整顿工作的组织领导\n（一）成立小组。协调。\n（二）检查验收。汇总。',
      '关于清理整顿社会团体的意见',
    );
    expect(beginnings(plan)).toEqual(['（一）审查章程。', '（二）核对账目。']);
    expect(safeguards(plan)).toEqual(['成立小组', '检查验收']);
  });
});
