import { describe, expect, it } from 'vitest';
import context from '../../commands/context.js';
import { passageName } from '../../src/command/passage-option.js';
import { UsageError } from '../../src/errors.js';
import { LOCALES } from '../../src/locale.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';
import {
  buttonsIn,
  contextOf,
  fragmentOf,
  inPlan,
  linksIn,
  press,
  quotesIn,
  seedText,
  shownBy,
  textsOf,
} from './plan.js';

const zh = inPlan();
const TASK = '新建或改建一批商业化公共算力中心，实施算力伙伴计划，推进跨区域算力协同。';

/** The name of the passage that answers with these words. */
const nameOf = async (words: string) => passageName((await zh.answer(words)).quotes[0]!.part);

/** The bold parts of a message's quotes as a reader sees them. */
const boldIn = (reply: Awaited<ReturnType<typeof context.run>>) =>
  textsOf(reply).flatMap((text) =>
    text.startsWith('> ') ? [...text.matchAll(/\*\*((?:\\.|[^*\\])*)\*\*/gsu)].map(([, bold]) => bold) : [],
  );

/** The first plan with other words in it. */
const changed = async (change: (text: string) => string) =>
  contextOf(await openEntries([entryOf('beijing-ai-2023.txt', change(seedText))]));

describe('/context', () => {
  it('shows the paragraph around a passage word for word, with the passage in bold', async () => {
    const [{ part: passage } = { part: null }] = (await zh.answer('场景赋能')).quotes;
    const words = seedText.slice(passage!.span.start, passage!.span.end);
    const reply = await context.run({ passage: passageName(passage!) }, zh);
    const [{ text } = { text: '' }] = quotesIn(reply);
    const start = seedText.indexOf('《实施方案》提出到2025年');
    expect(text).toBe(seedText.slice(start, seedText.indexOf('　　三、主要内容')));
    expect(boldIn(reply).map((bold) => bold?.replaceAll('\\', ''))).toEqual([words]);
    expect(text).toContain(words);
    expect(text.length).toBeGreaterThan(words.length);
  });

  it('says where it stands, and links to the passage', async () => {
    const reply = await context.run({ passage: await nameOf('场景赋能') }, zh);
    expect(shownBy(reply)).toContain('二、主要思路和目标 · 央视网 · 2023-05-30 · 解读');
    expect(fragmentOf(linksIn(reply).来源)[0]).toMatch(/^(?:布局一批前沿方向|围绕上述五个方面)/u);
  });

  it('finds a passage by some of its words instead of its name', async () => {
    for (const typed of [TASK, '算力伙伴计划', '算力夥伴計畫', '怎么发展算力', 'suanlihuoban'])
      expect(quotesIn(await context.run({ passage: typed }, zh))[0]?.text, typed).toContain(TASK);
  });

  it('leads to the citation of the passage', async () => {
    const passage = await nameOf('算力伙伴计划');
    const reply = await context.run({ passage }, zh);
    expect(Object.keys(buttonsIn(reply))).toEqual(['引用']);
    const quotes = quotesIn(await press(reply, '引用', zh));
    const [, start, end] = /@(\d+)-(\d+)/u.exec(passage)!;
    expect(quotes.map(({ text }) => text)).toEqual([seedText.slice(Number(start), Number(end))]);
  });

  it('shows whole sentences of a paragraph that is too long, and says that it is a part', async () => {
    const sentences = Array.from(
      { length: 60 },
      (_, at) => `第${at}项任务是建设算力中心并推进跨区域协同发展。`,
    );
    const text = sentences.join('');
    const long = contextOf(await openEntries([entryOf('plan.md', `---\ntitle: 规划\n---\n\n${text}\n`)]));
    const reply = await context.run({ passage: '第30项任务' }, long);
    expect(shownBy(reply)).toContain('段落太长，这里是其中一部分');
    const [{ text: shown } = { text: '' }] = quotesIn(reply);
    expect(text).toContain(shown);
    expect(shown).toMatch(/^第\d+项任务.*发展。$/u);
    expect(shown).toContain('第30项任务');
    expect(shown.length).toBeGreaterThan(800);
    expect(shown.length).toBeLessThanOrEqual(1000);
    expect(shownBy(await context.run({ passage: await nameOf('场景赋能') }, zh))).not.toContain('段落太长');
  });
});

describe('a button for the context of a passage', async () => {
  const passage = await nameOf('算力伙伴计划');

  it('finds its words where they have moved to', async () => {
    const longer = await changed((text) => text.replace('央视网消息：', '央视网北京消息，记者报道：'));
    const [{ text } = { text: '' }] = quotesIn(await context.run({ passage }, longer));
    expect(text).toBe(quotesIn(await context.run({ passage }, zh))[0]!.text);
  });

  it.each(LOCALES)(
    'says in %s that they are gone where the document no longer holds them',
    async (locale) => {
      const gone = { ...(await changed((text) => text.replace('算力伙伴计划', '算力朋友计划'))), locale };
      const attempt = async () => context.run({ passage }, gone);
      await expect(attempt).rejects.toThrow(UsageError);
      await expect(attempt).rejects.toThrow(phrasesIn(locale).passageGone);
      expect(phrasesIn(locale).passageGone).toContain('/ask');
    },
  );
});

describe('a passage that is not there', () => {
  it.each([
    [{ passage: '红烧鲫鱼' }, '没有与此相符的段落'],
    [{}, '"passage" is missing'],
    [{ passage: '算'.repeat(301) }, 'at most 300'],
  ])('is refused: %.40j', async (values, reason) => {
    await expect(async () => context.run(values, zh)).rejects.toThrow(reason);
  });
});
