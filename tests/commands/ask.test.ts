import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import target from '../../commands/target.js';
import { UsageError } from '../../src/errors.js';
import { LOCALES } from '../../src/locale.js';
import {
  buttonsIn,
  choose,
  fragmentOf,
  headsIn,
  inAllPlans,
  inPlan,
  linksIn,
  menuIn,
  press,
  pressOf,
  quotesIn,
  seedText,
  shownBy,
  textsOf,
} from './plan.js';

const zh = inPlan();

describe('/ask', () => {
  it('quotes the plan word for word and links to the words', async () => {
    const question = '核心产业规模要达到多少';
    const [quote] = quotesIn(await ask.run({ question }, zh));
    const { start, end } = (await zh.answer(question)).quotes[0]!.part.span;
    expect(quote!.text).toBe(seedText.slice(start, end));
    expect(quote!.text).toContain('核心产业规模达到3000亿元');
    expect(quote!.url).toMatch(/^https:\/\/news\.cctv\.com\/.+\.shtml#:~:text=/u);
    const [from, to] = fragmentOf(quote!.url);
    expect(quote!.text.startsWith(from!)).toBe(true);
    expect(quote!.text.endsWith(to!)).toBe(true);
  });

  it.each([
    '算力怎么发展',
    '人才方面有什么措施',
    '伦理审查',
    '数据专区',
    '海淀区建设什么',
    '组织领导',
    '三年分解的工作目标',
  ])('quotes nothing but the plan for %s', async (question) => {
    const quotes = quotesIn(await ask.run({ question }, zh));
    expect(quotes).not.toEqual([]);
    for (const { text } of quotes) expect(seedText).toContain(text);
  });

  it('marks what is asked for in bold, not the words of the question', async () => {
    const shown = textsOf(await ask.run({ question: '核心产业规模要达到多少' }, zh)).join('\n');
    expect(shown).toContain('核心产业规模达到**3000亿元**');
    expect(textsOf(await ask.run({ question: '算力' }, zh)).join('\n')).not.toContain('**算力**');
  });

  it('offers what the other plans list, of each by its name', async () => {
    const context = inAllPlans();
    const reply = await ask.run({ question: '保障措施有哪些' }, context);
    const { options } = menuIn(reply);
    expect(options.length).toBeGreaterThan(3);
    const { label, value } = options.at(-1)!;
    const shown = await choose(reply, value, context);
    expect(shownBy(shown)).toContain(label);
    const { text } = context.entries.find(({ document }) => document.id === value)!.document;
    for (const quote of quotesIn(shown)) expect(text).toContain(quote.text);
  });

  it('offers the figures of other plans side by side', async () => {
    const question = '人工智能核心产业规模目标是多少';
    const context = inAllPlans();
    const shown = await press(await ask.run({ question }, context), '并列比较', context);
    expect(shownBy(shown)).toMatch(/3000亿元.*1500亿元/su);
    const alone = await ask.run({ question: '北京的核心产业规模目标是多少' }, context);
    expect(Object.keys(buttonsIn(alone))).not.toContain('并列比较');
  });

  it('names the document, the section, the publisher and the date', async () => {
    const shown = shownBy(await ask.run({ question: '怎么建设公共算力中心' }, zh));
    expect(shown).toContain('《北京市加快建设具有全球影响力的人工智能创新策源地实施方案');
    expect(shown).toContain(
      '三、主要内容 › 二是全力夯实人工智能底层基础，筑牢产业创新发展底座 · 央视网 · 2023-05-30 · 解读',
    );
  });

  it('has room for its buttons after the longest question', async () => {
    const values = { question: '人工智能', before: '人工智能'.repeat(60) };
    const next = await press(await ask.run(values, zh), '👎', zh);
    expect(quotesIn(next)).toEqual(quotesIn(await ask.run({ question: '人工智能', page: 2 }, zh)));
  });

  it('calls a passage that only comes near no answer', async () => {
    const question = '上海的人工智能产业规模是多少';
    const reply = await ask.run({ question }, zh);
    expect(shownBy(reply)).toContain('不是答案');
    expect(shownBy(await ask.run({ question }, inPlan('en')))).toContain('not an answer');
    expect(quotesIn(reply)).toHaveLength(1);
    expect(shownBy(await ask.run({ question: '核心产业规模要达到多少' }, zh))).not.toContain('不是答案');
  });

  it('says that the plan does not say when no word of the question is in it', async () => {
    const reply = await ask.run({ question: '红烧鲫鱼' }, zh);
    expect(shownBy(reply)).toContain('文件里没有说。');
    expect(quotesIn(reply)).toEqual([]);
  });

  it('offers the outline of the plan where it does not say', async () => {
    const reply = await ask.run({ question: '红烧鲫鱼' }, zh);
    expect(Object.keys(buttonsIn(reply)).at(-1)).toBe('目录');
    expect(shownBy(await press(reply, '目录', zh))).toContain('二、主要思路和目标');
  });

  it.each(LOCALES)('offers in %s questions that the plan does answer, where it does not', async (locale) => {
    const context = inPlan(locale);
    for (const question of ['红烧鲫鱼', '上海的核心产业规模要达到多少']) {
      const reply = await ask.run({ question }, context);
      const offered = Object.keys(buttonsIn(reply)).filter((label) => /[？?]$/u.test(label));
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.length).toBeLessThanOrEqual(3);
      for (const label of offered) {
        expect(pressOf(reply, label, context).request.values.question).toBe(label);
        expect((await context.answer(label)).status).toBe('answered');
      }
    }
  });

  it('offers first the question that is nearest', async () => {
    const reply = await ask.run({ question: '上海的核心产业规模要达到多少' }, zh);
    const [first] = Object.keys(buttonsIn(reply)).filter((label) => label.endsWith('？'));
    expect(first).toBe('核心产业规模是多少？');
  });

  it('completes questions from the targets and headings of the documents', async () => {
    const offered = (await ask.options.question.suggest?.('产业规模', zh)) ?? [];
    expect(offered.map(({ value }) => value)).toContain('核心产业规模是多少？');
    expect(offered[0]!.value).toBe('产业规模');
    expect((await ask.options.question.suggest?.('', zh))!.length).toBeGreaterThan(5);
  });

  it('turns to the next quote and back by its buttons, which hold all that they need', async () => {
    const first = await ask.run({ question: '人工智能' }, zh);
    expect(pressOf(first, '›', zh)).toEqual({
      press: 'turn',
      request: { command: 'ask', values: { question: '人工智能', page: '2' }, locale: 'zh-CN' },
    });
    const second = await press(first, '›', zh);
    expect(quotesIn(second)[0]!.text).not.toBe(quotesIn(first)[0]!.text);
    expect(quotesIn(await press(second, '‹', zh))).toEqual(quotesIn(first));
  });

  it('lists targets and tasks as their commands do, each target with its figure and deadline', async () => {
    const heads = headsIn(await ask.run({ question: '量化目标有哪些' }, zh));
    expect(heads).toEqual(
      headsIn(await target.run({}, zh)).filter((head) => / · .*\d.* · 到 2025 年$/u.test(head)),
    );
    expect(heads).toContain('核心产业规模 · 3000亿元 · 到 2025 年');
    const tasks = headsIn(await ask.run({ question: '16项任务是什么' }, zh));
    expect(tasks.slice(0, 3)).toEqual(['一是着力突破人工智能关键技术，引领产业高水平发展', '#1', '#2']);
  });

  it('lists targets for English readers with the amounts in English too', async () => {
    const heads = headsIn(await ask.run({ question: 'What are the quantitative targets?' }, inPlan('en')));
    expect(heads).toContain('核心产业规模 · 3000亿元 (300 billion yuan) · by 2025');
  });

  it('shows the first item of a list before where the list stands', async () => {
    const texts = textsOf(await ask.run({ question: '量化目标有哪些' }, zh));
    const source = texts.findIndex((text) => text.includes('央视网'));
    expect(source).toBeGreaterThan(texts.findIndex((text) => text.includes('3000亿元')));
    expect(texts.filter((text) => text.includes('央视网'))).toHaveLength(1);
  });

  it('says only once that the further quotes are no answer themselves', async () => {
    const replies = [1, 2].map((page) => ask.run({ question: '人工智能', page }, zh));
    const [first, second] = (await Promise.all(replies)).map(shownBy);
    expect(first).not.toContain('其他相关段落');
    expect(second!.match(/其他相关段落/gu)).toHaveLength(1);
  });

  it('shows the last page for one past it', async () => {
    const last = await ask.run({ question: '人工智能', page: 999 }, zh);
    expect(quotesIn(last)).toHaveLength(1);
    expect(Object.keys(buttonsIn(last))).toEqual(['‹', '上下文', '引用', '图片', '👎']);
  });

  it('opens the text around the quote and its citation for the one who presses, and the source', async () => {
    const reply = await ask.run({ question: '算力怎么发展' }, zh);
    const [quote] = quotesIn(reply);
    for (const label of ['上下文', '引用']) {
      expect(pressOf(reply, label, zh).press).toBe('open');
      expect(shownBy(await press(reply, label, zh))).toContain(quote!.text);
    }
    expect(linksIn(reply)).toEqual({ 来源: expect.stringContaining('#:~:text=') });
  });

  it('is for the one who asks alone where that is wished, and so are its further pages', async () => {
    expect(ask.isPrivate({ question: '算力' })).toBe(false);
    expect(ask.isPrivate({ question: '算力', private: true })).toBe(true);
    const reply = await ask.run({ question: '人工智能', private: true }, zh);
    expect(ask.isPrivate(pressOf(reply, '›', zh).request.values)).toBe(true);
  });

  it('is of one colour where the plan answers, of another where it does not, and of a third where it is silent', async () => {
    const colourOf = async (question: string) => (await ask.run({ question }, zh)).components?.[0];
    const questions = ['核心产业规模要达到多少', '上海的人工智能产业规模是多少', '红烧鲫鱼'];
    const colours = await Promise.all(questions.map(colourOf));
    expect(new Set(colours.map((part) => part && 'accent_color' in part && part.accent_color)).size).toBe(3);
  });

  it('searches only the document that it is narrowed to', async () => {
    const everywhere = inAllPlans();
    const document = 'nanling-computing';
    const reply = await ask.run({ question: '算力总规模', document }, everywhere);
    expect(shownBy(reply)).toContain('南陵市算力基础设施高质量发展行动方案');
    const page2 = await ask.run({ question: '算力总规模', document, page: 2 }, everywhere);
    expect(shownBy(page2)).toContain('南陵市算力基础设施高质量发展行动方案');
  });

  it('names the documents there are when it does not know the one that is named', async () => {
    const attempt = async () => ask.run({ question: '算力', document: '天气预报' }, inAllPlans());
    await expect(attempt).rejects.toThrow(UsageError);
    await expect(attempt).rejects.toThrow(
      /beijing-ai-2023: 《北京市加快建设.+nanling-computing: 南陵市算力/su,
    );
  });

  it.each([
    [{}, '"question" is missing'],
    [{ question: '？！…' }, 'no word and no number'],
    [{ question: '😀' }, 'no word and no number'],
    [{ question: '算'.repeat(301) }, 'at most 300'],
    [{ question: '算力', page: 0 }, 'whole number from 1'],
    [{ question: '算力', pages: 2 }, 'no option "pages"'],
    [{ question: '算力', private: 'perhaps' }, '"private" takes yes or no'],
  ])('refuses %j and says why', async (values, reason) => {
    await expect(async () => ask.run(values, zh)).rejects.toThrow(reason);
  });
});
