import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { toLocale } from '../../../src/locale.js';
import { type Phrases, phrasesIn } from '../../../src/reply/phrases.js';
import type { OptionValues } from '../../support/discord/discord.js';
import { commands, startBoth } from './running.js';
import { choicesIn, labelsIn, markdownOf, plain, quotesIn, seedText, shownBy } from './seen.js';

const LOCALES = ['en-US', 'zh-CN', 'zh-TW'] as const;

/** A command, and some of what it says in the language of the member. */
type Case = readonly [string, OptionValues, (phrases: Phrases) => string];

/** How a quote from a reading is introduced, up to the colon, before which the language of the quote may be named. */
const openingOf = ({ answeredBy, types }: Phrases): string => answeredBy(types.reading).slice(0, -1);

const CASES: readonly Case[] = [
  ['ask', { question: '核心产业规模要达到多少' }, openingOf],
  ['ask', { question: '核心产业规模', document: 'beijing-ai-2023' }, openingOf],
  ['ask', { question: '上海的核心产业规模是多少' }, ({ lacking, named }) => lacking(named('上海'))],
  ['ask', { question: 'pizza recipe' }, ({ none }) => none],
  ['target', {}, ({ targets }) => targets],
  ['target', { document: '实施方案' }, ({ targets }) => targets],
  ['target', { about: '核心产业规模' }, ({ by }) => by('2025')],
  ['target', { about: '天气' }, ({ noMatch }) => noMatch],
  ['task', {}, ({ ourNumbers }) => ourNumbers],
  ['task', { direction: '底层基础' }, ({ tasks }) => tasks],
  ['task', { direction: '2', about: '算力', document: 'beijing-ai-2023' }, ({ tasks }) => tasks],
  ['task', { direction: '天气' }, ({ noDirection }) => noDirection],
  ['safeguard', {}, ({ safeguards }) => safeguards],
  ['safeguard', { about: '组织领导' }, ({ safeguards }) => safeguards],
  ['outline', {}, ({ outline }) => outline],
  ['outline', { section: '政策亮点' }, () => '四、政策亮点'],
  ['outline', { section: '天气' }, ({ noSection }) => noSection],
  ['sources', {}, ({ passages }) => `${passages} 17`],
  ['context', { passage: '算力伙伴计划' }, ({ context }) => context],
  ['cite', { passage: '算力伙伴计划' }, ({ citation }) => citation],
  ['cite', { passage: '算力伙伴计划', style: 'bibtex' }, () => '@online'],
  ['check', { claim: '核心产业规模达到3000亿元' }, () => '✅'],
];

/** The words of the interface that a locale of Discord's gets. */
const phrasesFor = (locale: string): Phrases => phrasesIn(toLocale(locale));

