import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/corpus/seed-file.js';
import type { Document } from '../../src/corpus/types.js';

function read(title: string, text = '全文。', more = ''): Document {
  const seed = readSeed('a.md', Buffer.from(`---\ntitle: ${title}\n${more}---\n${text}`));
  if (Array.isArray(seed)) throw new Error(seed.map(({ reason }) => reason).join());
  return seed;
}

describe('what a document is', () => {
  it.each([
    ['江州市低空经济发展规划（2024—2030年）', 'plan'],
    ['关于印发《江州市低空经济行动计划（2024—2026年）》的通知', 'plan'],
    ['江州市促进数据流通若干措施（试行）', 'plan'],
    ['江州市数据条例', 'law'],
    ['关于印发《江州市科研经费管理办法》的通知', 'law'],
    ['2026年江州市政府工作报告', 'report'],
    ['《江州市数据条例》解读', 'reading'],
    ['一图读懂江州市行动计划', 'reading'],
    ['江州市新闻出版业发展规划', 'plan'],
    ['江州市防汛工作的经验做法', null],
    ['江州市数据安全法', 'law'],
    ['关于召开座谈会的通知', null],
  ])('%s is a %s by its title', (title, type) => {
    expect(read(title).type).toBe(type);
  });

  it('is a report of the press where a paper or an agency reports', () => {
    expect(read('江州市印发低空经济规划', '江州网讯：今天，江州市印发了规划。').type).toBe('news');
  });

  it('is the plan itself where an agency brings it whole', () => {
    const text = '新华社北京3月12日电 江州市第十四个五年规划纲要全文如下。';
    expect(read('江州市第十四个五年规划纲要', text).type).toBe('plan');
  });

  it('is no reading where a page only links to one', () => {
    expect(read('江州市支持青年创业实施办法', '点击查看政策解读：一图读懂。').type).toBe('law');
  });

  it('is a reading where the text says so at its beginning, whatever title it bears', () => {
    const text = '央视网消息：江州市发布《低空经济规划》，解读如下：一、出台背景。';
    expect(read('江州市低空经济规划', text).type).toBe('reading');
  });

  it('is what the file says, which goes before all', () => {
    expect(read('江州市低空经济规划', '全文。', 'type: law\n').type).toBe('law');
    expect(() => read('规划', '全文。', 'type: poem\n')).toThrow(/type is none of plan, reading/u);
  });
});
