import { describe, expect, it } from 'vitest';
import { stripMarks } from '../../src/check/legible.js';

describe('a text without the marks of Markdown', () => {
  it.each([
    ['**粗体** *斜体* __下划线__ ~~删除~~ ||剧透|| `代码`', '粗体 斜体 下划线 删除 剧透 代码'],
    ['> 引用\n>>> 引用', '引用\n引用'],
    ['- 一\n* 二\n1. 三\n# 四\n-# 五', '一\n二\n三\n四\n五'],
    ['3*5=15，snake_case_name', '3*5=15，snake_case_name'],
    ['```js\n核心\n```', '\n核心\n'],
  ])('of %j leaves %j', (text, words) => {
    expect(stripMarks(text)).toBe(words);
  });
});
