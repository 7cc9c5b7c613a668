import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText } from './read-plan.js';

const plan = (goals: string, tasks: string): string =>
  `一、发展目标\n${goals}\n二、主要任务\n（一）修路。${tasks}\n（二）护林。护好林。`;

const targets = (goals: string, tasks = '修好路。') => numericRows(readPlanText(plan(goals, tasks)).outline);

describe('a plan with figures among its goals', () => {
  it('has none of what its tasks only make, but what they bound, date or measure', () => {
    expect(
      targets(
        '到2027年，里程达到900公里，站点达到70座，投资达到5亿元。',
        '新建路灯300盏。改造泵房12座以上。到2026年，改建桥梁8座。夜间亮灯率达到95%。',
      ),
    ).toEqual([
      '里程 = 900 公里 2027',
      '站点 = 70 座 2027',
      '投资 = 500000000 元 2027',
      '泵房 >= 12 座 -',
      '桥梁 = 8 座 2026',
      '夜间亮灯率 = 95 % -',
    ]);
  });

  it('has all of them where most of its figures stand in the tasks', () => {
    const tasks = '新建路灯300盏。建成泵房12座。建设桥梁8座。打造公园4个。';
    expect(targets('到2027年，里程达到900公里。', tasks)).toHaveLength(5);
  });

  it('keeps what its tasks only make as facts', () => {
    const { outline } = readPlanText(plan('到2027年，里程达到900公里，站点达到70座。', '新建路灯300盏。'));
    expect(outline.facts.map(({ subject }) => subject)).toContain('路灯');
  });
});

describe('what a figure is of', () => {
  it.each([
    ['到2027年，新建路灯30盏，总规模达90盏。', ['路灯 = 30 盏 2027', '路灯总规模 = 90 盏 2027']],
    ['到2027年，建成“2+3”（检修中心2座、换乘站3座）布局。', ['检修中心 = 2 座 2027', '换乘站 = 3 座 2027']],
    ['到2027年，新建设施大棚50座。', ['设施大棚 = 50 座 2027']],
    [
      '到2027年，推进16个产能提升县和河东平原20万亩农田项目。',
      ['产能提升县 = 16 个 2027', '农田项目 = 200000 亩 2027'],
    ],
    ['到2027年，为实现能耗减少10%的目标，改造锅炉30台。', ['锅炉 = 30 台 2027']],
    ['到2027年，全市首批40个样板院落全面建成。', ['样板院落全面建成 = 40 个 2027']],
    ['到2027年,60平方公里以上湿地得到修复。', ['湿地得到修复 >= 60 平方公里 2027']],
    ['到2027年，完成规上工业产值迈上300亿元台阶。', ['规上工业产值 = 30000000000 元 2027']],
    ['到2027年，任务完成率达到95%。', ['任务完成率 = 95 % 2027']],
    ['到2027年，实现一本账统筹、一站式办理。', []],
  ])('%s', (words, expected) => {
    expect(targets(words)).toEqual(expected);
  });
});

describe('what is only sped up in the work of a year', () => {
  it.each([
    ['加快清河等6个枢纽、白水等5个基地建设。', []],
    ['推动织造、制陶等8个行业提质升级。', []],
    ['推动建设枢纽6个。', ['枢纽 = 6 个 2024']],
    ['加快建成枢纽6个。', ['枢纽 = 6 个 2024']],
  ])('is no target: %s', (words, expected) => {
    const { outline } = readPlanText(plan('', words), '清河市2024年工作要点');
    expect(numericRows(outline)).toEqual(expected);
  });
});

describe('a goal without a number', () => {
  it.each([
    ['“十五五”时期是基本实现现代化夯实基础的关键时期，清河进入新阶段。', []],
    ['到2030年，坚持存量优化、增量提质，保持投资合理增长。', []],
    ['到2030年，围绕主城形成新格局，有效扩大内需，努力实现增长。', []],
    ['到2030年，综合改善城乡环境质量，探索建立管理制度和流程体系。', []],
    ['到2030年，县域对人才吸引力逐步增强。', ['县域对人才吸引力']],
    ['到2030年，农机研制取得重要突破。', ['农机研制']],
    ['到2030年，织造技术在国内领先。', ['织造技术']],
    ['到2030年，建设水平显著提升。', ['建设水平']],
  ])('names what is to change: %s', (words, expected) => {
    const { outline } = readPlanText(plan(words, '修好路。'));
    expect(outline.targets.map(({ subject }) => subject)).toEqual(expected);
  });
});
