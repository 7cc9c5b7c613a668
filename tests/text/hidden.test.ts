import { describe, expect, it } from 'vitest';
import { hiddenSpans, isHidden } from '../../src/text/hidden.js';
import { slice } from '../../src/text/span.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const hiddenIn = (text: string): string[] =>
  hiddenSpans(text, { start: 0, end: text.length }).map((span) => slice(text, span));

describe('what a reader of a page does not see', () => {
  it('is comments and fenced code, in order', () => {
    expect(hiddenIn('甲<!-- 乙 -->丙\n```\n丁\n```\n戊<!--己')).toEqual(['<!-- 乙 -->', '```\n丁\n```']);
  });

  it('is told from what stands around it', () => {
    const text = '甲。<!-- 乙。 -->丙。';
    const hidden = hiddenSpans(text, { start: 0, end: text.length });
    expect(isHidden({ start: 0, end: 2 }, hidden)).toBe(false);
    expect(isHidden({ start: 2, end: 8 }, hidden)).toBe(true);
    expect(isHidden({ start: 2, end: text.length }, hidden)).toBe(false);
  });

  it('is the lines of a table of contents, which lead to a page with dots', () => {
    const contents = ['一、目标 ........ 1', '二、任务 . . . . . . 2', '三、保障…………………… 13'];
    expect(hiddenIn(['江州市规划', ...contents, '一、目标', '等……'].join('\n'))).toEqual(contents);
    expect(hiddenIn('金额：………… 100')).toEqual([]);
  });

  it('is read in linear time', () => {
    const text = '<!--'.repeat(200_000) + '```\n'.repeat(100_000) + '. '.repeat(100_000);
    expect(hiddenIn(text).length).toBeGreaterThan(10_000);
  });

  it('is neither quoted nor taken for what the plan says', async () => {
    const text = `---
title: 规划
---
一、目标
<!-- 旧稿：到2030年，人工智能企业达到9999家。 -->
到2030年，人工智能企业达到500家。
`;
    const library = await openEntries([entryOf('plan.md', text)]);
    const { status, quotes } = await library.answer('9999家');
    expect(status).toBe('none');
    expect(quotes).toEqual([]);
    expect((await library.answer('500家')).status).not.toBe('none');
    const { findings } = await library.check('到2030年，人工智能企业达到9999家');
    expect(findings.map(({ verdict }) => verdict)).toEqual(['differs']);
  });

  it('parts no word of a question, and the figure is marked as it stands', async () => {
    const text =
      '---\ntitle: 规划\n---\n一、目标\n到2030年，数据中\u00AD心达到1\u200B20个，公\u2060园达到30个。\n';
    const library = await openEntries([entryOf('plan.md', text)]);
    const { status, quotes } = await library.answer('数据中心几个');
    expect(status).toBe('answered');
    expect(quotes[0]!.highlights.map((span) => slice(quotes[0]!.text, span))).toEqual(['1\u200B20个']);
  });
});
