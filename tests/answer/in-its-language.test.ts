import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/reply/source-words.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const CHINESE = `---
title: 江州市数据人才行动方案
---
一、主要目标

到2027年，数据技能培训覆盖5000名机关工作人员，建成数据基础设施12处。

二、重点任务

各机关应当提高数据素养，完善数据基础设施，按季度更新数据目录。
`;
const ENGLISH = `---
title: Port Alder Data Strategy
---
# Skills

Agencies should fill data skills gaps by improving the data literacy of all employees.

# Infrastructure

Business cases for data infrastructure should include a return-on-investment analysis.
`;
const entries = [entryOf('jiangzhou.txt', CHINESE), entryOf('alder.md', ENGLISH)];
const library = await openEntries(entries);
const documentOf = async (question: string): Promise<string[]> => {
  const { status, quotes } = await library.answer(question);
  return [status, quotes[0]?.passage.section.document.id ?? ''];
};

describe('a question in English beside Chinese documents', () => {
  it.each([
    'What should agencies do about data skills?',
    'What should business cases for data infrastructure include?',
  ])('is answered by the document in English that says it: %s', async (question) => {
    expect(await documentOf(question)).toEqual(['answered', 'alder']);
  });

  it('is answered by a Chinese one where that alone says it', async () => {
    const [, document] = await documentOf(
      'How many civil servants will the Jiangzhou plan train in data skills by 2027?',
    );
    expect(document).toBe('jiangzhou');
  });

  it('is told in which language the words are where that is another than the reader’s', () => {
    const [chinese, english] = entries.map(({ document }) => document);
    expect(wordsOf(chinese!, 'en')).toBe('In its own words, in Chinese:');
    expect(wordsOf(english!, 'en')).toBe('In its own words:');
    expect(wordsOf(english!, 'zh-CN')).toBe('原文（英文）：');
    expect(wordsOf(chinese!, 'zh-TW')).toBe('原文：');
  });
});
