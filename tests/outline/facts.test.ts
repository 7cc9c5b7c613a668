import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText, row } from './read-plan.js';

const factsOf = (body: string, title?: string) => readPlanText(body, title).outline.facts;
const goals = (words: string): string[] => numericRows(readPlanText(`一、发展目标\n${words}`).outline);

describe('what an amount is to the plan', () => {
  it.each([
    ['一、现状\n2023年，企业达到100家。', 'result'],
    ['一、现状与目标\n到2027年，企业突破100家。', 'target'],
    ['一、现状与目标\n2023年，企业达到100家。', 'result'],
    ['一、目标\n到2027年，企业达到100家。', 'target'],
    ['一、推广\n对年营收达到5亿元的企业，给予奖励。', 'condition'],
    ['一、申报条件\n入驻企业不少于20家。', 'condition'],
  ])('%s is a %s', (body, role) => {
    expect(factsOf(body).map((fact) => fact.role)).toEqual([role]);
  });

  it('calls what an amount describes by its noun alone', () => {
    const facts = factsOf('一、目标\n到2027年，营收超亿元的企业达到20家，办理时限压缩一半以上。');
    expect(facts.map(({ role, subject }) => [role, subject])).toEqual([
      ['condition', '企业'],
      ['target', '企业'],
      ['target', '办理时限'],
    ]);
  });

  it('tells what a target starts from', () => {
    expect(
      factsOf('一、目标\n到2025年，绿电占比由30%提高到45%。').map(({ role, value }) => [role, value]),
    ).toEqual([
      ['baseline', 30],
      ['target', 45],
    ]);
    expect(
      numericRows(readPlanText('一、目标\n到2025年，林地从现状30万亩提高到45万亩以上。').outline),
    ).toEqual(['林地 >= 450000 亩 2025']);
  });

  it('is a target in the tasks where a range, a word of resolve or the year of publication says so', () => {
    const { outline } = readPlanText(
      '一、总体要求\n开放。\n二、重点任务\n（一）甲。打造2-3个基地。确保收入增长2.5%。2024年，支持医院30家。普惠贷款增速不低于10%。风险补偿比例由20%提高至40%以上。\n（二）开展服务标准化行动。到2026年，网点达到90家。\n三、夯实金融业发展基础\n（三）到2027年，机构达到50家。',
    );
    expect(numericRows(outline)).toEqual([
      '基地 .. 2–3 个 -',
      '收入 = 2.5 % -',
      '医院 = 30 家 2024',
      '普惠贷款增速 >= 10 % -',
      '风险补偿比例 >= 40 % -',
      '网点 = 90 家 2026',
      '机构 = 50 家 2027',
    ]);
  });

  it('is a target in the tasks where a bound or what is made says so, but not how often something is done', () => {
    const { outline } = readPlanText(
      '一、总体要求\n开放。\n二、重点任务\n（一）甲。建成中试平台三五个。锻炼时间不低于2小时。每年引进企业5家。每年举办活动6场以上。新增护理床位500张，改造建设40个服务中心。平均审理周期不超过60天，平均担保费率不高于1%。\n（二）乙。设3个专班。落实相关16条政策。开户费实行不低于50%优惠，按税额加计10%抵减。实现一次申请。弘扬“红十字”精神。\n三、保障措施\n（一）丙。',
    );
    expect(numericRows(outline)).toEqual([
      '中试平台 .. 3–5 个 -',
      '锻炼时间 >= 2 小时 -',
      '企业 = 5 家 -',
      '护理床位 = 500 张 -',
      '服务中心 = 40 个 -',
      '平均审理周期 <= 60 天 -',
      '平均担保费率 <= 1 % -',
    ]);
  });

  it('is one of the year of the work also where a heading speaks of success, and 2023年度 is that year', () => {
    const { outline } = readPlanText(
      '一、优化环境\n1.提高招商成效。全年落地项目15个。\n2.优化审评审批。年内时限压缩至40天以内。\n3.2023年度争取专项债40亿元以上。',
      '江州市2023年工作要点',
    );
    expect(numericRows(outline)).toEqual([
      '项目 = 15 个 2023',
      '时限 <= 40 天 2023',
      '专项债 >= 4000000000 元 2023',
    ]);
  });
});

