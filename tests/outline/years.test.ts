import { describe, expect, it } from 'vitest';
import { readYears } from '../../src/outline/deadlines.js';
import { numericRows, readPlanText, row, wordsOf } from './read-plan.js';

const factsOf = (body: string, title?: string) => readPlanText(body, title).outline.facts;

describe('a report on the work of a year', () => {
  it('wants what it sets for the year of its heading, not what it looks back on', () => {
    const { outline } = readPlanText(
      '一、2025年工作回顾\n地区生产总值增长4.8%。\n二、2026年工作安排\n今年主要预期目标是：地区生产总值增长5%左右，城镇新增就业21万人以上，失业率控制在5.5%左右。\n（一）促进消费。新增外贸企业200家。支持甲、乙、丙3个实验室。\n（二）壮大实体。产业规模突破100亿元。',
      '2026年政府工作报告',
    );
    expect(numericRows(outline)).toEqual([
      '地区生产总值 ~ 5 % 2026',
      '城镇新增就业 >= 210000 人 2026',
      '失业率 ~ 5.5 % 2026',
      '外贸企业 = 200 家 2026',
      '产业规模 > 10000000000 元 2026',
    ]);
  });
});

describe('a report whose headings name no year', () => {
  const plan = readPlanText(
    '一、砥砺奋进，各项事业迈上新台阶\n新增企业120家。全年主要预期目标圆满完成。\n二、乘势而上，奋力谱写新篇章\n今年主要预期目标是：地区生产总值增长5%左右。\n（一）促进消费。一是新建市场30个。\n（二）扩大投资。完善提升20个园区。\n附件\n新增学位600个。',
    '2024年政府工作报告',
  );

  it('is about its year once it says what it expects, and about the past before', () => {
    expect(numericRows(plan.outline)).toEqual([
      '地区生产总值 ~ 5 % 2024',
      '市场 = 30 个 2024',
      '园区 = 20 个 2024',
      '学位 = 600 个 2024',
    ]);
  });

  it('has the parts of the work below that as its tasks', () => {
    expect(wordsOf(plan, plan.outline.tasks).map((words) => words.slice(0, 7))).toEqual([
      '（一）促进消费',
      '（二）扩大投资',
    ]);
  });
});

describe('a report that tells how it met what was expected', () => {
  it('still looks back', () => {
    const { outline } = readPlanText(
      '一、砥砺奋进\n圆满完成全年主要预期目标：生产总值增长4.8%以上。\n新增企业120家以上。\n二、乘势而上\n今年主要预期目标是：生产总值增长5%左右。\n（一）促进消费。新建市场30个。\n（二）扩大投资。开工项目20个。',
      '2024年政府工作报告',
    );
    expect(numericRows(outline)).toEqual(['生产总值 ~ 5 % 2024', '市场 = 30 个 2024', '项目 = 20 个 2024']);
  });
});

describe('a report whose headings have no numbers', () => {
  const report = (annex: string) =>
    readPlanText(
      `“十三五”时期工作回顾\n新增企业120家。\n“十四五”时期主要目标任务\n产值年均增长6%以上。\n2024年重点工作\n主要预期目标是：生产总值增长5%左右。\n（一）促进消费。新建市场30个。\n（二）扩大投资。开工项目20个。\n附件\n${annex}`,
      '2024年政府工作报告',
    );

  it('has the parts that its lines of periods open', () => {
    const { outline } = report('2024年民生实事\n1.新增学位600个。');
    expect(numericRows(outline)).toEqual([
      '产值 >= 6 % 2025',
      '生产总值 ~ 5 % 2024',
      '市场 = 30 个 2024',
      '项目 = 20 个 2024',
      '学位 = 600 个 2024',
    ]);
    expect(outline.tasks).toHaveLength(2);
  });

  it('sets nothing in the annex that explains its words', () => {
    const { outline } = report('名词解释\n1.链主工程：培育企业50家以上。');
    expect(numericRows(outline).at(-1)).toBe('项目 = 20 个 2024');
  });
});

describe('what a list of the work of a year holds', () => {
  it('are events too, by the noun that names them', () => {
    const { outline } = readPlanText(
      '一、工作任务\n（一）办好活动。组织招聘会不少于50场，全年开展培训20期、培训5000人次。\n（二）做乙。办好。',
      '江州市2024年就业工作要点',
    );
    expect(numericRows(outline)).toEqual([
      '招聘会 >= 50 场 2024',
      '培训 = 20 期 2024',
      '培训 = 5000 人次 2024',
    ]);
  });
});

describe('a long heading that names five years and the one of the work', () => {
  it('gives the work below it that year', () => {
    const plan = readPlanText(
      '一、2023年和“十四五”时期工作回顾\n增长5%。\n二、“十五五”时期总体目标任务和2024年重点工作安排\n（一）促进消费。举办活动60场以上。\n（二）扩大投资。新增项目80个。\n三、加强政府自身建设\n依法行政。',
      '2024年政府工作报告',
    );
    expect(numericRows(plan.outline)).toEqual(['活动 >= 60 场 2024', '项目 = 80 个 2024']);
    expect(wordsOf(plan, plan.outline.tasks)).toHaveLength(2);
  });
});

describe('a plan whose title names one year', () => {
  it.each([
    ['江州市2024年度工作任务', '2024'],
    ['江州市2025年营商环境实施方案', '2025'],
    ['江州市2030年前碳达峰实施方案', null],
    ['江州市2030年行动方案', null],
  ])('%s sets its targets for %s', (title, year) => {
    const found = factsOf('一、工作任务\n（一）拓展航线。恢复航线3条。\n（二）办好论坛。', title);
    expect(found.map(({ deadline, role }) => (role === 'target' ? deadline : null))).toEqual([year]);
  });
});

