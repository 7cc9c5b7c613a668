import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText, row } from './read-plan.js';

describe('a paragraph of a task that a deadline opens', () => {
  it('is due by then to its end, but not what is done each year or later, or what stands in the next paragraph', () => {
    const { outline } = readPlanText(
      '一、重点任务\n（一）改善环境\n到2027年，全面完成改造。建成公园9座左右。每年修缮老屋80间以上。远期枢纽达到3个以上。\n新建步道12公里。',
    );
    expect(numericRows(outline)).toEqual([
      '公园 ~ 9 座 2027',
      '老屋 >= 80 间 -',
      '远期枢纽 >= 3 个 -',
      '步道 = 12 公里 -',
    ]);
  });
});

describe('a heading with five years that are over', () => {
  it('sets no deadline', () => {
    const plan =
      '一、“十三五”时期主要任务\n城镇化率达到71%以上。\n二、2024年工作\n（一）投资。完成投资50亿元。\n（二）消费。举办活动60场。';
    const { facts } = readPlanText(plan, '2024年政府工作报告').outline;
    expect(facts[0]).toMatchObject({ subject: '城镇化率', deadline: null });
  });
});

describe('a deadline that does not open its paragraph with 到', () => {
  it.each(['推进改造，到2027年建成车站', '2027年底前，建成车站'])(
    'is none of the next sentence: %s',
    (words) => {
      const plan = `一、主要任务\n（一）夯实底座。\n${words}5座。新建泊位30个以上。\n（二）办好论坛。办好论坛。`;
      expect(numericRows(readPlanText(plan).outline)).toEqual(['车站 = 5 座 2027', '泊位 >= 30 个 -']);
    },
  );
});

describe('a later year in the work of one year', () => {
  it('is that of its sentence alone', () => {
    const { outline } = readPlanText(
      '一、2026年工作安排\n（一）建设车站。到2030年，车站达到50座。新建泊位30个。\n（二）办好论坛。办好论坛。',
      '2026年政府工作报告',
    );
    expect(numericRows(outline)).toEqual(['车站 = 50 座 2030', '泊位 = 30 个 2026']);
  });
});

describe('a year from which, or until which, something is so', () => {
  it.each(['自2027年，', '2027年起，', '2027年以来，', '截至2027年，'])('sets no deadline: %s', (opening) => {
    const plan = `一、主要目标\n${opening}泊位达到30个。\n二、主要任务\n（一）办好论坛。办好论坛。`;
    expect(numericRows(readPlanText(plan).outline)).toEqual([]);
    expect(readPlanText(plan).outline.facts.map(row)).toEqual(['泊位 = 30 个 -']);
  });
});

describe('a year behind an amount', () => {
  it.each(['，2026年底前印发办法', '（2026年版）'])('is no deadline of it: %s', (words) => {
    const plan = `一、主要任务\n（一）夯实底座。新建车站3座以上${words}。\n（二）办好论坛。办好论坛。`;
    expect(numericRows(readPlanText(plan).outline)).toEqual(['车站 >= 3 座 -']);
  });
});

describe('a lead with a deadline and a bare year', () => {
  it('leaves the deadline to the list below it', () => {
    const { outline } = readPlanText(
      '一、目标\n到2026年，产值达到800亿元、2027年突破1000亿元。\n——创新增强。新药获批5个。\n——集聚凸显。企业突破30家。',
    );
    expect(numericRows(outline)).toEqual([
      '产值 = 80000000000 元 2026',
      '产值 > 100000000000 元 2027',
      '新药获批 = 5 个 2026',
      '企业 > 30 家 2026',
    ]);
  });
});
