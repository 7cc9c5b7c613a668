import { describe, expect, it } from 'vitest';
import { numericRows, readPlan, readPlanText } from './read-plan.js';

const goals = (words: string): string[] => numericRows(readPlanText(`一、发展目标\n${words}`).outline);

describe('the name of a stage with its years', () => {
  it('gives them to what it opens', () => {
    expect(
      goals('近期（2025—2026年）：起步。建成书屋5家。\n远期（2027—2030年）：成网。建成书屋20家。'),
    ).toEqual(['书屋 = 5 家 2026', '书屋 = 20 家 2030']);
  });
});

describe('three years in a row', () => {
  it('have an amount each', () => {
    expect(goals('2026、2027、2028年分别新增书屋10家、20家、30家。')).toEqual([
      '书屋 = 10 家 2026',
      '书屋 = 20 家 2027',
      '书屋 = 30 家 2028',
    ]);
  });
});

describe('what Markdown marks', () => {
  it('is read without its marks, in cells too, and not where it is struck out', () => {
    const table = '| 指标 | 2030年 |\n| --- | --- |\n| **书屋**（家） | _40_ |\n| 剧院（座） | **7** |';
    expect(goals(`<del>到2030年，码头达到70个。</del>\n\n${table}`)).toEqual([
      '书屋 = 40 家 2030',
      '剧院 = 7 座 2030',
    ]);
  });
});

describe('a thing between 至少 and its number', () => {
  it('is what the number is of', () => {
    expect(goals('到2030年，新建剧院9座，至少新建书屋4座。')).toEqual([
      '剧院 = 9 座 2030',
      '书屋 >= 4 座 2030',
    ]);
  });
});

describe('a report without a date', () => {
  it('looks back in the parts on the years before the last one that its headings name', () => {
    const file = `---\ntitle: 青州市政府工作报告\n---\n一、2025年主要工作\n新建书屋40家，增长6%。\n二、2026年工作任务\n新建书屋50家以上。`;
    const { outline } = readPlan('test.md', new TextEncoder().encode(file));
    expect(numericRows(outline)).toEqual(['书屋 >= 50 家 2026']);
  });
});

describe('lines that were wrapped', () => {
  it('part no year, and no percentage after the number of a page', () => {
    const body =
      '一、目标\n到20\n31年，乡镇书屋达到40家，读者满意度达\n到92%，藏书达到60万册。\n— 5 —\n图书丢失率降低到百分之\n二以下。';
    expect(numericRows(readPlanText(body).outline)).toEqual([
      '乡镇书屋 = 40 家 2031',
      '读者满意度 = 92 % 2031',
      '藏书 = 600000 册 2031',
      '图书丢失率 <= 2 % 2031',
    ]);
  });
});

describe('headings with the radicals that some PDFs hold for characters', () => {
  it('has its tasks where the headings hold them', () => {
    const { outline } = readPlanText(
      '⼀、⼯作背景\n略。\n⼆、重点⼯作\n（⼀）建书屋。先建一家。\n（⼆）办书展。每年办展。',
    );
    expect(outline.tasks).toHaveLength(2);
  });
});
