import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText, wordsOf } from './read-plan.js';

const HEAD = '专栏1 “十四五”供水指标序号指 标2020年2025年2025年比2020年增长';
const ROWS = [
  '1渗漏总量（万吨）412.5371.3-10%',
  '2水源地合格率（%）61>665个百分点',
  '停水超过12小时的天数占比（%）9.4<6-3.4个百分点',
];
const goals = (words: string): string =>
  `一、发展目标\n到2025年，供水安全水平明显提升。${words}\n二、主要任务\n（一）修渠。修好渠。\n（二）护林。护好林。`;

const EXPECTED = [
  '渗漏总量 = 3713000 吨 2025',
  '渗漏总量 = 10 % 2025',
  '水源地合格率 > 66 % 2025',
  '停水超过12小时的天数占比 < 6 % 2025',
];

describe('a table whose cells ran together', () => {
  it('has its targets where each change is that of its figures', () => {
    const plan = readPlanText(goals(`${HEAD}${ROWS.join('')}`));
    expect(numericRows(plan.outline)).toEqual(EXPECTED);
    const { targets } = plan.outline;
    const measured = targets.filter(({ amount }) => amount !== null);
    expect(measured.map(({ amount }) => plan.document.text.slice(amount!.start, amount!.end))).toEqual([
      '371.3',
      '-10%',
      '>66',
      '<6',
    ]);
    expect(wordsOf(plan, measured)[1]).toBe('渗漏总量（万吨）412.5371.3-10%');
    expect(measured.map(({ change, since }) => [change, since])).toEqual([
      [null, null],
      ['down', '2020'],
      [null, null],
      [null, null],
    ]);
  });

  it('leaves what stands before it in its line', () => {
    const { outline } = readPlanText(goals(`${HEAD}${ROWS.join('')}`));
    expect(outline.targets[0]).toMatchObject({ subject: '供水安全水平', value: null });
  });

  it('leaves out a row that can be cut in no way, or in several', () => {
    const more = ['3泵站（座）1218-40%', '4站房（座）519280%'];
    const { outline } = readPlanText(goals(`${HEAD}${[...ROWS, ...more].join('')}`));
    expect(numericRows(outline)).toEqual(EXPECTED);
  });

  it('has them where spaces part the cells, whatever their rows are numbered', () => {
    const words =
      '主要指标 指标 2020年 2025年 1 渗漏总量（万吨） 200 180 2 水源地合格率（%） 80 ≥90 3 泵站（座） 5 12。';
    expect(numericRows(readPlanText(goals(words)).outline)).toEqual([
      '渗漏总量 = 1800000 吨 2025',
      '水源地合格率 >= 90 % 2025',
      '泵站 = 12 座 2025',
    ]);
  });

  it('sets nothing in the notes that go on in its line, and goes on with the next paragraph', () => {
    const notes =
      ' 　注：①渗漏按口径测算。　 ②“十四五”期间，监测点由20个增加到35个。据此，2025年在用监测点为31个。';
    const { outline } = readPlanText(goals(`${HEAD}${ROWS.join('')}${notes}　到2025年，建成水库3座。`));
    expect(numericRows(outline)).toEqual([...EXPECTED, '水库 = 3 座 2025']);
  });
});

describe('a column that says by how much the others change', () => {
  it('is due in the last year of the table, and tells which way; points between shares say nothing new', () => {
    const { outline } = readPlanText(
      goals(
        '| 指标 | 2020年 | 2025年 | 增减情况 |\n| --- | --- | --- | --- |\n| 渗漏总量（万吨） | 200 | 180 | -10% |\n| 合格率（%） | 80 | 90 | 10个百分点 |',
      ),
    );
    expect(numericRows(outline)).toEqual([
      '渗漏总量 = 1800000 吨 2025',
      '渗漏总量 = 10 % 2025',
      '合格率 = 90 % 2025',
    ]);
    expect(outline.targets.find(({ unit }) => unit === '%')).toMatchObject({ change: 'down', since: '2020' });
  });
});