describe('what had been reached before the year of the plan', () => {
  it('has not the deadline of the goals beside it', () => {
    const facts = factsOf(
      '一、总体目标\n2023年末，全市企业80家，从业人员3万人。\n2024年，企业达到100家。',
      '江州市2024年工作要点',
    );
    expect(facts.map(({ role, value, deadline }) => [role, value, deadline])).toEqual([
      ['result', 80, null],
      ['result', 30_000, null],
      ['target', 100, '2024'],
    ]);
  });
});

describe('the part of a report on five years to come', () => {
  it('gives what it sets out the last of them, and the year that a sentence names', () => {
    const { outline } = readPlanText(
      '一、2023年工作回顾\n增长5%。\n二、“十五五”时期主要任务\n一是提升。城镇化率达到71%以上。\n二是增收。到2028年，人均收入达到10万元。\n三、2024年工作\n（一）投资。完成投资50亿元。\n（二）消费。举办活动60场。',
      '2024年政府工作报告',
    );
    expect(numericRows(outline)).toEqual([
      '城镇化率 >= 71 % 2030',
      '人均收入 = 100000 元 2028',
      '投资 = 5000000000 元 2024',
      '活动 = 60 场 2024',
    ]);
  });
});

describe('a sentence that names the five years to come', () => {
  it('sets what it says for the last of them, but nothing by those that are over', () => {
    const facts = readPlanText(
      '一、回望\n“十三五”时期，企业达到80家。\n二、展望\n建议“十五五”时期产值年均增长5.5%—6%。增速高于2023年，产量增长20%。',
    ).outline.facts;
    expect(facts.map((fact) => `${fact.role} ${row(fact)}`)).toEqual([
      'result 企业 = 80 家 -',
      'target 产值 .. 5.5–6 % 2030',
      'result 产量 = 20 % -',
    ]);
  });
});

describe('a bare year to come', () => {
  it('is a deadline also where a safeguard names it', () => {
    const { outline } = readPlanText(
      '一、主要任务\n（一）甲。办好甲。\n二、保障措施\n（一）强化统筹。2026年适飞空域占比超75%。',
    );
    expect(numericRows(outline)).toEqual(['适飞空域占比 > 75 % 2026']);
  });
});

describe('a part of the work of a year that is to have an effect', () => {
  it('tells of the work to come', () => {
    const { outline } = readPlanText(
      '一、2024年工作\n（一）加快释放改革成效。新增企业30家。\n（二）办好论坛。办好论坛。',
      '2024年政府工作报告',
    );
    expect(numericRows(outline)).toEqual(['企业 = 30 家 2024']);
  });
});

describe('a deadline behind an amount', () => {
  const targetsOf = (words: string): string[] =>
    numericRows(readPlanText(`一、主要任务\n（一）夯实底座。${words}\n（二）办好论坛。办好论坛。`).outline);

  it.each([
    ['新建基站1万个，力争2026年底前全部建成投用。', ['基站 = 10000 个 2026']],
    [
      '建设数据集100个（2026年底前完成），开放数据2000类以上。',
      ['数据集 = 100 个 2026', '数据 >= 2000 类 -'],
    ],
    ['新建车站3座以上，2026年底前印发办法。', ['车站 >= 3 座 -']],
    ['新建车站3座以上（2026年版）。', ['车站 >= 3 座 -']],
  ])('%s', (words, rows) => {
    expect(targetsOf(words)).toEqual(rows);
  });

  it('is the year in brackets there, whatever year stands before', () => {
    expect(targetsOf('到2026年，渗透率达到3%，企业达到50家（2030年），投资达到9亿元（2023年）。')).toEqual([
      '渗透率 = 3 % 2026',
      '企业 = 50 家 2030',
    ]);
  });

  it('is that of the whole item where this names when it is due', () => {
    const rows = targetsOf('\n新建车站3座以上。\n提升效率。\n责任单位：交通局。完成时限：2026年6月底前。');
    expect(rows).toEqual(['车站 >= 3 座 2026-06']);
  });
});

describe('a goal that no year stands with', () => {
  it('has no deadline, whatever years the title names', () => {
    const { outline } = readPlanText(
      '一、主要目标\n产值突破300亿元；到2025年，企业达到80家。',
      '江州市数据产业三年行动计划（2024—2026年）',
    );
    expect(numericRows(outline)).toEqual(['产值 > 30000000000 元 -', '企业 = 80 家 2025']);
  });
});

describe('a caption', () => {
  it.each([
    ['表4 “十五五”主要指标', ['2030']],
    ['表4 十五五主要指标', ['2030']],
    ['表1 十五项主要指标', []],
    ['附件2 四十五项监测指标', []],
  ])('names the years of a plan, and no number: %s', (caption, dates) => {
    const found = readYears(caption, { start: 0, end: caption.length }, { published: 2026, now: 2026 });
    expect(found.map(({ date }) => date)).toEqual(dates);
  });
});

describe('years counted from one', () => {
  it.each([
    ['2024年起3年内，人才总量达到2000名。', ['人才总量 = 2000 名 2026']],
    ['从2025年起，用五年左右时间，人才总量达到2000名。', ['人才总量 = 2000 名 2029']],
  ])('end with the last of them: %s', (words, expected) => {
    expect(numericRows(readPlanText(`一、总体目标\n${words}`).outline)).toEqual(expected);
  });
});
