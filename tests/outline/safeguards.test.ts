import { describe, expect, it } from 'vitest';
import { readPlanText, wordsOf } from './read-plan.js';

describe('a part of safeguards that has no headings for them', () => {
  const measures = (body: string) => {
    const plan = readPlanText(`一、重点任务\n（一）甲。做甲。\n（二）乙。做乙。\n二、保障措施\n${body}`);
    return plan.outline.safeguards.map(({ name }, at) => [name, wordsOf(plan, plan.outline.safeguards)[at]]);
  };

  it('has those that captions open within one paragraph', () => {
    expect(measures('加强组织领导。市政府成立专班，统筹推进。强化资金保障。安排资金，提供贴息。')).toEqual([
      ['加强组织领导', '加强组织领导。市政府成立专班，统筹推进。'],
      ['强化资金保障', '强化资金保障。安排资金，提供贴息。'],
    ]);
  });

  it('has those that captions open whose verbs are rarer, as long as the first one', () => {
    expect(
      measures('加强组织领导。成立专班。渔民休渔期间领取补贴。鼓励渔民参与。建立合作社，公开账目。').map(
        ([name]) => name,
      ),
    ).toEqual(['加强组织领导', '鼓励渔民参与']);
  });

  it('has its only paragraph where a caption opens it', () => {
    expect(measures('加强组织领导。市政府成立专班，统筹推进。')).toEqual([
      ['加强组织领导', '加强组织领导。市政府成立专班，统筹推进。'],
    ]);
  });

  it('has its paragraphs where they begin with what is to be done', () => {
    expect(measures('加强组织领导，成立专班。\n强化资金保障，提供贴息。')).toEqual([
      ['加强组织领导', '加强组织领导，成立专班。'],
      ['强化资金保障', '强化资金保障，提供贴息。'],
    ]);
  });

  it('has the sentences of its only paragraph where they begin so', () => {
    expect(measures('加强组织领导，成立专班，统筹推进。强化资金保障，提供贴息。')).toEqual([
      ['加强组织领导', '加强组织领导，成立专班，统筹推进。'],
      ['强化资金保障', '强化资金保障，提供贴息。'],
    ]);
  });

  it('has what does not begin so with the one before it, and none where the first does not', () => {
    expect(measures('加强领导，成立专班。市财政安排资金。强化督导，定期通报。')).toEqual([
      ['加强领导', '加强领导，成立专班。市财政安排资金。'],
      ['强化督导', '强化督导，定期通报。'],
    ]);
    expect(measures('由市长任组长，成立专班。加强领导，统筹推进。强化督导，定期通报。')).toEqual([]);
  });

  it('has those that captions open also where its heading is a safeguard itself', () => {
    const { outline } = readPlanText(
      '一、重点任务\n（一）甲。做甲。\n（二）乙。做乙。\n二、切实做好组织实施\n坚持统一领导。成立专班。\n强化跟踪问效。定期通报。',
    );
    expect(outline.safeguards.map(({ name }) => name)).toEqual(['坚持统一领导', '强化跟踪问效']);
  });

  it('has none with a name where it is prose, and that is said', () => {
    const plan = readPlanText(
      '一、重点任务\n（一）甲。\n（二）乙。\n二、保障措施\n各区要形成合力，抓好实施。',
    );
    expect(plan.outline.safeguards).toEqual([]);
    expect(plan.outline.unnamedSafeguards.map(({ name }) => name)).toEqual(['保障措施']);
    expect(plan.outline.warnings).toEqual(['no safeguard was found: 二、保障措施 has no items with names']);
  });
});

describe('the last safeguard', () => {
  const last = (body: string): string =>
    wordsOf(...((plan) => [plan, plan.outline.safeguards] as const)(readPlanText(body))).at(-1)!;
  const PLAN =
    '一、重点任务\n（一）甲。\n（二）乙。\n二、保障措施\n（一）加强领导\n成立专班。\n（二）压实责任\n定期通报。\n';

  it.each(['本方案自印发之日起施行。', '江州市人民政府办公室'])(
    'goes no further than the others: %s',
    (closing) => {
      expect(last(`${PLAN}${closing}\n`)).toBe('（二）压实责任\n定期通报。');
    },
  );
});