describe('a slash command', () => {
  it.each(CASES)(
    '/%s %j speaks the language of the member, and quotes the plan',
    async (name, values, says) => {
      const { discord } = await startBoth();
      const quoted: string[][] = [];
      for (const locale of LOCALES) {
        const seen = await discord.member({ locale }).slash(name, values);
        expect(shownBy(seen)).toContain(plain(says(phrasesFor(locale))));
        quoted.push(quotesIn(seen));
      }
      expect(quoted[1]).toEqual(quoted[0]);
      expect(quoted[2]).toEqual(quoted[0]);
      for (const quote of quoted[0]!) expect(seedText).toContain(quote);
    },
  );

  it.each([
    ['en-US', ['›', 'Context', 'Cite', 'Picture', 'Source', '👎', '🗑️']],
    ['fr', ['›', 'Context', 'Cite', 'Picture', 'Source', '👎', '🗑️']],
    ['zh-CN', ['›', '上下文', '引用', '图片', '来源', '👎', '🗑️']],
    ['zh-TW', ['›', '上下文', '引用', '圖片', '來源', '👎', '🗑️']],
  ] as const)('has buttons in the language of the member: %s', async (locale, labels) => {
    const { discord } = await startBoth();
    const seen = await discord.member({ locale }).slash('ask', { question: '人工智能' });
    expect(labelsIn(seen)).toEqual(labels);
  });

  it('shows where a quote stands, who published it, and a link that opens it at the words', async () => {
    const { discord } = await startBoth();
    const seen = await discord.member({ locale: 'zh-CN' }).slash('ask', { question: '算力伙伴计划' });
    const source = markdownOf(seen).at(-1)!;
    expect(shownBy(seen)).toContain(
      '三、主要内容 › 二是全力夯实人工智能底层基础，筑牢产业创新发展底座 · 央视网 · 2023-05-30 · 解读',
    );
    expect(source).toContain(
      '(https://news.cctv.com/2023/05/30/ARTIqZMT00HieFhqBGLdFwv3230530.shtml#:~:text=',
    );
  });

  it('lists all targets in a table, each with a link of its own', async () => {
    const { discord } = await startBoth();
    const seen = await discord.member({ locale: 'zh-CN' }).slash('target');
    expect(labelsIn(seen)).toEqual([...Array(9).fill('来源'), '图表', '🗑️']);
    expect(shownBy(seen)).toMatch(/^核心产业规模 · 3000亿元 · .*2025.*\n增长 · 10%以上 · .*2025/mu);
  });

  it('is shown to the one who asks alone where they want that, and then it can be shared', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const seen = await ann.slash('ask', { question: '算力', private: true });
    expect(seen).toMatchObject({ ephemeral: true, deferred: false });
    expect(labelsIn(seen)).toContain('分享');
    expect(labelsIn(seen)).not.toContain('🗑️');
    expect((await ann.slash('ask', { question: '算力', private: false })).ephemeral).toBe(false);
    expect((await ann.slash('help')).ephemeral).toBe(true);
    expect(discord.messages(discord.channels.general)).toHaveLength(1);
  });

  it('answers in direct messages and where only the user installed the bot', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    for (const where of [{ context: 1 }, { context: 2, install: 'user' }, { install: 'user' }] as const) {
      const seen = await ann.slash('ask', { question: '核心产业规模' }, where);
      expect(quotesIn(seen)[0]).toContain('核心产业规模达到3000亿元');
    }
  });

  it.each(LOCALES)(
    'mentions every command in its help, to be clicked, with what it does: %s',
    async (locale) => {
      const { discord } = await startBoth();
      const shown = shownBy(await discord.member({ locale }).slash('help'));
      const typed = discord.commands().filter(({ type }) => type === ApplicationCommandType.ChatInput);
      expect(typed).toHaveLength(commands.size);
      for (const { id, name } of typed)
        expect(shown).toContain(`</${name}:${id}> — ${commands.get(name)!.describe[toLocale(locale)]}`);
    },
  );

  it('offers examples in its help that can be pressed', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const help = await ann.slash('help');
    const examples = labelsIn(help).filter((label) => label.startsWith('/'));
    expect(examples).toHaveLength(4);
    for (const label of examples) {
      const seen = await ann.press(help, label);
      expect(seen.ephemeral).toBe(true);
      expect(quotesIn(seen).length > 0 || shownBy(seen).includes('2023-05-30'), label).toBe(true);
    }
  });

  it('cites in every style', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const seen = await ann.slash('cite', { passage: '算力伙伴计划' });
    expect(choicesIn(seen).map(({ label }) => label)).toEqual([
      'GB/T 7714—2015',
      'APA',
      'BibTeX',
      'RIS',
      'CSL-JSON',
      'Markdown',
      '纯文本',
      '图片',
      '图片（深色）',
    ]);
    expect(markdownOf(seen).join('\n')).toMatch(/```\n央视网\. .+\[EB\/OL\]\. .+\n```/u);
  });
});

type Refused = readonly [string, OptionValues, readonly [string, string, string]];

/** A command that cannot be carried out, and why, in English, in simplified and in traditional Chinese. */
const REFUSED: readonly Refused[] = [
  ['ask', { question: '？？？' }, ['holds no word', '问题里没有文字', '問題裡沒有文字']],
  ['ask', { question: '😀' }, ['holds no word', '问题里没有文字', '問題裡沒有文字']],
  ['ask', { question: '\u200b' }, ['is missing', '缺少', '缺少']],
  ['ask', { question: '算力', document: '天气预报' }, ['no such document', '没有这份文件', '沒有這份文件']],
  ['target', { document: '天气预报' }, ['no such document', '没有这份文件', '沒有這份文件']],
  ['cite', { passage: '天气预报' }, ['No passage matches', '没有与此相符的段落', '沒有與此相符的段落']],
  ['context', { passage: '😀' }, ['No passage matches', '没有与此相符的段落', '沒有與此相符的段落']],
];

describe('a slash command that cannot be carried out', () => {
  it.each(REFUSED)('/%s %j says why to the member alone', async (name, values, says) => {
    const { discord } = await startBoth();
    for (const [at, locale] of LOCALES.entries()) {
      const seen = await discord.member({ locale }).slash(name, values);
      expect(shownBy(seen)).toContain(says[at]);
      expect(seen.ephemeral).toBe(true);
      expect(labelsIn(seen)).toEqual([]);
    }
    expect(discord.messages(discord.channels.general)).toEqual([]);
  });

  it('names the documents there are to somebody who asked for another', async () => {
    const { discord } = await startBoth();
    const seen = await discord.member().slash('ask', { question: '算力', document: '天气预报' });
    expect(shownBy(seen)).toContain('- beijing-ai-2023: 《北京市加快建设');
  });
});
