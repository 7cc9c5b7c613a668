import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText, wordsOf } from './read-plan.js';

describe('a plan in traditional characters', () => {
  const plan = readPlanText(
    `第一章 節水目標
一、整體目標
1. 2030年前，人均用水量較2020年減少兩至三成；
2. 再生水比例於2030年提升至10%，往後提升至15%。
二、設備
2027年底前引入約70輛灑水車及約300台水錶，新增產水2萬公噸。
第二章 節水措施
第一節 供水
（一）更換管線。逐步更換舊管。
（二）提升效率。
第二節 用水
（一）推廣節水器具。
第三章 推動機制
（一）成立督導委員會。由市長主持。
（二）投放資源。編列預算。`,
    '江洲市節水藍圖2030（節錄）',
  );

  it('has its targets in its own words', () => {
    expect(numericRows(plan.outline)).toEqual([
      '人均用水量 .. 20–30 % 2030',
      '再生水比例 = 10 % 2030',
      '再生水比例 = 15 % -',
      '灑水車 ~ 70 輛 2027',
      '水錶 ~ 300 台 2027',
      '產水 = 20000 公噸 2027',
    ]);
  });

  it('has its tasks under their headings, and none in the chapter of its goals', () => {
    expect(wordsOf(plan, plan.outline.tasks)).toEqual([
      '（一）更換管線。逐步更換舊管。',
      '（二）提升效率。',
      '（一）推廣節水器具。',
    ]);
    expect(plan.outline.tasks.map(({ direction }) => direction)).toEqual([
      '第一節 供水',
      '第一節 供水',
      '第二節 用水',
    ]);
  });

  it('has the names of its safeguards as written, in the sections of the document', () => {
    const { safeguards } = plan.outline;
    expect(safeguards.map(({ name }) => name)).toEqual(['成立督導委員會', '投放資源']);
    expect(safeguards.every(({ section }) => section.document === plan.document)).toBe(true);
  });

  it('is a plan by its title', () => {
    expect(plan.document.type).toBe('plan');
  });
});
