import { describe, expect, it } from 'vitest';
import { hear, questionRequest } from '../../src/dispatch/conversation.js';
import { button, paragraph, type Reply, reply, row, withNote } from '../../src/reply/reply.js';
import { framed } from '../../src/transports/discord/frame.js';
import { commands, inAllPlans, inPlan, press, quotesIn, run } from '../commands/plan.js';
import { dispatchOf } from '../support/all-replies.js';

const zh = inPlan();

/** The reply to a question. */
const ask = (question: string) =>
  run(questionRequest({ text: question, locale: 'zh-CN' }, null, commands), zh);

/** The values of a question that follows a message. */
const valuesAfter = (before: Pick<Reply, 'components'>) =>
  questionRequest({ text: '那增长呢？', locale: 'zh-CN' }, before, commands).values;

describe('a question in a message', () => {
  it('is asked as it was written, in the language that it was written in', () => {
    expect(questionRequest({ text: '算力怎么发展', locale: 'zh-TW' }, null, commands)).toEqual({
      command: 'ask',
      values: { question: '算力怎么发展', near: undefined, before: undefined },
      locale: 'zh-TW',
    });
  });

  it('that replies to an answer keeps in mind which passage that quoted, from the message alone', async () => {
    const before = await ask('核心产业规模要达到多少');
    const request = questionRequest(
      { text: '那增长呢？', locale: 'zh-CN' },
      structuredClone(before),
      commands,
    );
    expect(request.values.near).toMatch(/^beijing-ai-2023@\d+-\d+~[\w-]{6}$/u);
    expect(quotesIn(await run(request, zh))[0]?.text).toContain('持续保持10%以上增长');
  });

  it('goes with the question of that answer', async () => {
    const first = await ask('今年核心产业规模的目标');
    const then = await run(questionRequest({ text: '2027年呢', locale: 'zh-CN' }, first, commands), zh);
    expect(questionRequest({ text: '谁负责', locale: 'zh-CN' }, then, commands).values).toMatchObject({
      question: '谁负责',
      before: '2027年核心产业规模的目标',
    });
  });

  it('is asked of what it quotes, rather than of that answer', async () => {
    const said = { text: '那是哪一年', quoted: '核心产业规模达到3000亿元', locale: 'zh-CN' } as const;
    const { values } = questionRequest(said, await ask('算力'), commands);
    expect(values.before).toBe('核心产业规模达到3000亿元');
    expect(hear(said, null, commands)).toMatchObject({ request: { values: { question: '那是哪一年' } } });
  });

  it.each([
    [{ text: '真的吗', quoted: '核心产业规模达到3000亿元' }, '核心产业规模达到3000亿元'],
    [{ text: '核心产业规模达到3000亿元，对吗？' }, '核心产业规模达到3000亿元'],
  ])('that doubts what it says or quotes has that checked: %o', (said, claim) => {
    const request = { command: 'check', values: { claim }, locale: 'zh-CN' };
    expect(hear({ ...said, locale: 'zh-CN' }, null, commands)).toEqual({ kind: 'run', request });
  });

  it.each([
    ['确定吗', 'context'],
    ['具体点', 'context'],
    ['more details?', 'context'],
    ['哪来的', 'cite'],
    ['有出处吗？', 'cite'],
  ])('“%s” after an answer runs /%s on what that quoted', async (text, command) => {
    const first = await ask('核心产业规模要达到多少');
    const { near } = questionRequest({ text, locale: 'zh-CN' }, first, commands).values;
    const request = { command, values: { passage: near }, locale: 'zh-CN' };
    expect(hear({ text, locale: 'zh-CN' }, first, commands)).toEqual({ kind: 'run', request });
  });

  it.each(['都有哪些', '分别是什么'])('“%s” after a count lists what was counted', async (text) => {
    const first = await ask('有多少项任务');
    const then = await run(questionRequest({ text, locale: 'zh-CN' }, first, commands), zh);
    expect(JSON.stringify(then)).toContain('16 项');
  });

  it.each(['涉及哪些部门', '牵头部门有哪些'])('“%s” needs no answer before it', (text) => {
    expect(hear({ text, locale: 'zh-CN' }, null, commands)).toMatchObject({ request: { command: 'ask' } });
    expect(hear({ text: '哪个部门负责', locale: 'zh-CN' }, null, commands).kind).toBe('say');
  });

  it('keeps it in mind after the page was turned, and from what the buttons of an answer open', async () => {
    const first = await ask('人工智能');
    const others = [
      await press(first, '›', zh),
      await press(first, '上下文', zh),
      await press(first, '引用', zh),
      await run({ command: 'target', values: { about: '核心产业规模' }, locale: 'zh-CN' }, zh),
    ];
    for (const before of others) expect(valuesAfter(before).near).toMatch(/^beijing-ai-2023@/u);
    expect(valuesAfter(others[0]!).near).not.toBe(valuesAfter(first).near);
  });

  it('keeps it in mind whatever Discord puts around the answer', async () => {
    const request = questionRequest({ text: '核心产业规模', locale: 'zh-CN' }, null, commands);
    const outcome = await dispatchOf(zh).run(request);
    const frame = { isPrivate: false, canShare: true, owner: '123456789012345678' };
    const shown = withNote(framed(outcome, request, frame, commands), '由 小明 分享');
    expect(valuesAfter(shown).near).toBe(valuesAfter(outcome.reply).near);
  });

  it('keeps the document in mind, so that a follow-up is not answered from another one', async () => {
    const everywhere = inAllPlans();
    const document = 'nanling-computing';
    const request = {
      command: 'ask',
      values: { question: '算力总规模', document },
      locale: 'zh-CN',
    } as const;
    const before = await run(request, everywhere);
    const after = questionRequest({ text: '保障措施有哪些', locale: 'zh-CN' }, before, commands);
    const [quote] = quotesIn(await run(after, everywhere));
    const { text } = everywhere.entries.find((entry) => entry.document.id === document)!.document;
    expect(text).toContain(quote!.text);
  });

  it.each([
    ['a list', { command: 'target', values: {} }],
    ['an answer that quotes nothing', { command: 'ask', values: { question: '红烧鲫鱼' } }],
    ['help', { command: 'help', values: {} }],
  ])('that replies to %s is asked alone', async (_, request) => {
    expect(valuesAfter(await run({ ...request, locale: 'zh-CN' }, zh)).near).toBeUndefined();
  });

  it('that replies to what these commands did not write is asked alone', () => {
    const foreign = reply([paragraph('你好'), row([button('上', 'cite|beijing-ai-2023@1-2~abcdef|')])]);
    expect(valuesAfter(foreign).near).toBeUndefined();
    expect(valuesAfter({}).near).toBeUndefined();
  });
});