describe('what narrows a fact', () => {
  it('is told apart from its subject', () => {
    const [fact] = factsOf('一、目标\n到2027年，全市飞行器数量年均增长20%以上。');
    expect(fact).toMatchObject({
      subject: '飞行器数量',
      change: 'up',
      comparator: '>=',
      value: 20,
      deadline: '2027',
    });
    expect(fact?.narrowed).toEqual([
      { kind: 'place', word: '全市' },
      { kind: 'pace', word: '年均' },
    ]);
  });

  it('is the year that it is counted from, which is no deadline', () => {
    const facts = factsOf(
      '一、目标\n到2030年，企业数量是2025年的1.5倍，专利达到1234件，能耗较2020年下降15%。',
    );
    expect(facts.map(row)).toEqual(['企业数量 = 1.5 倍 2030', '专利 = 1234 件 2030', '能耗 = 15 % 2030']);
    expect(facts.map(({ since }) => since)).toEqual(['2025', null, '2020']);
  });
});

describe('years and numbers that go together', () => {
  it.each([
    [
      '到2027年和2030年，产值分别达到500亿元、800亿元。',
      ['产值 = 50000000000 元 2027', '产值 = 80000000000 元 2030'],
    ],
    ['到2028、2030年，绿电占比分别达到40%、60%。', ['绿电占比 = 40 % 2028', '绿电占比 = 60 % 2030']],
    ['到 2027 年，建成 3 个社区。', ['社区 = 3 个 2027']],
    ['到2026年，企业达到12，000家。', ['企业 = 12000 家 2026']],
    [
      '到2028年，为各区至少培育1家基地，覆盖率提升1～3个百分点。',
      ['基地 >= 1 家 2028', '覆盖率 .. 1–3 个百分点 2028'],
    ],
    [
      '到2028年，实践课时占总课时一半以上，形成万亿级市场规模。',
      ['实践课时占总课时 >= 50 % 2028', '市场规模 ~ 1000000000000 - 2028'],
    ],
    [
      '到2027年，二类企业60家以上，四大集群产值达到900亿元。',
      ['二类企业 >= 60 家 2027', '四大集群产值 = 90000000000 元 2027'],
    ],
    ['到2026年，打造体现特色的100个“数据×”应用场景。', ['“数据×”应用场景 = 100 个 2026']],
    ['市级可办率不低于90%，区级不低于70%。', ['市级可办率 >= 90 % -', '区级 >= 70 % -']],
  ])('%s', (words, rows) => {
    expect(goals(words)).toEqual(rows);
  });

  it('hold for the dashes below an item of a list that says by when', () => {
    const plan = readPlanText(
      '一、发展目标\n——到2026年，达到以下目标：\n- 企业达到500家\n——到2030年，达到以下目标：\n- 机构达到20家\n- 平台达到8个',
    );
    expect(numericRows(plan.outline)).toEqual([
      '企业 = 500 家 2026',
      '机构 = 20 家 2030',
      '平台 = 8 个 2030',
    ]);
  });

  it('hold for all dashes below the sentence that says by when', () => {
    expect(
      goals(
        '到2027年，建成高地。\n——规模壮大。产值达1000亿元，培育企业100家。\n——应用丰富。形成示范20个以上。',
      ),
    ).toEqual(['产值 = 100000000000 元 2027', '企业 = 100 家 2027', '示范 >= 20 个 2027']);
  });
});

