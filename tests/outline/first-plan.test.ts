import { describe, expect, it } from 'vitest';
import { readPlanFile, readPlanText, row, wordsOf } from './read-plan.js';

const plan = readPlanFile('seeds/beijing-ai-2023.txt');
const { targets, tasks, safeguards, stated, warnings } = plan.outline;

describe('the outline of the first plan', () => {
  it('holds the overall goal, five goals without numbers and three with numbers, in the order of the text', () => {
    expect(targets.map(row)).toEqual([
      '具有全球影响力的人工智能创新策源地 - - - 2025',
      '技术创新 - - - 2025',
      '技术攻坚 - - - 2025',
      '产业能级 - - - 2025',
      '场景赋能 - - - 2025',
      '生态构建 - - - 2025',
      '核心产业规模 = 300000000000 元 2025',
      '增长 >= 10 % 2025',
      '辐射产业规模 > 1000000000000 元 2025',
    ]);
  });

  it('quotes each target as a clause or sentence that stands by itself', () => {
    expect(wordsOf(plan, targets)).toEqual([
      '《实施方案》提出到2025年，本市人工智能技术创新与产业发展进入新阶段，努力建成具有全球影响力的人工智能创新策源地的总体目标',
      '布局一批前沿方向，技术创新实现新引领',
      '推动一批国产替代，技术攻坚取得新突破',
      '构建一批产业方阵，产业能级完成新跃升',
      '塑造一批示范标杆，场景赋能驱动新应用',
      '营造一流创新环境，生态构建形成新成效',
      '核心产业规模达到3000亿元',
      '持续保持10%以上增长',
      '辐射产业规模超过1万亿元',
    ]);
    expect(targets.map(({ section }) => section.path)).toEqual(targets.map(() => ['二、主要思路和目标']));
  });

  it('numbers sixteen tasks, each a sentence after the one that leads its direction', () => {
    expect(tasks.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    const directions = [...new Set(tasks.map(({ direction }) => direction!))];
    expect(
      directions.map((direction) => tasks.filter((task) => task.direction === direction).length),
    ).toEqual([3, 4, 3, 2, 4]);
    expect(directions[0]).toBe('一是着力突破人工智能关键技术，引领产业高水平发展');
    expect(wordsOf(plan, tasks).slice(10, 12)).toEqual([
      '打造一批标杆型示范应用场景，促进新技术迭代和新应用增长，推动创新链产业链资金链人才链深度融合。',
      '支持海淀区建设城市大脑2.0，推动北京市高级别自动驾驶示范区3.0等项目实施。',
    ]);
  });

  it('pairs each of the four safeguards with the sentence that follows for it', () => {
    const sentences = wordsOf(plan, safeguards);
    expect(safeguards.map(({ name }, index) => [name, sentences[index]])).toEqual([
      ['加强组织领导', '建立市级工作专班，加强协调调度。'],
      ['推进机制创新', '推动体制机制改革，加快构建产学研一体的协同创新体系。'],
      ['强化政策支撑', '加强政策创新和财政支持力度，优化产业发展资金投入机制。'],
      ['全面统筹实施', '加强工作支撑体系建设和信息动态跟踪，积极开展国际交流合作。'],
    ]);
  });

  it('agrees with the counts that the plan states', () => {
    expect(stated.counts).toEqual({ directions: 5, tasks: 16, safeguards: 4 });
    expect(warnings).toEqual([]);
  });

  it('warns with both numbers when a task is missing', () => {
    const { document } = plan;
    const body = document.text.slice(document.body.start, document.body.end);
    const shorter = readPlanText(body.replace('支持大模型等关键核心技术的研发，鼓励开源开放。', ''));
    expect(shorter.outline.tasks).toHaveLength(15);
    expect(shorter.outline.warnings).toEqual(['the text states 16 tasks, 15 were found']);
  });
});
