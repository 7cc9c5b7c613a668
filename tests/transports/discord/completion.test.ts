import { describe, expect, it } from 'vitest';
import { apologise } from '../../../src/dispatch/dispatch.js';
import { openAllPlans } from '../../support/library.js';
import { commands, startBoth } from './running.js';
import { quotesIn, shownBy } from './seen.js';

async function startWithAnn() {
  const { discord } = await startBoth();
  return { discord, ann: discord.member({ name: 'ann', locale: 'zh-CN' }) };
}

/** Command and option, what is typed, and what one of the first three choices holds. */
const TYPED: readonly (readonly [string, string, string, string])[] = [
  ['target', 'about', '核心产业', '核心产业规模'],
  ['target', 'about', '核心產業', '核心产业规模'],
  ['target', 'about', 'hexinchanye', '核心产业规模'],
  ['target', 'about', 'hxcygm', '核心产业规模'],
  ['target', 'about', 'scale', '规模'],
  ['task', 'direction', '底层基础', '二是全力夯实人工智能底层基础'],
  ['task', 'direction', '底層基礎', '二是全力夯实人工智能底层基础'],
  ['task', 'direction', 'dicengjichu', '二是全力夯实人工智能底层基础'],
  ['task', 'direction', 'dcjc', '二是全力夯实人工智能底层基础'],
  ['task', 'about', '算力', '算力中心'],
  ['task', 'about', 'suanli', '算力中心'],
  ['task', 'about', 'computing power', '算力中心'],
  ['safeguard', 'about', '组织', '加强组织领导'],
  ['safeguard', 'about', 'zuzhi', '加强组织领导'],
  ['safeguard', 'about', 'jqzzld', '加强组织领导'],
  ['outline', 'section', '政策亮點', '四、政策亮点'],
  ['outline', 'section', 'zhengce', '四、政策亮点'],
  ['outline', 'section', 'zcld', '四、政策亮点'],
  ['ask', 'document', '北京', '《北京市加快建设'],
  ['ask', 'document', 'beijing', '《北京市加快建设'],
  ['target', 'document', 'bj', '《北京市加快建设'],
  ['task', 'document', '實施方案', '《北京市加快建设'],
  ['safeguard', 'document', '人工智能', '《北京市加快建设'],
  ['outline', 'document', '', '《北京市加快建设'],
  ['check', 'document', '北京', '《北京市加快建设'],
  ['cite', 'passage', '算力伙伴', '算力伙伴计划'],
  ['cite', 'passage', '算力夥伴', '算力伙伴计划'],
  ['cite', 'passage', 'suanlihuoban', '算力伙伴计划'],
  ['cite', 'passage', 'slhb', '算力伙伴计划'],
  ['context', 'passage', '核心产业规模', '核心产业规模达到3000亿元'],
  ['context', 'passage', 'autonomous driving', '自动驾驶'],
];

describe('a completion', () => {
  it.each(TYPED)('/%s %s finds by “%s”: %s', async (command, option, typed, words) => {
    const { ann } = await startWithAnn();
    const choices = await ann.type(command, option, typed);
    const first = choices.slice(0, 3).map(({ name }) => name);
    expect(first.join('\n')).toContain(words);
  });

  it.each([
    ['target', 'about'],
    ['task', 'about'],
    ['task', 'direction'],
    ['safeguard', 'about'],
    ['outline', 'section'],
    ['outline', 'document'],
    ['cite', 'passage'],
    ['context', 'passage'],
  ])('/%s %s offers something before anything is typed, 25 at most, none twice', async (command, option) => {
    const { ann } = await startWithAnn();
    const choices = await ann.type(command, option, '');
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
  });

  it('offers 25 of more, of a library of several plans', async () => {
    const { library } = await openAllPlans();
    const { discord } = await startBoth({}, { library });
    const ann = discord.member();
    for (const [command, option] of [
      ['task', 'about'],
      ['target', 'about'],
      ['outline', 'section'],
      ['cite', 'passage'],
    ] as const)
      expect(await ann.type(command, option, '')).toHaveLength(25);
  });

  it.each(['😀', '？？？', '*', '\\', 'zzzzzz', '算'.repeat(1000), ' ', '<@1>', '\u200b'])(
    'of %.10j is answered, if only with nothing',
    async (typed) => {
      const { ann } = await startWithAnn();
      for (const [command, option] of TYPED) await ann.type(command, option, typed);
    },
  );

  it('holds names of at most 100 characters, and no value that is longer', async () => {
    const suggest = async () => [
      { name: '长'.repeat(101), value: 'kept' },
      { name: 'dropped', value: 'v'.repeat(101) },
    ];
    const { discord } = await startBoth(
      {},
      { dispatch: { commands, run: async () => apologise(''), suggest } },
    );
    const [choice, ...others] = await discord.member().type('target', 'about', '核心');
    expect(choice).toMatchObject({ name: expect.stringMatching(/^长{99}.$/u), value: 'kept' });
    expect(others).toEqual([]);
  });

  it('narrows what is offered while a word is typed, letter by letter', async () => {
    const { ann } = await startWithAnn();
    const word = 'hexin';
    for (let length = 1; length <= word.length; length += 1) {
      const choices = await ann.type('target', 'about', word.slice(0, length));
      expect(choices.map(({ value }) => value)).toContain('核心产业规模');
    }
  });

  it('works while other options are filled in, and in direct messages', async () => {
    const { ann } = await startWithAnn();
    const others = { document: 'beijing-ai-2023' };
    expect(await ann.type('target', 'about', '核心', others)).not.toEqual([]);
    expect(await ann.type('target', 'about', '核心', {}, { context: 1 })).not.toEqual([]);
  });

  it('is quick enough for somebody who types: the times stand in the log', async () => {
    const { discord, bot } = await startBoth();
    const ann = discord.member();
    for (const [command, option, typed] of TYPED) await ann.type(command, option, typed);
    await bot.stop();
    const times = bot
      .lines()
      .flatMap(({ what, ms }) => (/completion/u.test(String(what)) ? [Number(ms)] : []));
    expect(times).toHaveLength(TYPED.length);
    process.stdout.write(`Completions took up to ${Math.max(...times)} ms.\n`);
  });
});

describe('an option that completes', () => {
  it.each([
    ['cite', 'passage', '算力伙伴计划'],
    ['context', 'passage', '算力伙伴计划'],
    ['task', 'direction', '底层基础'],
    ['task', 'about', '算力伙伴计划'],
    ['target', 'about', '核心产业规模'],
    ['safeguard', 'about', '加强组织领导'],
    ['outline', 'section', '底层基础'],
  ])('/%s %s takes the choice, its name, and what was typed', async (command, option, typed) => {
    const { ann } = await startWithAnn();
    const [choice] = await ann.type(command, option, typed);
    const byValue = await ann.slash(command, { [option]: choice!.value });
    const byName = await ann.slash(command, { [option]: choice!.name });
    const byText = await ann.slash(command, { [option]: typed });
    expect(quotesIn(byValue)).not.toEqual([]);
    expect(quotesIn(byName)).toEqual(quotesIn(byValue));
    expect(quotesIn(byText)).toEqual(quotesIn(byValue));
  });

  it.each([
    'beijing-ai-2023',
    '北京',
    'beijing',
    '《北京市加快建设具有全球影响力的人工智能创新策源地实施方案（2023-2025年）》',
  ])('takes a document as “%s”', async (document) => {
    const { ann } = await startWithAnn();
    expect(shownBy(await ann.slash('ask', { question: '核心产业规模', document }))).toContain('3000亿元');
  });
});
