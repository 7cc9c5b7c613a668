import { describe, expect, it } from 'vitest';
import { startBoth } from './running.js';
import { customIdsIn, labelsIn, markdownOf, plain, quotesIn, seedText } from './seen.js';

const MARKS = '**算力** _a_ ~~b~~ ||c|| `d` [x](a.cn) > # - 1. \\ <@12 3> @every one';

const QUESTIONS: readonly (readonly [string, string])[] = [
  ['in traditional Chinese', '核心產業規模要達到多少？'],
  ['in English', 'How large should the core industry be by 2025?'],
  ['of digits', '2025'],
  ['of 300 characters', `核心产业规模和${'人工智能的发展'.repeat(50)}`.slice(0, 300)],
  ['of 300 emoji and characters', `算力${'😀'.repeat(149)}`],
  ['of 300 marks that are escaped', `算力${'*|'.repeat(149)}`],
  ['of Markdown', MARKS],
  ['that looks like a custom_id', '=ask.abc|*|?||2|'],
  ['that looks like what the bot carries', '💬 -# 算力'],
  ['with an apostrophe of every kind', `算力 ' " ’ “ 」 & < > "`],
  ['with spaces around', '  算力  '],
];

describe('a question', () => {
  it.each(QUESTIONS)('%s is shown as it was asked, and does nothing', async (_, question) => {
    const { discord } = await startBoth();
    const seen = await discord.member({ locale: 'zh-CN' }).slash('ask', { question });
    const [asked] = markdownOf(seen);
    expect(plain(asked!)).toBe(`-# 💬 ${question.trim()}`);
    // Every mark that could mean something in Markdown stands behind a backslash.
    expect(asked!.slice(5).replaceAll(/\\[!-/:-@[-`{-~]/gu, '')).not.toMatch(/[*_~|`[\]()<>@#:\\-]/u);
    for (const quote of quotesIn(seen)) expect(seedText).toContain(quote);
  });

  it.each(QUESTIONS)('%s keeps its words when its pages are turned', async (_, question) => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const first = await ann.slash('ask', { question });
    const before = structuredClone(first.message!);
    for (const id of customIdsIn(first)) expect(id.length).toBeLessThanOrEqual(100);
    if (!labelsIn(first).includes('›')) return;
    const second = await ann.press(first, '›');
    expect(plain(markdownOf(second)[0]!)).toBe(`-# 💬 ${question.trim()}`);
    expect(quotesIn(second)).not.toEqual(quotesIn(before));
    const back = await ann.press(second, '‹');
    expect(markdownOf(back)).toEqual(markdownOf(before));
  });

  it('is read without what is no word: custom emoji, times, channels, mentions and addresses', async () => {
    const { discord } = await startBoth();
    const question =
      '<:smile:123456789012345678> <t:1700000000:R> <#123456789012345678> 算力 <@123456789012345678> @everyone [见](https://a.cn)';
    const seen = await discord.member({ locale: 'zh-CN' }).slash('ask', { question });
    expect(plain(markdownOf(seen)[0]!)).toMatch(/^-# 💬 算力\s+见$/u);
  });

  it('on another city, another year or another topic is never said to be answered', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    for (const question of ['上海的核心产业规模是多少', '2030年核心产业规模是多少', '北京的房价是多少']) {
      const shown = markdownOf(await ann.slash('ask', { question })).join('\n');
      expect(shown).toMatch(/不是答案|文件里没有说/u);
      expect(shown).not.toContain('\n解读写道：\n');
    }
  });
});
