import { describe, expect, it } from 'vitest';
import { chineseOf } from '../../src/text/language.js';
import { seedText } from '../commands/plan.js';

describe('the language of a text', () => {
  it.each([
    ['核心产业规模要达到多少', 'zh-CN'],
    ['核心產業規模要達到多少', 'zh-TW'],
    ['那增长呢？', 'zh-CN'],
    ['那增長呢？', 'zh-TW'],
    ['AI 人才', 'zh-CN'],
    ['臺北', 'zh-TW'],
    ['人工智能 for the 產業', 'zh-TW'],
    ['算力', 'zh-CN'],
  ])('%s is that of its characters: %s', (text, language) => {
    expect(chineseOf(text)).toBe(language);
  });

  it.each(['', 'computing power', '3000', '？！', '😀', 'かな', '한국어', '\u3000'])(
    '%j is no Chinese',
    (text) => {
      expect(chineseOf(text)).toBeNull();
    },
  );

  it('of the plan is simplified Chinese', () => {
    expect(chineseOf(seedText)).toBe('zh-CN');
  });
});
