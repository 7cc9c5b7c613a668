import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/corpus/sections.js';
import { entryOf } from '../support/plans.js';

const pathsOf = (content: string): string[] =>
  flatten(entryOf('extract.md', content).sections).map(({ path }) => path.join(' › '));

describe('the headings of an extract', () => {
  it('may begin with any number and leave some out, where the next one follows', () => {
    const text =
      '二、重点任务\n（一）修复湿地\n退耕还湿。\n（五）监测水质\n建设站点。\n（六）保护鸟类\n设立保护区。\n三、保障措施\n加强领导。';
    expect(pathsOf(`---\ntitle: 方案\n---\n${text}`)).toEqual([
      '二、重点任务',
      '二、重点任务 › （一）修复湿地',
      '二、重点任务 › （五）监测水质',
      '二、重点任务 › （六）保护鸟类',
      '三、保障措施',
    ]);
  });

  it('are none where a number stands alone', () => {
    expect(pathsOf('---\ntitle: 通知\n---\n各区：\n五、六月是旺季。\n请做好工作。')).toEqual(['']);
  });
});