describe('a last part that is no 保障措施 by name', () => {
  it.each(['强化组织领导', '强化协调配合，加强资金保障', '做好改革组织实施工作', '落实各方责任'])(
    'holds the safeguards: %s',
    (heading) => {
      const { outline } = readPlanText(
        `一、总体要求\n为了发展。\n二、提升能力\n（一）做甲。办好甲。\n（二）做乙。办好乙。\n三、${heading}\n（三）健全机制。成立专班。\n（四）压实责任。定期通报。\n`,
        '关于加快发展的意见',
      );
      expect(outline.safeguards.map(({ name }) => name)).toEqual(['健全机制', '压实责任']);
      expect(outline.tasks).toHaveLength(2);
    },
  );
});

describe('an item of a part of safeguards', () => {
  it('is named by its first words where it is a whole sentence', () => {
    const { outline } = readPlanText(
      '一、重点任务\n（一）甲。做甲。\n（二）乙。做乙。\n二、保障措施\n1.成立旅游发展委员会，由市长任主任，办公室设在市旅游局。\n2.加强领导，明确分工。建立机制。',
    );
    expect(outline.safeguards.map(({ name }) => name)).toEqual(['成立旅游发展委员会', '加强领导，明确分工']);
  });
});

describe('a last part that supports and secures', () => {
  it('holds the safeguards, whatever it secures', () => {
    const { outline } = readPlanText(
      '一、提升功能\n（一）甲。做甲。\n（二）乙。做乙。\n二、强化高质量发展支撑保障\n（一）强化资金支持。安排资金。\n（二）强化数字赋能。建设平台。',
      '实施意见',
    );
    expect(outline.safeguards.map(({ name }) => name)).toEqual(['强化资金支持', '强化数字赋能']);
    expect(outline.tasks).toHaveLength(2);
  });

  it.each(['工作机制', '强化支撑', '组织与实施', '强化规划实施', '推进落实'])('as does %s', (name) => {
    const { outline } = readPlanText(
      `一、重点任务\n（一）甲。做甲。\n（二）乙。做乙。\n二、${name}\n（一）成立专班。市长任组长。\n（二）安排资金。提供贴息。`,
    );
    expect(outline.safeguards.map((one) => one.name)).toEqual(['成立专班', '安排资金']);
  });
});

describe('a part below those of a plan', () => {
  it('holds safeguards in the last of them, and tasks before it', () => {
    const { outline } = readPlanText(
      '一、总体要求\n坚持创新。\n二、壮大产业\n（一）培育企业\n1.引企业。招引。\n（二）强化服务保障体系\n1.建园区。改造。\n三、推进实施\n（一）完善实施保障机制\n1.加强领导。统筹。\n2.开展评估。考核。',
    );
    expect(outline.safeguards.map(({ name }) => name)).toEqual(['加强领导', '开展评估']);
  });
});

describe('the last item of a plan without a part of safeguards', () => {
  const plan = (last: string) =>
    readPlanText(
      `一、总体要求\n坚持创新。\n二、修缮步道\n（一）改善铺装。铺设透水砖。\n三、完善机制\n（一）创新管护。引入企业。\n（二）${last}。各区负总责。`,
      '江州市绿道意见',
    ).outline;

  it('is one where it leads, and then no task', () => {
    const { safeguards, tasks } = plan('加强组织领导');
    expect(safeguards.map(({ name }) => name)).toEqual(['加强组织领导']);
    expect(tasks).toHaveLength(2);
  });

  it('is a task where it does not', () => {
    const { safeguards, tasks } = plan('完善收费标准');
    expect(safeguards).toEqual([]);
    expect(tasks).toHaveLength(3);
  });
});

