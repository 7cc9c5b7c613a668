import { describe, expect, it } from 'vitest';
import { legible, stripMarks } from '../../src/check/legible.js';

describe('a text without the marks of Markdown', () => {
  it.each([
    ['**粗体** *斜体* __下划线__ ~~删除~~||剧透|| `代码`', '粗体 斜体 下划线 剧透 代码'],
    ['> 引用\n>>> 引用', '引用\n引用'],
    ['- 一\n* 二\n1. 三\n# 四\n-# 五', '一\n二\n三\n四\n五'],
    ['3*5=15，snake_case_name', '3*5=15，snake_case_name'],
    ['```js\n核心\n```', '\n核心\n'],
  ])('of %j leaves %j', (text, words) => {
    expect(stripMarks(text)).toBe(words);
  });
});

describe('a legible text', () => {
  it('has Chinese words whole that unseen characters part, in its own length', () => {
    expect(legible('书屋不\u200E少\u200B于4家').text).toBe('  书屋不少于4家');
  });
});
