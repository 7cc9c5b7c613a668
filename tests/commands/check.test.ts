import { describe, expect, it } from 'vitest';
import check from '../../commands/check.js';
import { partsOf } from '../../src/reply/reply.js';
import { inAllPlans, inPlan, pagesOf, quotesIn, seedText, shownBy } from './plan.js';

const zh = inPlan();
const FALSE = '北京提出2025年人工智能核心产业规模达到5000亿元';
const TRUE = '北京提出2025年人工智能核心产业规模达到3000亿元';
const ABSENT = '北京将补贴每家企业100万元';

const accentOf = async (claim: string): Promise<unknown> => {
  const [container] = (await check.run({ claim }, zh)).components ?? [];
  return container && 'accent_color' in container ? container.accent_color : undefined;
};

describe('/check', () => {
  it('shows a figure that differs beside that of the plan, over the words of the plan', async () => {
    const reply = await check.run({ claim: FALSE }, zh);
    expect(shownBy(reply)).toContain('❌ 与原文不一致 · 数字不同');
    expect(shownBy(reply)).toMatch(/说法 5000亿元.*｜ 原文 3000亿元/u);
    const [quote] = quotesIn(reply);
    expect(quote!.text).toContain('核心产业规模达到3000亿元');
    expect(seedText).toContain(quote!.text);
  });

  it('says of the true figure that it matches, and shows its passage', async () => {
    const reply = await check.run({ claim: TRUE }, zh);
    expect(shownBy(reply)).toContain('✅ 与原文一致');
    expect(quotesIn(reply)[0]!.text).toContain('核心产业规模达到3000亿元');
  });

  it('says of what the plan does not speak of that it is not in it', async () => {
    const reply = await check.run({ claim: ABSENT }, zh);
    expect(shownBy(reply)).toContain('⚪ 原文没有');
    expect(shownBy(reply)).not.toMatch(/与原文一致|不一致/u);
  });

  it('gives each verdict a colour of its own, and a mixed claim that of the worst', async () => {
    const colours = await Promise.all([FALSE, TRUE, ABSENT].map(accentOf));
    expect(new Set(colours).size).toBe(3);
    expect(await accentOf(`${TRUE}。${FALSE}。`)).toBe(colours[0]);
  });

  it('judges each sentence that states something, in the order of the claim', () => {
    const claim = `${TRUE}。\n今天天气很好。\n${FALSE}！${ABSENT}。`;
    const shown = pagesOf(check, { claim }, zh).then((pages) => pages.map(shownBy).join('\n'));
    return shown.then((text) => expect(text.match(/✅|❌|⚪|❔/gu)).toEqual(['✅', '❌', '⚪']));
  });

  it('leads from every verdict to the context, a citation, a picture and the source of its passage', async () => {
    const claim = `${FALSE}。方案提出16项重点任务。支持海淀区建设城市大脑2.0。`;
    const rows = partsOf(await check.run({ claim }, zh)).flatMap((part) =>
      'components' in part ? [part.components.map((one) => ('label' in one ? one.label : ''))] : [],
    );
    const all = ['上下文', '引用', '图片', '来源'];
    // A passage that is a paragraph of its own has no context to show.
    expect(rows).toEqual([all, all.slice(1), all]);
  });

  it('names the plan where there are several', async () => {
    const claim = '江州市人工智能核心产业规模达到3000亿元';
    expect(shownBy(await check.run({ claim }, inAllPlans()))).toMatch(
      /^❌ 与原文不一致 · 数字不同 · 《江州市人工智能/mu,
    );
    expect(shownBy(await check.run({ claim, document: 'jiangzhou-ai' }, inAllPlans()))).not.toContain(
      ' · 《',
    );
  });

  it('says which unit it takes a number without one to have', async () => {
    const shown = shownBy(await check.run({ claim: '核心产业规模3000亿' }, zh));
    expect(shown).toContain('✅ 与原文一致 · 3000亿（元） · 单位按原文理解为元');
  });

  it('says that there is nothing to check', async () => {
    expect(shownBy(await check.run({ claim: '你好！' }, zh))).toContain('没有可以核对的内容');
  });

  it('never decides by words alone: without a figure it is unsure, and shows the nearest passage', async () => {
    const shown = shownBy(await check.run({ claim: '人工智能算力中心会改变每个人的生活' }, zh));
    expect(shown).toContain('❔ 无法判断 · 没有可比数字');
    expect(shown).toContain('最接近的一段');
  });

  it.each([
    ['en', '❌ Differs from the plan · another number'],
    ['zh-TW', '❌ 與原文不一致 · 數字不同'],
  ] as const)('speaks the language of the reader, %s', async (locale, verdict) => {
    const reply = await check.run({ claim: FALSE }, inPlan(locale));
    expect(shownBy(reply)).toContain(verdict);
    expect(quotesIn(reply)).toEqual(quotesIn(await check.run({ claim: FALSE }, zh)));
  });

  it('checks against one document only where one is named', async () => {
    const reply = await check.run({ claim: TRUE, document: 'nanling-computing' }, inAllPlans());
    expect(shownBy(reply)).not.toMatch(/✅|❌/u);
  });
});

describe('a claim that is too long', () => {
  const resolved = async (claim: string): Promise<string> => `${(await check.resolve({ claim }, zh)).claim}`;
  const chatter = '今天我们一起去公园散步，看了很多很多的花和树。'.repeat(40);

  it('is one that is not: a short one stays as it is', async () => {
    expect(await resolved(FALSE)).toBe(FALSE);
  });

  it('is checked by its sentences that can be checked', async () => {
    const claim = await resolved(`${chatter}${FALSE}。${chatter}`);
    expect(claim).toContain(FALSE);
    expect(shownBy(await check.run({ claim }, zh))).toContain('❌ 与原文不一致');
  });

  it('says what was left out where they are too many', async () => {
    const claim = await resolved(
      Array.from({ length: 60 }, (_, at) => `2025年核心产业规模达到${at + 1}000亿元。`).join(''),
    );
    expect(claim.length).toBeLessThanOrEqual(800);
    expect(shownBy(await check.run({ claim }, zh))).toContain('文字较长');
  });

  it.each([
    ['nothing to check', chatter],
    ['one endless sentence', `${FALSE}，${'很多'.repeat(2000)}`],
    ['nothing but marks', '*'.repeat(4000)],
  ])('is answered also where it holds %s', async (_, long) => {
    const claim = await resolved(long);
    expect(claim.length).toBeLessThanOrEqual(800);
    expect(claim.length).toBeGreaterThan(20);
    expect(async () => await check.run({ claim }, zh)).not.toThrow();
  });
});