describe('a text with marks', () => {
  it('states nothing in comments, pictures and code, and no mark is part of a subject', () => {
    const { document, outline } = readPlanText(
      '# 一、目标\n\n<!-- 旧稿：到2030年，企业达到9999家。\n到2030年，园区达到88个。 -->\n\n到2030年，企业达到**500家**[^1]，产量达到~~20~~ 30万台，数据中心达到<b>12</b>个。\n\n![到2030年绿地达到700公顷](a.png)\n\n```\n到2030年，示例达到1234个。\n```\n',
    );
    expect(numericRows(outline)).toEqual([
      '企业 = 500 家 2030',
      '产量 = 300000 台 2030',
      '数据中心 = 12 个 2030',
    ]);
    const { amount } = outline.targets[1]!;
    expect(document.text.slice(amount!.start, amount!.end)).toBe('30万台');
  });

  it('sets nothing in notes and open items', () => {
    const { outline } = readPlanText(
      '# 一、发展目标\n到2026年，企业达到500家。\n\n> 注：到2026年，园区达到6个。\n\n- [ ] 到2026年，待定指标达到77项\n- [x] 到2026年，公园达到40个\n\n[^1]: 到2025年，企业为300家。',
    );
    expect(numericRows(outline)).toEqual(['企业 = 500 家 2026', '公园 = 40 个 2026']);
  });

  it('goes on to the end of the line of a note, however long that is', () => {
    const long = '占比以人口计。'.repeat(60);
    const { outline } = readPlanText(
      `一、发展目标\n到2026年，床位达到5万张。\n注：${long}比例达到20%以上为高。`,
    );
    expect(numericRows(outline)).toEqual(['床位 = 50000 张 2026']);
  });

  it('sets nothing in the notes below it', () => {
    const { outline } = readPlanText(
      '一、发展目标\n到2026年，床位达到5万张。\n①规模：企业达到300家。\n注：占比以人口计。达到20%以上为高。\n② 护理床位：指床位中用于护理的，占比达到48%。',
    );
    expect(numericRows(outline)).toEqual(['床位 = 50000 张 2026', '企业 = 300 家 2026']);
  });

  it('sets nothing in the notes that go on from a numbered one, but in a list under a note', () => {
    const { outline } = readPlanText(
      '一、发展目标\n到2026年，床位达到5万张。\n注：1. 床位以年末计。\n\n2. 断面由20个增加到30个，覆盖率达到90%。\n3. 其中企业达到9家。\n（一）床位\n备注：以年末计。\n2.企业达到300家。',
    );
    expect(numericRows(outline)).toEqual(['床位 = 50000 张 2026', '企业 = 300 家 2026']);
  });

  it('is read through characters of no width', () => {
    expect(goals('到2030年，公园不\u200B少于300个，产量达到12\u200B00台。')).toEqual([
      '公园 >= 300 个 2030',
      '产量 = 1200 台 2030',
    ]);
  });
});

describe('a clause about loans or grants', () => {
  it.each([
    ['支持新增小微企业贷款2000亿元以上', 'target'],
    ['推动发放创业担保贷款60亿元以上', 'target'],
    ['“白名单”授信企业数占比达80%', 'target'],
    ['面向毕业生的岗位不得低于40%', 'target'],
    ['可申请贷款达到30万元', 'condition'],
    ['企业不得转包，每家不少于20人', 'condition'],
    ['对面积2000平方米以上的仓库，给予最高200万元的建设资金支持', 'condition'],
  ])('%s: %s', (words, role) => {
    const [fact] = factsOf(`一、主要任务\n（一）做甲。${words}。\n（二）做乙。办好。`);
    expect(fact?.role).toBe(role);
  });
});

describe('the heading over an amount', () => {
  it.each([
    [
      '一、现状与目标\n企业50家。到2027年，企业达到80家。',
      ['result 企业 = 50 家 -', 'target 企业 = 80 家 2027'],
    ],
    ['一、总体要求\n泊位达到30个以上。', ['target 泊位 >= 30 个 -']],
    ['一、发展现状\n（一）主要指标\n泊位达到30个以上。', ['result 泊位 >= 30 个 -']],
    ['一、扶持条件\n（一）企业\n到2027年，营业收入达到50万元。', ['condition 营业收入 = 500000 元 2027']],
  ])('says what it is: %s', (part, facts) => {
    const { outline } = readPlanText(`${part}\n二、主要任务\n（一）办好论坛。办好论坛。`);
    expect(outline.facts.map((fact) => `${fact.role} ${row(fact)}`)).toEqual(facts);
  });
});

describe('a task that says by how much', () => {
  it.each([
    ['审批时限压缩30%。', 'target 审批时限 = 30 % -'],
    ['审批环节压缩3个。', 'result 审批环节 = 3 个 -'],
    ['产值增长30%。', 'result 产值 = 30 % -'],
  ])('aims at a share that it cuts, not at other changes: %s', (words, fact) => {
    const { outline } = readPlanText(`一、主要任务\n（一）办好论坛。${words}\n（二）办好展会。办好展会。`);
    expect(outline.facts.map((one) => `${one.role} ${row(one)}`)).toEqual([fact]);
  });
});