describe('a part that supports the tasks', () => {
  const plan = (parts: string) => readPlanText(`一、主要目标\n到2027年，绿地达到30公顷。\n${parts}`).outline;
  const names = (outline: ReturnType<typeof plan>) => outline.safeguards.map(({ name }) => name);

  it('holds safeguards behind the tasks that are named so', () => {
    const outline = plan(
      '二、重点任务\n（一）种树。种好树。\n（二）修路。修好路。\n三、政策支持\n（一）加大投入。安排资金。\n（二）强化用地。保障用地。',
    );
    expect(names(outline)).toEqual(['加大投入', '强化用地']);
    expect(outline.tasks).toHaveLength(2);
  });

  it('holds them at the end of a plan whose tasks nothing names, beside the closing one', () => {
    const outline = plan(
      '二、推进绿化\n（一）种树。种好树。\n三、改善出行\n（一）修路。修好路。\n四、完善政策措施\n（一）落实责任。分解任务。\n（二）发展产业。做好规划。\n（三）加大投入。安排资金。\n五、加强组织领导\n市政府负责。',
    );
    expect(names(outline)).toEqual(['落实责任', '发展产业', '加大投入', '加强组织领导']);
    expect(outline.tasks).toHaveLength(2);
  });

  it('holds none where it grants something to others', () => {
    const outline = plan(
      '二、重点任务\n（一）种树。种好树。\n（二）修路。修好路。\n三、支持政策\n（一）对新建苗圃。每家补助5万元。\n（二）对新建驿站。每座补助3万元。',
    );
    expect(names(outline)).toEqual([]);
  });

  it('has bullets of many kinds before the names of its safeguards', () => {
    const outline = plan(
      '二、重点任务\n（一）种树。种好树。\n（二）修路。修好路。\n三、保障措施\n★加强领导：成立专班。\n★加大投入：安排资金。',
    );
    expect(names(outline)).toEqual(['加强领导', '加大投入']);
  });
});

describe('a plan whose parts have names but no numbers', () => {
  it('has its tasks and safeguards under them', () => {
    const { outline } = readPlanText(
      '为推动绿化，制定本计划。\n总体要求\n坚持绿色发展。\n重点任务\n（一）种树。种好树。\n（二）修路。修好路。\n保障措施\n（一）加强组织领导。成立专班。\n（二）强化资金保障。安排资金。',
    );
    expect(outline.tasks).toHaveLength(2);
    expect(outline.safeguards.map(({ name }) => name)).toEqual(['加强组织领导', '强化资金保障']);
  });

  it('takes such a name for a heading nowhere else', () => {
    const { outline } = readPlanText(
      '一、重点任务\n（一）种树。种好树。\n保障措施\n（二）修路。修好路。\n（三）建站。建好站。\n重点任务',
    );
    expect(outline.tasks).toHaveLength(3);
    expect(outline.safeguards).toEqual([]);
  });
});

describe('the last part of a plan', () => {
  const planOf = (last: string) =>
    readPlanText(
      `一、总体要求\n到2027年，建成冷库20座。\n二、优化布局\n（一）完善组织体系，统筹协调。设专班。\n（二）加强骨干冷库建设。建冷库。\n三、${last}`,
    );
  const NAMED = '提升工作合力\n（一）加强组织领导。成立专班。\n（二）加大资金投入。提供贴息。';

  it('holds the safeguards where its items see to the others, whatever it is called', () => {
    const { outline } = planOf(NAMED);
    expect(outline.safeguards.map(({ name }) => name)).toEqual(['加强组织领导', '加大资金投入']);
    expect(outline.tasks).toHaveLength(2);
  });

  it('holds tasks where its items are such', () => {
    const { outline } = planOf('扩大开放\n（一）引进企业。办展会。\n（二）加大出口。提供贴息。');
    expect(outline.safeguards).toEqual([]);
    expect(outline.tasks).toHaveLength(4);
  });
});
